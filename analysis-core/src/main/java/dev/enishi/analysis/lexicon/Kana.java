package dev.enishi.analysis.lexicon;

/** The Japanese syllabaries: hiragana and katakana stand 0x60 apart. */
final class Kana {

    private static final int SHIFT = 'ア' - 'あ';

    private Kana() {}

    /** Whether a letter of katakana, or the mark of a long vowel. */
    static boolean isKatakana(char c) {
        return (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
    }

    static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ゖ';
    }

    static boolean isKana(char c) {
        return isKatakana(c) || isHiragana(c);
    }

    /** Katakana for hiragana; any other character as it is. */
    static char toKatakana(char c) {
        return isHiragana(c) ? (char) (c + SHIFT) : c;
    }
}
