package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KanaTest {

    @ParameterizedTest
    @CsvSource({"あ, ア", "ん, ン", "っ, ッ", "ぁ, ァ", "ゔ, ヴ", "ゖ, ヶ"})
    void hiraganaBecomesKatakana(char hiragana, char katakana) {
        assertThat(Kana.isHiragana(hiragana)).isTrue();
        assertThat(Kana.isKatakana(hiragana)).isFalse();
        assertThat(Kana.toKatakana(hiragana)).isEqualTo(katakana);
        assertThat(Kana.isKatakana(katakana)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'ア', 'ー', '漢', 'a', '・', '、', 'ｱ', '\uD83D'})
    void anythingElseStaysAsItIs(char c) {
        assertThat(Kana.toKatakana(c)).isEqualTo(c);
    }

    @ParameterizedTest
    @ValueSource(chars = {'・', '゠', '、', '々', 'ｱ', '漢', 'a', '\u3099'})
    void marksAndOtherScriptsAreNoKana(char c) {
        assertThat(Kana.isKana(c)).isFalse();
    }

    @Test
    void everyHiraganaHasAKatakana() {
        for (char c = 'ぁ'; c <= 'ゖ'; c++) {
            assertThat(Kana.isKatakana(Kana.toKatakana(c)))
                    .as("U+%04X", (int) c)
                    .isTrue();
        }
    }
}
