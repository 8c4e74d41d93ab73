package dev.enishi.analysis.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The smallest parts of a Japanese spelling that a Latin spelling writes as one: a mora (シュ, テ, ー, ッ) or a kanji. Hiragana count as katakana.
 */
public final class JapaneseUnits {

    private static final String SMALL = "ァィゥェォャュョヮ";

    private static final String REPEAT = "々";

    private JapaneseUnits() {}

    /** The units in order; anything but kana, kanji and small Latin letters (capitals become small) is left out. */
    public static List<String> of(String spelling) {
        List<String> units = new ArrayList<>(spelling.length());
        LatinLetters.plain(Normalizer.normalize(spelling, Normalizer.Form.NFKC))
                .codePoints()
                .forEach(c -> add(c, units));
        return units;
    }

    private static void add(int c, List<String> units) {
        String unit = unit(c);
        int last = units.size() - 1;
        if (unit.isEmpty()) {
            return;
        }
        if (SMALL.contains(unit) && last >= 0 && isFullMora(units.get(last))) {
            units.set(last, units.get(last) + unit);
        } else if (unit.equals(REPEAT) && last >= 0) {
            units.add(units.get(last));
        } else {
            units.add(unit);
        }
    }

    private static String unit(int c) {
        if (c <= 0xFFFF && Kana.isKana((char) c)) {
            return String.valueOf(Kana.toKatakana((char) c));
        }
        if (c < 0x80) {
            return Character.isLetter(c) ? String.valueOf((char) Character.toLowerCase(c)) : "";
        }
        return isKanji(c) ? Character.toString(c) : "";
    }

    private static boolean isFullMora(String unit) {
        return unit.length() == 1 && Kana.isKatakana(unit.charAt(0)) && unit.charAt(0) != 'ー';
    }

    static boolean isKanji(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
