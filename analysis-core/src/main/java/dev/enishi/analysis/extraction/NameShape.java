package dev.enishi.analysis.extraction;

/** The scripts of a name in order: カ・カ, Aa, 漢カ. */
final class NameShape {

    private static final int KEPT = 8;

    private NameShape() {}

    /** The first eight changes of script, each kind of letter once in a row; marks stand for themselves. */
    static String of(String surface) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < surface.length() && shape.length() < KEPT; i++) {
            char sign = sign(surface.charAt(i));
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != sign) {
                shape.append(sign);
            }
        }
        return shape.toString();
    }

    private static char sign(char c) {
        if (Character.isDigit(c)) {
            return '0';
        }
        if (!Character.isLetter(c) && c != 'ー') {
            return c;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN -> '漢';
            case HIRAGANA -> 'あ';
            case LATIN -> Character.isUpperCase(c) ? 'A' : 'a';
            default -> 'カ';
        };
    }
}
