package dev.enishi.lab.lexicon;

import dev.enishi.analysis.lexicon.CorporateForm;
import dev.enishi.analysis.lexicon.Transliteration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pairs of a Japanese and a Latin spelling of one name, for learning and for measuring. */
final class SpellingPairs {

    /** Kinds whose Latin side is a spelling by sound; of works, organizations and full names it is often a translation. */
    private static final Set<String> BY_SOUND = Set.of("s", "p", "u", "g", "f", "m");

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}' .-]+");

    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヶー・＝]+");

    private static final int MAX_LETTERS = 30;

    private SpellingPairs() {}

    /** A pair; {@code latin} has letters, blanks and light punctuation only. */
    record Pair(String japanese, String latin) {

        /** Which half of the data it belongs to; all pairs of a Japanese spelling belong to the same. */
        boolean isForTraining() {
            return (japanese.hashCode() * 0x9E3779B1) >>> 31 == 0;
        }

        boolean isKatakana() {
            return KATAKANA.matcher(japanese).matches();
        }
    }

    /** Names of enamdict that are written by sound in both scripts. */
    static Stream<Pair> of(Stream<Enamdict.Entry> entries) {
        return entries.flatMap(entry -> entry.senses().stream()
                .filter(sense -> BY_SOUND.containsAll(sense.codes()))
                .map(sense -> new Pair(entry.spelling(), sense.latin()))
                .filter(SpellingPairs::isUsable));
    }

    /** Pairs out of Sudachi's groups of names: each katakana spelling with each Latin one, abbreviations and translations among them. */
    static Stream<Pair> ofSynonyms(List<SudachiSynonyms.Group> groups) {
        return groups.stream()
                .filter(group -> group.field().contains("名"))
                .flatMap(group -> group.spellings().stream()
                        .flatMap(japanese -> group.spellings().stream().map(latin -> new Pair(japanese, latin))))
                .filter(pair -> pair.isKatakana() && isUsable(pair));
    }

    /** Companies with a name in katakana and an English one. */
    static Stream<Pair> ofFilers(Stream<EdinetFilers.Filer> filers) {
        return filers.map(filer -> new Pair(CorporateForm.strip(filer.name()), CorporateForm.strip(filer.english())))
                .filter(pair -> pair.isKatakana() && isUsable(pair));
    }

    private static boolean isUsable(Pair pair) {
        int letters = Transliteration.letters(pair.latin()).length();
        return LATIN.matcher(pair.latin()).matches() && letters > 1 && letters <= MAX_LETTERS;
    }
}
