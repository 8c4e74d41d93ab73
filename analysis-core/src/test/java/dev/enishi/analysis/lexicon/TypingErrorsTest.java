package dev.enishi.analysis.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "intel, intel, 0",
        "intel, imtel, 1",
        "intel, inetl, 1",
        "intel, intell, 1",
        "intel, itel, 1",
        "intel, apple, 4",
        "'', abc, 3"
    })
    void countsTheFewest(String one, String other, int errors) {
        assertThat(TypingErrors.between(one, other)).isEqualTo(errors);
        assertThat(TypingErrors.between(other, one)).isEqualTo(errors);
    }
}
