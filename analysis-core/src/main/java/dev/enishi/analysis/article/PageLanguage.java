package dev.enishi.analysis.article;

import dev.enishi.analysis.text.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what language an article is in, from its text first and the page's declaration second: templates are often wrong. */
public final class PageLanguage {

    static final String UNDETERMINED = "und";

    /** The commonest words of English that are rare in other languages of Latin script. */
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "is", "that", "for", "was", "with", "it", "as", "his", "by", "are", "have",
            "from", "has", "this");

    /**
     * Shares of those words in running text. In shared/data/pages English articles have 16 % and more, pages in German, Portuguese,
     * French and Indonesian at most 1 %; between lie lists of names and an Italian page on English shops.
     */
    private static final double SURELY_ENGLISH = 0.12;

    private static final double SURELY_OTHER = 0.05;

    /** Lists of English results and names have hardly more; a German page that declares itself English has 0.3 %. */
    private static final double RARELY_ENGLISH = 0.005;

    /** With fewer words the shares say little. */
    private static final int WORDS_TO_JUDGE = 40;

    /** So many Chinese characters without one kana aren't Japanese. */
    private static final int HAN_TO_JUDGE = 60;

    private PageLanguage() {}

    /** The language of a text that comes without a declaration; empty if it is none that can be read. */
    public static Optional<Language> detect(String text) {
        return Language.fromCode(of("", text));
    }

    /**
     * The language's two-letter code, or {@link #UNDETERMINED}.
     *
     * @param declared the page's {@code lang} attribute, empty if there is none
     */
    static String of(String declared, String text) {
        String tag = primary(declared);
        Optional<Language> script = Language.detect(text);
        if (script.isEmpty()) {
            return Language.fromCode(tag).isPresent() || tag.isEmpty() ? UNDETERMINED : tag;
        }
        if (script.get() == Language.JAPANESE) {
            return isChinese(tag, text) ? "zh" : "ja";
        }
        return latin(tag, text);
    }

    private static String primary(String declared) {
        String tag = declared.strip().toLowerCase(Locale.ROOT).split("[-_,; ]", 2)[0];
        return tag.length() == 2 ? tag : "";
    }

    private static boolean isChinese(String tag, String text) {
        boolean kana = text.codePoints().anyMatch(PageLanguage::isKana);
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return !kana && (tag.equals("zh") || han >= HAN_TO_JUDGE);
    }

    private static boolean isKana(int c) {
        return (c >= 0x3041 && c <= 0x30FA) || (c >= 0xFF66 && c <= 0xFF9D);
    }

    private static String latin(String tag, String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        long english = java.util.Arrays.stream(words).filter(ENGLISH::contains).count();
        double share = (double) english / words.length;
        boolean judged = words.length >= WORDS_TO_JUDGE;
        boolean declaresOther = !tag.isEmpty() && !tag.equals("en") && !tag.equals("ja");
        boolean declaresEnglish = tag.equals("en") && share >= RARELY_ENGLISH;
        if (judged && share < SURELY_OTHER && !declaresEnglish) {
            return declaresOther ? tag : UNDETERMINED;
        }
        return declaresOther && !(judged && share >= SURELY_ENGLISH) ? tag : "en";
    }
}
