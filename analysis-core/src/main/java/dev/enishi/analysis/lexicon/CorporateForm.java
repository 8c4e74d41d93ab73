package dev.enishi.analysis.lexicon;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The legal form in a company's name: 株式会社, （株）, Inc., Co., Ltd., GmbH. Holdings and ホールディングス are part of the name and stay. */
public final class CorporateForm {

    private static final String JAPANESE = "(?:株式会社|有限会社|合同会社|合資会社|合名会社|相互会社|有限責任監査法人|一般社団法人|一般財団法人|公益社団法人|公益財団法人"
            + "|特定非営利活動法人|[NＮ][PＰ][OＯ]法人|地方独立行政法人|独立行政法人|国立研究開発法人|国立大学法人|社会福祉法人"
            + "|医療法人社団|医療法人|学校法人|宗教法人|[(（](?:株|有|同|資|名|社|財|学|独|医)[)）]|㈱|㈲|㈳|㈶)";

    private static final Pattern LEADING = Pattern.compile("^[\\s　]*" + JAPANESE + "[\\s　]*");

    private static final Pattern TRAILING = Pattern.compile("[\\s　]*" + JAPANESE + "[\\s　]*$");

    /** Forms that are words or letters elsewhere too (AG, SE, SA) count only in capitals. */
    private static final Pattern LATIN = Pattern.compile("(?:[\\s　,，]+|(?<=\\.),?)(?:(?i:(?:&|and)\\s+co(?:mpany)?"
            + "|inc|incorporated|corp|corporation|co|ltd|limited|l\\.?l\\.?c|l\\.?l\\.?p|p\\.?l\\.?c|gmbh|kgaa|pty|pte"
            + "|s\\.\\s?a|n\\.\\s?v|b\\.\\s?v|s\\.p\\.a|s\\.r\\.l|k\\.\\s?k|a/s)|AG|SE|SA|NV|BV|AB|ASA|Oyj?|SpA|KK|LP|L\\.P)"
            + "\\.?[\\s　,，]*$");

    /** A single word before it (Boring Company, Bad Company) needs it. */
    private static final Pattern COMPANY =
            Pattern.compile("(?<=[^\\s　][\\s　&-]{1,3}[^\\s　]{1,60})[\\s　,]+company\\.?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern ARTICLE = Pattern.compile("^the[\\s　]+", Pattern.CASE_INSENSITIVE);

    /** Longer than any company's name; patterns tied to the end of a text take time with the square of its length. */
    private static final int MAX_LENGTH = 300;

    private CorporateForm() {}

    /**
     * A name without its legal forms, at either end and however many; otherwise as written. A text that is nothing but legal
     * forms, or longer than 300 characters, stays as it is.
     */
    public static String strip(String name) {
        String stripped = name.strip();
        if (stripped.length() > MAX_LENGTH) {
            return stripped;
        }
        while (true) {
            String shorter = without(stripped);
            if (shorter.equals(stripped)) {
                return stripped;
            }
            stripped = shorter;
        }
    }

    private static String without(String name) {
        String shorter = name;
        if (holds(name, CorporateForm::isOfJapaneseForm)) {
            shorter = replaceIfNameRemains(LEADING, replaceIfNameRemains(TRAILING, name));
        }
        return holds(shorter, CorporateForm::isOfLatinForm) ? withoutLatin(shorter) : shorter;
    }

    /** Most names have no letter that a form is written with; to see that takes a tenth of the time of trying the patterns. */
    private static boolean holds(String name, IntPredicate letter) {
        for (int i = 0; i < name.length(); i++) {
            if (letter.test(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The last letter of 会社 and of 法人, brackets, and the signs of one letter. */
    private static boolean isOfJapaneseForm(int c) {
        return c == '社' || c == '人' || c == ')' || c == '）' || (c >= '㈱' && c <= '㈶');
    }

    private static boolean isOfLatinForm(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static String withoutLatin(String name) {
        String shorter = replaceIfNameRemains(LATIN, name);
        String bare = ARTICLE.matcher(shorter).replaceFirst("");
        return COMPANY.matcher(bare).find() ? COMPANY.matcher(shorter).replaceFirst("") : shorter;
    }

    private static String replaceIfNameRemains(Pattern form, String name) {
        Matcher matcher = form.matcher(name);
        if (!matcher.find()) {
            return name;
        }
        String rest = matcher.replaceFirst("").strip();
        boolean named = rest.codePoints().anyMatch(Character::isLetterOrDigit)
                && !LATIN.matcher(" " + rest).matches();
        return named ? rest : name;
    }
}
