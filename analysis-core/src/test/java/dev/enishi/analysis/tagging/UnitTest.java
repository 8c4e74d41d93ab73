package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    private static Unit shaped(String shape) {
        return new Unit(new Span(0, 1), "x", "名詞", true, false, shape);
    }

    @ParameterizedTest
    @CsvSource({"A, true", "Aa, true", "aA, true", "a, false", "カ, false", "0, false", "'', false"})
    void aCapitalMayStandAnywhere(String shape, boolean capital) {
        assertThat(shaped(shape).hasCapital()).isEqualTo(capital);
    }

    @Test
    void isAllInAScriptOnlyIfItHasNoOther() {
        assertThat(shaped("カ").isAll(Script.KATAKANA)).isTrue();
        assertThat(shaped("カa").isAll(Script.KATAKANA)).isFalse();
        assertThat(shaped("0").isAll(Script.DIGIT)).isTrue();
        assertThat(shaped("").isAll(Script.DIGIT)).isFalse();
    }
}
