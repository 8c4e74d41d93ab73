package dev.enishi.analysis.lexicon;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A key that the katakana and the Latin spelling of one name mostly share (テスラ and Tesla: {@code TS}), made to be indexed: names of one key are candidates,
 * {@link NameSimilarity} decides. It is the skeleton of consonants that Japanese keeps apart.
 */
public final class PhoneticKey {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");

    private PhoneticKey() {}

    /**
     * The key of a whole name, words joined: capital letters. Empty where the sound can't be known or leaves no key: a name with
     * kanji, with other scripts, or without letters.
     */
    public static String of(String name) {
        return Skeleton.of(String.join("", words(name)));
    }

    /** The keys of the name's words in order, without the empty ones; words end at blanks, ・ and punctuation. */
    public static List<String> ofWords(String name) {
        return words(name).stream()
                .map(Skeleton::of)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** Words of letters in lower case without accents; none if a letter is of a script other than kana and Latin. */
    private static List<String> words(String name) {
        String plain = Normalizer.normalize(CorporateForm.strip(name), Normalizer.Form.NFKC);
        String letters = LatinLetters.plain(plain).toLowerCase(Locale.ROOT).replace("'", "");
        if (letters.codePoints().anyMatch(c -> Character.isLetter(c) && !isReadable(c))) {
            return List.of();
        }
        return NOT_A_LETTER.splitAsStream(letters).toList();
    }

    private static boolean isReadable(int c) {
        return c < 0x80 || (c <= 0xFFFF && Kana.isKana((char) c));
    }
}
