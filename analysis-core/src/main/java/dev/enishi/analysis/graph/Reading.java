package dev.enishi.analysis.graph;

import dev.enishi.analysis.lexicon.CorporateForm;
import dev.enishi.analysis.lexicon.PhoneticKey;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a name with kanji is read, as the dictionary reads its words: ミツコシ and イセタン for 三越伊勢丹. Kanji themselves have no sound that
 * could be looked up. Made once, when a name is stored; searching only reads what was stored.
 *
 * @param words in katakana, in order; what the name has in kana or Latin letters stands as written. None where the name has no
 *     kanji, or a word that the dictionary can't read
 */
record Reading(List<String> words) {

    private static final Reading NONE = new Reading(List.of());

    /** The most words that a name is read with; what is longer is a phrase, not a name. */
    private static final int MOST_WORDS = 8;

    private static final Pattern KANJI = Pattern.compile("[\\p{IsHan}々]");

    private static final Pattern WRITTEN_SOUND =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー\\p{IsLatin}\\p{N}]+");

    Reading {
        words = List.copyOf(words);
    }

    /** Reads a name. */
    static Reading of(String name) {
        if (!KANJI.matcher(name).find()) {
            return NONE;
        }
        List<String> words = new ArrayList<>();
        for (AnnotatedSentence sentence : Annotator.of(Language.JAPANESE)
                .annotate(CorporateForm.strip(name))
                .sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.surface().codePoints().anyMatch(Character::isLetterOrDigit)) {
                    words.add(sound(token));
                }
            }
        }
        return words.contains("") || words.size() > MOST_WORDS ? NONE : new Reading(words);
    }

    /** Empty for a word with kanji that the dictionary doesn't know. */
    private static String sound(Token token) {
        return WRITTEN_SOUND.matcher(token.surface()).matches() ? token.surface() : token.reading();
    }

    /** A reading as {@link #stored()} gives it. */
    static Reading stored(String text) {
        return text.isEmpty() ? NONE : new Reading(Arrays.asList(text.split(" ")));
    }

    /** The words with blanks between them. */
    String stored() {
        return String.join(" ", words);
    }

    /** The whole reading, words joined; empty for none. */
    String whole() {
        return String.join("", words);
    }

    /** Every run of its words, joined, the whole among them. */
    List<String> runs() {
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                runs.add(String.join("", words.subList(from, to)));
            }
        }
        return runs;
    }

    /** The sounds of all runs that have one. */
    Set<String> sounds() {
        Set<String> sounds = new LinkedHashSet<>();
        runs().forEach(run -> sounds.add(PhoneticKey.of(run)));
        sounds.remove("");
        return sounds;
    }
}
