package dev.enishi.analysis.pdf;

import java.text.Normalizer;

/** What the writing of a text means for putting it together. */
final class Scripts {

    private Scripts() {}

    /** Whether a text begins in a writing that has no blanks between words: kana, kanji and their punctuation. */
    static boolean isUnspaced(String text) {
        return !text.isEmpty() && isUnspaced(text.codePointAt(0));
    }

    /** Whether a text ends in a writing that has no blanks between words. */
    static boolean endsUnspaced(String text) {
        return !text.isEmpty() && isUnspaced(text.codePointBefore(text.length()));
    }

    private static boolean isUnspaced(int c) {
        return (c >= 0x2E80 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || c >= 0x20000;
    }

    /**
     * The characters that are meant by those that fonts hold: ligatures are taken apart, and radicals of the Kangxi block, to which many
     * Japanese files map their kanji, become the kanji that look the same.
     */
    static String plain(String text) {
        boolean odd = text.codePoints().anyMatch(c -> (c >= 0xFB00 && c <= 0xFB06) || (c >= 0x2F00 && c <= 0x2FD5));
        return odd ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    /**
     * Two lines as one text: with a blank between words of a spaced writing, without the hyphen that parted a word.
     */
    static String join(String line, String next) {
        if (line.endsWith("\u00AD")) {
            return line.substring(0, line.length() - 1) + next;
        }
        if (isParted(line, next)) {
            return line.substring(0, line.length() - 1) + next;
        }
        return endsUnspaced(line) && isUnspaced(next) ? line + next : line + " " + next;
    }

    /** A word goes on in small letters; behind a hyphen between digits or capitals it belongs there. */
    private static boolean isParted(String line, String next) {
        int length = line.length();
        boolean hyphen = line.endsWith("-") || line.endsWith("\u2010");
        return hyphen
                && length > 1
                && Character.isLowerCase(line.codePointBefore(length - 1))
                && Character.isLowerCase(next.codePointAt(0));
    }
}
