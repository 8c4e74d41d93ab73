package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    @ParameterizedTest
    @CsvSource({
        "120, 2026-01-02T03:06:05Z",
        "' 0 ', 2026-01-02T03:04:05Z",
        "999999999999999999, 2026-01-03T03:04:05Z",
        "'Fri, 02 Jan 2026 03:10:00 GMT', 2026-01-02T03:10:00Z",
        "'Thu, 01 Jan 2026 00:00:00 GMT', 2026-01-02T03:04:05Z",
        "'Fri, 31 Dec 9999 23:59:59 GMT', 2026-01-03T03:04:05Z"
    })
    void readsSecondsAndDatesWithinADay(String header, Instant at) {
        assertThat(RetryAfter.parse(header, NOW)).contains(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "soon", "1.5", "9999999999999999999", "2026-01-02T03:10:00Z", "１２"})
    void anythingElseSaysNothing(String header) {
        assertThat(RetryAfter.parse(header, NOW)).isEmpty();
    }

    @Test
    void noHeaderSaysNothing() {
        assertThat(RetryAfter.parse(null, NOW)).isEmpty();
    }
}
