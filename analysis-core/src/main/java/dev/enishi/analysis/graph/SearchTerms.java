package dev.enishi.analysis.graph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts text into the terms of the full-text index. Japanese is indexed as overlapping pairs of characters and a word asked for is a
 * phrase of its pairs, so nothing depends on where a tokenizer cuts; other scripts are indexed by word.
 */
final class SearchTerms {

    private static final String JAPANESE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々";
    private static final Pattern RUN =
            Pattern.compile("[" + JAPANESE + "]+|[\\p{L}\\p{N}\\p{M}&&[^" + JAPANESE + "]]+");
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}々]+|[\\p{IsKatakana}ー]+|[\\p{L}\\p{N}\\p{M}&&[^" + JAPANESE + "]]+");
    private static final Pattern HIRAGANA = Pattern.compile("\\p{IsHiragana}+");

    /** English words that every sentence shares with every question. */
    private static final Set<String> STOP_WORDS = Set.of(
            ("a an and are as at be been by can did do does for from had has have how in is it its me of on or say says that the"
                            + " their there they this to was were what when where which who whom whose why will with would")
                    .split(" "));

    private SearchTerms() {}

    /** The terms of a sentence or a name, separated by blanks. Each Japanese character begins one, the last of a run alone. */
    static String index(String text) {
        StringBuilder terms = new StringBuilder();
        for (String run : runs(text)) {
            appendTerms(terms, run);
            if (isJapanese(run) && run.codePointCount(0, run.length()) > 1) {
                terms.appendCodePoint(run.codePointBefore(run.length())).append(' ');
            }
        }
        return terms.toString();
    }

    /** An FTS5 query for sentences that share a word with a text; empty if it holds none worth looking for. */
    static String anyWordOf(String text) {
        List<String> phrases = new ArrayList<>();
        for (String word : words(fold(text))) {
            phrases.add(phrase(word));
        }
        return String.join(" OR ", phrases);
    }

    /** An FTS5 query for names that hold all of a name, its Latin words whole; empty for none. */
    static String allOf(String name) {
        List<String> phrases = new ArrayList<>();
        runs(name).forEach(run -> phrases.add(phrase(run)));
        return String.join(" AND ", phrases);
    }

    private static List<String> runs(String text) {
        return RUN.matcher(fold(text)).results().map(MatchResult::group).toList();
    }

    /** Hiragana mostly are endings and particles: they count as words only in a text that has nothing else. */
    private static Set<String> words(String folded) {
        Set<String> words = find(WORD, folded);
        words.removeAll(STOP_WORDS);
        return words.isEmpty() ? find(HIRAGANA, folded) : words;
    }

    private static Set<String> find(Pattern pattern, String text) {
        Set<String> found = new LinkedHashSet<>();
        pattern.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    /** One Japanese character alone is a prefix: it begins a pair. Letters and digits only, so nothing needs escaping. */
    private static String phrase(String word) {
        StringBuilder terms = new StringBuilder();
        appendTerms(terms, word);
        boolean single = isJapanese(word) && word.codePointCount(0, word.length()) == 1;
        return '"' + terms.toString().strip() + '"' + (single ? "*" : "");
    }

    private static void appendTerms(StringBuilder terms, String run) {
        if (!isJapanese(run)) {
            terms.append(run).append(' ');
            return;
        }
        int[] characters = run.codePoints().toArray();
        if (characters.length == 1) {
            terms.append(run).append(' ');
        }
        for (int i = 0; i + 1 < characters.length; i++) {
            terms.appendCodePoint(characters[i])
                    .appendCodePoint(characters[i + 1])
                    .append(' ');
        }
    }

    private static boolean isJapanese(String run) {
        return switch (Character.UnicodeScript.of(run.codePointAt(0))) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> run.charAt(0) == 'ー';
        };
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
