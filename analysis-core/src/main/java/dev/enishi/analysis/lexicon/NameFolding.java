package dev.enishi.analysis.lexicon;

import java.text.Normalizer;

/** The spelling under which the lexicon keeps a name: lengths stay, so that places in a text do. */
final class NameFolding {

    private static final int WIDE = 'Ａ' - 'A';

    private NameFolding() {}

    /** Small ASCII for wide and capital ASCII, a blank for a wide blank, small Latin letters; else the character. */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
        }
        if (c >= '！' && c <= '～') {
            return fold((char) (c - WIDE));
        }
        if (c == '　') {
            return ' ';
        }
        return c < 0x250 ? Character.toLowerCase(c) : c;
    }

    /** A name after NFKC, folded. */
    static String fold(String name) {
        StringBuilder folded = new StringBuilder(Normalizer.normalize(name, Normalizer.Form.NFKC));
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, fold(folded.charAt(i)));
        }
        return folded.toString();
    }
}
