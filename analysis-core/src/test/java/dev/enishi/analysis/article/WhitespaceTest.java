package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhitespaceTest {

    @ParameterizedTest
    @CsvSource({
        "' a  b ', a b",
        "'a\t\n b', a b",
        "'a\u00A0\u3000b', a b",
        "'zero\u200Bwidth', zerowidth",
        "'soft\u00ADhyphen', softhyphen",
        "'\uFEFFmark', mark",
        "'\u0000a\u0007', a",
        "'half \uD83D emoji', half emoji",
        "'whole \uD83D\uDE80', whole \uD83D\uDE80",
        "'\u3000', ''"
    })
    void collapses(String text, String collapsed) {
        assertThat(Whitespace.collapse(text)).isEqualTo(collapsed);
    }

    @Test
    void joinersInsideEmojiAndWordsStay() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        assertThat(Whitespace.collapse(family)).isEqualTo(family);
    }

    @Test
    void isDoneAfterOneTime() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
            }
            String collapsed = Whitespace.collapse(text);
            assertThat(Whitespace.collapse(collapsed)).as("seed %d", seed).isEqualTo(collapsed);
            assertThat(collapsed).as("seed %d", seed).doesNotContain("  ").isEqualTo(collapsed.strip());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1あ", "漢", "—é—"})
    void findsLetters(String text) {
        assertThat(Whitespace.hasLetter(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "。、「」", "\uD83D\uDE80", " \u3000"})
    void findsNoLetters(String text) {
        assertThat(Whitespace.hasLetter(text)).isFalse();
    }
}
