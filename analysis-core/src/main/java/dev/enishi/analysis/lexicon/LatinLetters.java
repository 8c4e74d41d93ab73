package dev.enishi.analysis.lexicon;

import java.text.Normalizer;

/** Latin letters without their accents. */
final class LatinLetters {

    /** Letters that decomposition leaves alone. */
    private static final String[][] WHOLE = {
        {"ø", "o"},
        {"Ø", "O"},
        {"ß", "ss"},
        {"æ", "ae"},
        {"Æ", "Ae"},
        {"œ", "oe"},
        {"Œ", "Oe"},
        {"ł", "l"},
        {"Ł", "L"},
        {"đ", "d"},
        {"Đ", "D"},
        {"ð", "d"},
        {"Ð", "D"},
        {"þ", "th"},
        {"Þ", "Th"},
        {"ı", "i"}
    };

    private LatinLetters() {}

    /** The text with accents taken off Latin letters only: taken apart, が would become か. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean changed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean accented = c > 0x7F && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
            changed |= accented;
            plain.append(accented ? bare(c) : String.valueOf(c));
        }
        return changed ? plain.toString() : text;
    }

    /** Accents first: what is left of ǿ and ǽ are letters that decomposition leaves alone. */
    private static String bare(char c) {
        String letter =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        for (String[] whole : WHOLE) {
            if (whole[0].equals(letter)) {
                return whole[1];
            }
        }
        return letter;
    }
}
