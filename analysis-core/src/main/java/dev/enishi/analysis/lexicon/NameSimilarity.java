package dev.enishi.analysis.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How likely two spellings are the same name, by their letters alone: katakana, kanji and Latin against each other by sound, one script by typing errors. Translations (日本電気
 * and NEC) are the {@link Lexicon}'s matter. Thread-safe.
 *
 * <p>At {@link #SAME}, of pairs of enamdict not learned from, 0.92 in katakana and Latin and 0.88 in kanji and Latin are found;
 * of wrong ones with the same {@link PhoneticKey}, 0.016 and 0.003 pass (docs/lexicon.md).
 */
public final class NameSimilarity {

    /** From here on two spellings may be taken for one name if nothing speaks against it. */
    public static final double SAME = 0.7;

    private static final double SLOPE = 3;

    /** The fit at which a name and another of the same key are about as likely, and what a short name must fit better. */
    private static final double EVEN_FIT = 0.7;

    /** For kanji, of which each has few readings: one wrong reading in a long name must count. */
    private static final double EVEN_FIT_OF_KANJI = 1.2;

    private static final double SHORTNESS = 1;

    private static final double SAME_SOUND = 0.95;

    private static final double SAME_WORDS = 0.92;

    private static final double SAME_SYLLABARY = 0.9;

    /** One kanji makes another name (一郎, 二郎): never the same. */
    private static final double OTHER_KANJI = 0.4;

    /** What an error costs in relation to the length: one in eight letters leaves 0.7. */
    private static final double ERROR_COST = 2.3;

    /** In Latin names with more words the order is not varied. */
    private static final int MAX_WORDS = 4;

    private static final int MAX_LENGTH = 80;

    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D+");

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final Pattern LONG_VOWEL = Pattern.compile("ou|oo|uu|oh(?![aeiou])");

    private NameSimilarity() {}

    /** 1 for spellings of one {@link NameKey}, 0 for names that share nothing or differ in a number; symmetric. */
    public static double of(String a, String b) {
        String one = plain(a);
        String other = plain(b);
        String oneKey = NameKey.of(one);
        String otherKey = NameKey.of(other);
        if (oneKey.equals(otherKey)) {
            return oneKey.isEmpty() ? 0 : 1;
        }
        boolean comparable = oneKey.length() <= MAX_LENGTH && otherKey.length() <= MAX_LENGTH;
        if (!comparable || !digits(oneKey).equals(digits(otherKey))) {
            return 0;
        }
        Script oneScript = Script.of(oneKey);
        Script otherScript = Script.of(otherKey);
        if (oneScript.compareTo(otherScript) > 0) {
            return bySound(one, other, otherScript);
        }
        if (oneScript.compareTo(otherScript) < 0) {
            return bySound(other, one, oneScript);
        }
        return switch (oneScript) {
            case LATIN -> latin(one, other);
            case KANA -> kana(oneKey, otherKey);
            case KANJI -> kanji(oneKey, otherKey);
            case OTHER -> 0;
        };
    }

    /** From the one whose sound is written plainest to the one whose sound must be guessed. */
    private enum Script {
        OTHER,
        LATIN,
        KANA,
        KANJI;

        static Script of(String text) {
            Script script = OTHER;
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                Script own = ofLetter(c);
                if (own == OTHER && Character.isLetter(c)) {
                    return OTHER;
                }
                script = own.compareTo(script) > 0 ? own : script;
            }
            return script;
        }

        private static Script ofLetter(int c) {
            if (JapaneseUnits.isKanji(c)) {
                return KANJI;
            }
            if (c <= 0xFFFF && Kana.isKana((char) c)) {
                return KANA;
            }
            return c < 0x80 && Character.isLetter(c) ? LATIN : OTHER;
        }
    }

    private static String plain(String name) {
        return CorporateForm.strip(LatinLetters.plain(Normalizer.normalize(name, Normalizer.Form.NFKC)));
    }

    private static String digits(String key) {
        return NOT_A_DIGIT.matcher(key).replaceAll(" ").strip();
    }

    private static double bySound(String japanese, String sounding, Script script) {
        if (script == Script.OTHER) {
            return 0;
        }
        double best = Double.NEGATIVE_INFINITY;
        int letters = 0;
        for (String order : orders(sounding)) {
            String latin = script == Script.KANA ? Hepburn.of(order) : order;
            letters = Transliteration.letters(latin).length();
            best = Math.max(best, Transliteration.standard().fit(japanese, latin));
        }
        return ofFit(best, letters, Script.of(japanese) == Script.KANJI);
    }

    /**
     * What a {@link Transliteration#fit} says.
     *
     * @param letters how many the Latin side has
     * @param kanji whether the Japanese side has kanji
     */
    public static double ofFit(double fit, int letters, boolean kanji) {
        double even = kanji ? EVEN_FIT_OF_KANJI : EVEN_FIT;
        double evidence = fit - even - SHORTNESS / Math.max(1, letters);
        return 1 / (1 + Math.exp(-SLOPE * evidence));
    }

    /** The name as it is and with its last word first: Masayoshi Son and Son Masayoshi. */
    private static List<String> orders(String name) {
        List<String> words = words(name);
        if (words.size() < 2 || words.size() > MAX_WORDS) {
            return List.of(name);
        }
        List<String> lastFirst = new ArrayList<>(words);
        Collections.rotate(lastFirst, 1);
        return List.of(name, String.join(" ", lastFirst));
    }

    private static List<String> words(String name) {
        return NOT_A_LETTER
                .splitAsStream(name)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private static double latin(String one, String other) {
        List<String> oneWords = words(one);
        List<String> otherWords = words(other);
        String oneLetters = shortVowels(String.join("", oneWords));
        String otherLetters = shortVowels(String.join("", otherWords));
        if (oneLetters.equals(otherLetters)) {
            return SAME_SOUND;
        }
        if (oneWords.stream()
                .sorted()
                .toList()
                .equals(otherWords.stream().sorted().toList())) {
            return SAME_WORDS;
        }
        return byErrors(oneLetters, otherLetters);
    }

    private static String shortVowels(String letters) {
        return LONG_VOWEL.matcher(letters).replaceAll(vowel -> vowel.group().substring(0, 1));
    }

    private static double kana(String one, String other) {
        String oneKatakana = toKatakana(one);
        String otherKatakana = toKatakana(other);
        if (oneKatakana.equals(otherKatakana)) {
            return SAME_SYLLABARY;
        }
        String oneBare = oneKatakana.replaceAll("[ーッ]", "");
        if (oneBare.length() > 2 && oneBare.equals(otherKatakana.replaceAll("[ーッ]", ""))) {
            return SAME_SYLLABARY;
        }
        return byErrors(oneKatakana, otherKatakana);
    }

    private static String toKatakana(String key) {
        StringBuilder katakana = new StringBuilder(key.length());
        key.chars().forEach(c -> katakana.append(Kana.toKatakana((char) c)));
        return katakana.toString();
    }

    private static double kanji(String one, String other) {
        return Math.min(OTHER_KANJI, byErrors(one, other));
    }

    private static double byErrors(String one, String other) {
        int length = Math.max(one.length(), other.length());
        return Math.max(0, 1 - ERROR_COST * TypingErrors.between(one, other) / length);
    }
}
