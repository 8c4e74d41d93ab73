package dev.enishi.bot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "あいう, 6", "ｱｲｳ, 3", "Ａ１, 4", "한국, 4", "é, 1", "😀, 2", "「a」, 5", "𠮟る, 4"})
    void measuresHalfAndFullWidth(String text, int width) {
        assertThat(Columns.width(text)).isEqualTo(width);
    }

    @Test
    void combiningMarksTakeNoRoom() {
        assertThat(Columns.width("e\u0301\u200B")).isEqualTo(1);
    }

    @Test
    void breaksJapaneseBetweenCharactersButNotBeforeAStop() {
        assertThat(Columns.wrap("青空商事が発表した。", 18)).containsExactly("青空商事が発表し", "た。");
        assertThat(Columns.wrap("青空商事が発表した。", 20)).containsExactly("青空商事が発表した。");
    }

    @Test
    void breaksEnglishBetweenWords() {
        assertThat(Columns.wrap("Blue Sky said on Friday", 10)).containsExactly("Blue Sky", "said on", "Friday");
    }

    @Test
    void withoutAWidthNothingIsBroken() {
        assertThat(Columns.wrap("a b ".repeat(200), 0)).hasSize(1);
    }

    @Test
    void nothingIsLost() {
        String alphabet = "あ漢ーaB 、。「」１ｱ\uD83D\uDE00-";
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String joined = String.join("", Columns.wrap(text.toString(), 20)).replace(" ", "");
            assertThat(joined).as("seed %d", seed).isEqualTo(text.toString().replace(" ", ""));
        }
    }
}
