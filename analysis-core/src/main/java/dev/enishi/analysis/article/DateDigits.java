package dev.enishi.analysis.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings the digits of dates to one form: full-width ones and Chinese numerals (二〇二五年十二月三日) become ASCII. */
final class DateDigits {

    private static final String NUMERALS = "〇一二三四五六七八九";

    private static final Pattern NUMBER = Pattern.compile("[〇零一二三四五六七八九十]{1,4}(?=\\s?[年月日時分])");

    private DateDigits() {}

    static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return NUMBER.matcher(folded).replaceAll(number -> value(number.group()));
    }

    /** Years are written digit by digit, months and days with a sign for ten. */
    private static String value(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return digits(number);
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(number.charAt(ten - 1));
        int ones = ten + 1 < number.length() ? NUMERALS.indexOf(number.charAt(ten + 1)) : 0;
        return String.valueOf(Math.max(0, 10 * tens + ones));
    }

    private static String digits(String number) {
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(c -> digits.append(Math.max(0, NUMERALS.indexOf(c))));
        return digits.toString();
    }
}
