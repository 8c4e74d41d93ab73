package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "アカネ", "\uD83D\uDE80", "a\uD842\uDFB7b", "\uFFFD", "\u0001\n"})
    void leavesWhatCanBeStored(String text) {
        assertThat(StoredText.of(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "\uD83D, \uFFFD",
        "a\uDE00b, a\uFFFDb",
        "\uDE00\uD83D, \uFFFD\uFFFD",
        "\uD83D\uD83D\uDE80, \uFFFD\uD83D\uDE80",
        "x\u0000y, x\uFFFDy"
    })
    void replacesWhatCannot(String text, String stored) {
        assertThat(StoredText.of(text)).isEqualTo(stored);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(StoredText.ofNullable(null)).isNull();
        assertThat(StoredText.ofNullable("a\u0000")).isEqualTo("a\uFFFD");
    }

    @Test
    void keepsTheLengthAndComesBackFromUtf8() {
        char[] alphabet = {'a', '縁', '\uD83D', '\uDE80', '\u0000', '\uD842', '\uDFB7'};
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(alphabet[random.nextInt(alphabet.length)]);
            }
            String stored = StoredText.of(text.toString());
            assertThat(stored).as("seed %d", seed).hasSameSizeAs(text).doesNotContain("\u0000");
            assertThat(new String(stored.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .as("seed %d", seed)
                    .isEqualTo(stored);
            assertThat(StoredText.of(stored)).as("seed %d", seed).isSameAs(stored);
        }
    }
}
