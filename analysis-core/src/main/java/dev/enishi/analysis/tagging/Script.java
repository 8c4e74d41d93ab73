package dev.enishi.analysis.tagging;

/** What a character is written in, as far as names differ by it. */
enum Script {
    KANJI('漢'),
    HIRAGANA('あ'),
    KATAKANA('カ'),
    UPPER('A'),
    LOWER('a'),
    DIGIT('0'),
    /** The dot between the parts of a foreign name, and what stands for it. */
    DOT('・'),
    SYMBOL('.');

    private final char sign;

    Script(char sign) {
        this.sign = sign;
    }

    /** The sign that stands for it in a shape. */
    char sign() {
        return sign;
    }

    static Script of(int c) {
        if (c < 0x80) {
            return ofAscii(c);
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return KANJI;
        }
        if (c >= 0x3041 && c <= 0x3096) {
            return HIRAGANA;
        }
        if (c >= 0x30A1 && c <= 0x30F4) {
            return KATAKANA;
        }
        return ofRare(c);
    }

    private static Script ofRare(int c) {
        if (c == '・' || c == '･' || c == '＝' || c == '゠') {
            return DOT;
        }
        if (c == 'ー' || c == 'ｰ') {
            return KATAKANA;
        }
        if (c == '々' || c == '〆' || c == 'ヶ') {
            return KANJI;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN -> KANJI;
            case HIRAGANA -> HIRAGANA;
            case KATAKANA -> KATAKANA;
            default -> ofOther(c);
        };
    }

    private static Script ofAscii(int c) {
        if (c >= 'a' && c <= 'z') {
            return LOWER;
        }
        if (c >= 'A' && c <= 'Z') {
            return UPPER;
        }
        return c >= '0' && c <= '9' ? DIGIT : SYMBOL;
    }

    private static Script ofOther(int c) {
        if (!Character.isLetter(c)) {
            return SYMBOL;
        }
        return Character.isUpperCase(c) ? UPPER : LOWER;
    }

    /** Whether a word goes on from this script to that one: Latin letters mix their cases. */
    boolean joins(Script next) {
        return this == next || (isLatin() && next.isLatin());
    }

    boolean isLatin() {
        return this == UPPER || this == LOWER;
    }
}
