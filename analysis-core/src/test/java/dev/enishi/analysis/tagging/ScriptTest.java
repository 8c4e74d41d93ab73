package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

    @ParameterizedTest
    @CsvSource({
        "漢, KANJI",
        "々, KANJI",
        "𠮷, KANJI",
        "ひ, HIRAGANA",
        "カ, KATAKANA",
        "ー, KATAKANA",
        "ｶ, KATAKANA",
        "A, UPPER",
        "É, UPPER",
        "z, LOWER",
        "ß, LOWER",
        "7, DIGIT",
        "７, DIGIT",
        "・, DOT",
        "＝, DOT",
        "。, SYMBOL",
        "-, SYMBOL",
        "😀, SYMBOL"
    })
    void namesWhatACharacterIsWrittenIn(String character, Script script) {
        assertThat(Script.of(character.codePointAt(0))).isEqualTo(script);
    }

    /** The shortcuts for common ranges must agree with Unicode's own table. */
    @Test
    void agreesWithUnicode() {
        for (int c = 0x3000; c < 0xA000; c++) {
            if (Script.of(c) == Script.HIRAGANA) {
                assertThat(Character.UnicodeScript.of(c)).as("%04X", c).isEqualTo(Character.UnicodeScript.HIRAGANA);
            }
            if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN && Character.isIdeographic(c)) {
                assertThat(Script.of(c)).as("%04X", c).isEqualTo(Script.KANJI);
            }
        }
    }

    @Test
    void aWordGoesOnInItsOwnScriptAndFromCapitalsToSmallLetters() {
        assertThat(Script.UPPER.joins(Script.LOWER)).isTrue();
        assertThat(Script.LOWER.joins(Script.UPPER)).isTrue();
        assertThat(Script.KANJI.joins(Script.KANJI)).isTrue();
        assertThat(Script.KANJI.joins(Script.KATAKANA)).isFalse();
        assertThat(Script.LOWER.joins(Script.DIGIT)).isFalse();
    }
}
