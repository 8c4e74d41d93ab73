package dev.enishi.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedAtTest {

    private static PublishedAt parse(String iso) {
        return PublishedAt.parse(iso).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-24",
        "' 2026-11-24 ', 2026-11-24",
        "2026-11-24T09:30:00+09:00, 2026-11-24T09:30+09:00",
        "2026-11-24T00:30:00Z, 2026-11-24T00:30Z",
        "2026-11-24T09:30:00, 2026-11-24",
        "2026-11-24 09:30, 2026-11-24"
    })
    void readsDaysAndMoments(String iso, String expected) {
        assertThat(parse(iso)).hasToString(expected);
        assertThat(parse(expected)).isEqualTo(parse(iso));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "yesterday", "2026-13-01", "2026-02-30", "24.11.2026", "2026年11月24日", "２０２６-11-24"})
    void refusesWhatIsNoDate(String text) {
        assertThat(PublishedAt.parse(text)).isEmpty();
    }

    @Test
    void theDayIsThatOfThePagesOwnZone() {
        assertThat(parse("2026-11-25T01:00:00+09:00").date()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void earlierComesFirstAcrossZones() {
        PublishedAt tokyo = parse("2026-11-25T08:00:00+09:00");
        PublishedAt london = parse("2026-11-25T00:30:00+00:00");
        PublishedAt day = parse("2026-11-25");
        assertThat(Stream.of(london, day, tokyo).sorted()).containsExactly(tokyo, day, london);
    }
}
