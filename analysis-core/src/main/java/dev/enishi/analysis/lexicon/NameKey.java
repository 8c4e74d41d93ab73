package dev.enishi.analysis.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The normal form under which two spellings of one name are equal: {@code 株式会社サイバー・エージェント} and {@code サイバーエージェント}, {@code Nestlé S.A.} and
 * {@code NESTLE}. It crosses width, case, accents, legal forms, punctuation and the kana variants that the press mixes (ヴァ/バ, フィ/フイ, a final ー), never
 * scripts: {@link PhoneticKey} does.
 */
public final class NameKey {

    private static final Pattern ARTICLE = Pattern.compile("^the\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);

    private static final Pattern AND = Pattern.compile("\\s+and\\s+", Pattern.CASE_INSENSITIVE);

    /** Glyph variants of kanji that names are known for and kana for foreign v, each with what stands for it. */
    private static final String[][] VARIANTS = {
        {"髙", "高"}, {"﨑", "崎"}, {"德", "徳"}, {"𠮷", "吉"}, {"ヴァ", "バ"}, {"ヴィ", "ビ"}, {"ヴェ", "ベ"}, {"ヴォ", "ボ"}, {"ヴ", "ブ"}
    };

    private static final String SMALL_KANA = "ァィゥェォャュョヮヵヶ";

    private static final String LARGE_KANA = "アイウエオヤユヨワカケ";

    /** Symbols that tell names apart: C++ and C#, AT&amp;T, Disney+. */
    private static final String MEANINGFUL = "&+#@%$";

    /** The least length of a katakana run whose final ー may be left out: the rule of JIS Z 8301 (サーバー, but スキー). */
    private static final int MIN_RUN = 4;

    private NameKey() {}

    /** The key of a name; empty only for a blank text. Applied to a key it gives the key. */
    public static String of(String name) {
        String key = name;
        while (true) {
            String next = once(key);
            if (next.equals(key)) {
                return key;
            }
            key = next;
        }
    }

    private static String once(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
        String folded = fold(withoutWords(CorporateForm.strip(plain)).toLowerCase(Locale.ROOT));
        return folded.isEmpty() ? plain.toLowerCase(Locale.ROOT) : folded;
    }

    /** Without a leading "the", with an ampersand for "and"; a name without blanks has neither. */
    private static String withoutWords(String name) {
        boolean words = name.chars().anyMatch(Character::isWhitespace);
        return words ? AND.matcher(ARTICLE.matcher(name).replaceFirst("")).replaceAll("&") : name;
    }

    private static String fold(String text) {
        String varied = LatinLetters.plain(text);
        for (String[] variant : VARIANTS) {
            varied = varied.replace(variant[0], variant[1]);
        }
        StringBuilder key = new StringBuilder(varied.length());
        for (int i = 0; i < varied.length(); i++) {
            char c = varied.charAt(i);
            if (counts(varied, i)) {
                int small = SMALL_KANA.indexOf(c);
                key.append(small < 0 ? c : LARGE_KANA.charAt(small));
            }
        }
        return withoutFinalMarks(key);
    }

    private static boolean counts(String text, int i) {
        char c = text.charAt(i);
        if (c == '.') {
            return isDigit(text, i - 1) && isDigit(text, i + 1);
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || MEANINGFUL.indexOf(c) >= 0;
    }

    private static boolean isDigit(String text, int i) {
        return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
    }

    private static String withoutFinalMarks(StringBuilder key) {
        int run = 0;
        for (int i = 0; i <= key.length(); i++) {
            boolean katakana = i < key.length() && Kana.isKatakana(key.charAt(i));
            while (!katakana && run >= MIN_RUN && key.charAt(i - 1) == 'ー') {
                key.deleteCharAt(--i);
                run--;
            }
            run = katakana ? run + 1 : 0;
        }
        return key.toString();
    }
}
