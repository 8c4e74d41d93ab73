package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {

    @ParameterizedTest
    @CsvSource({"A, a", "z, z", "Ａ, a", "ｚ, z", "０, 0", "！, !", "É, é", "Ā, ā", "ア, ア", "漢, 漢", "Я, Я", "-, -"})
    void foldsOneCharacter(char c, char folded) {
        assertThat(NameFolding.fold(c)).isEqualTo(folded);
    }

    @Test
    void aWideBlankIsABlank() {
        assertThat(NameFolding.fold('　')).isEqualTo(' ');
    }

    @Test
    void isDoneAfterOneTime() {
        for (int c = 0; c <= 0xFFFF; c++) {
            char folded = NameFolding.fold((char) c);
            assertThat(NameFolding.fold(folded)).as("U+%04X", c).isEqualTo(folded);
        }
    }

    @ParameterizedTest
    @CsvSource({"ＡＢＣ商事, abc商事", "ﾏﾗﾄﾞ, マラド", "か\u3099く, がく", "㈱ミホン, (株)ミホン", "McDonald, mcdonald"})
    void aNameIsNormalisedFirst(String name, String folded) {
        assertThat(NameFolding.fold(name)).isEqualTo(folded);
    }
}
