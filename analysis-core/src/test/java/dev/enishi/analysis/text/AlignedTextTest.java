package dev.enishi.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.RandomText;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignedTextTest {

    /** The part of the original that stands for the first place of {@code part} in the normalised text. */
    private static String original(String text, String part) {
        AlignedText aligned = AlignedText.of(text);
        int start = aligned.normalized().indexOf(part);
        return aligned.toOriginal(new Span(start, start + part.length())).of(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ﾄﾞﾚﾐ電機       | ドレミ電機       | ドレミ    | ﾄﾞﾚﾐ",
                "ﾄﾞﾚﾐ電機       | ドレミ電機       | ド        | ﾄﾞ",
                "ﾊﾟﾋﾟﾙｽ         | パピルス         | ピ        | ﾋﾟ",
                "㍿青空の㈱      | 株式会社青空の(株) | 青空      | 青空",
                "㍿青空         | 株式会社青空     | 株式会社  | ㍿",
                "㍿青空         | 株式会社青空     | 会        | ㍿",
                "５㌔先         | 5キロ先          | ロ先      | ㌔先",
                "Ａｃｍｅ社      | Acme社           | cm        | ｃｍ",
                "Ａ𠮷田Ｂ       | A𠮷田B           | 𠮷        | 𠮷",
                "か゛Ａ         | 'か ゙A'            | A         | Ａ"
            })
    void findsTheOriginalOfAPart(String text, String normalized, String part, String expected) {
        assertThat(AlignedText.of(text).normalized()).isEqualTo(normalized);
        assertThat(original(text, part)).isEqualTo(expected);
    }

    @Test
    void aCharacterAndItsMarksAreOne() {
        assertThat(AlignedText.of("か\u3099Ａ").normalized()).isEqualTo("がA");
        assertThat(original("か\u3099Ａ", "が")).isEqualTo("か\u3099");
        assertThat(original("cafe\u0301Ｘ", "é")).isEqualTo("e\u0301");
        assertThat(original("cafe\u0301Ｘ", "X")).isEqualTo("Ｘ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "青空電機", "plain", "が", "𠮷野", "\uD83D", "a\uDE00b"})
    void whatIsNormalAlreadyStaysAsItIs(String text) {
        AlignedText aligned = AlignedText.of(text);
        assertThat(aligned.normalized()).isEqualTo(text);
        assertThat(aligned.original()).isEqualTo(text);
        Span all = new Span(0, text.length());
        assertThat(aligned.toOriginal(all)).isEqualTo(all);
    }

    @Test
    void anEmptySpanIsEmptyInTheOriginalToo() {
        AlignedText aligned = AlignedText.of("㍿Ａ");
        assertThat(aligned.toOriginal(new Span(0, 0))).isEqualTo(new Span(0, 0));
        assertThat(aligned.toOriginal(new Span(4, 4))).isEqualTo(new Span(1, 1));
        assertThat(aligned.toOriginal(new Span(5, 5))).isEqualTo(new Span(2, 2));
    }

    @Test
    void oneCharacterMayBecomeMany() {
        AlignedText aligned = AlignedText.of("ﷺ".repeat(50));
        assertThat(aligned.normalized()).hasSize(50 * 18);
        assertThat(aligned.toOriginal(new Span(18, 37))).isEqualTo(new Span(1, 3));
    }

    /** Seeded: each span of the normalised text maps to one that holds whole characters, and the spans of the units tile the original. */
    @Test
    void everySpanMapsToWholeCharacters() {
        RandomText.seeds(2_000).forEach(seed -> {
            String text = RandomText.of(RandomText.CHARACTERS, seed, 30);
            AlignedText aligned = AlignedText.of(text);
            int length = aligned.normalized().length();
            int end = 0;
            for (int i = 0; i < length; i++) {
                Span one = aligned.toOriginal(new Span(i, i + 1));
                assertThat(one.start()).as("start, seed %s", seed).isLessThanOrEqualTo(end);
                assertThat(one.end()).as("end, seed %s", seed).isGreaterThanOrEqualTo(end);
                if (!aligned.normalized().equals(text)) {
                    assertThat(isInsideCharacter(text, one.start()))
                            .as("cut, seed %s", seed)
                            .isFalse();
                }
                end = one.end();
            }
            assertThat(end).as("all of it, seed %s", seed).isEqualTo(length == 0 ? 0 : text.length());
        });
    }

    /** Seeded: what a span maps to normalises to a text that holds what the span covers. */
    @Test
    void theOriginalOfASpanSaysTheSame() {
        RandomText.seeds(2_000).forEach(seed -> {
            String text = RandomText.of(RandomText.CHARACTERS, seed, 12);
            AlignedText aligned = AlignedText.of(text);
            int length = aligned.normalized().length();
            for (int start = 0; start < length; start += 3) {
                Span span = new Span(start, Math.min(length, start + 4));
                String back = AlignedText.of(aligned.toOriginal(span).of(text)).normalized();
                assertThat(back).as("seed %s", seed).contains(span.of(aligned.normalized()));
            }
        });
    }

    private static boolean isInsideCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    @Test
    void normalisesAsUnicodeDoesWithinEachCharacter() {
        String text = "ｱｵｿﾞﾗ㍿のＡＢＣ";
        assertThat(AlignedText.of(text).normalized()).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}
