package dev.enishi.analysis.article;

/** Blanks of all kinds, and what isn't blank. */
final class Whitespace {

    private Whitespace() {}

    /**
     * One space for each run of blanks, none at the ends; characters that can't be seen (zero-width, soft hyphen, controls) and halves
     * of surrogate pairs go.
     */
    static String collapse(CharSequence text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                blank = true;
            } else if (isVisible(c)) {
                if (blank && !collapsed.isEmpty()) {
                    collapsed.append(' ');
                }
                blank = false;
                collapsed.appendCodePoint(c);
            }
        }
        return collapsed.toString();
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        boolean joins = c == 0x200D || c == 0x200C;
        return joins || (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE);
    }

    static boolean hasLetter(CharSequence text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}
