package dev.enishi.lab.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.enishi.analysis.fetch.RawPage;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingTest {

    @ParameterizedTest
    @EnumSource(Reading.class)
    void eachReadsThePage(Reading reading) {
        assertThat(reading.read(MadeUpPage.ofBytes(20_000))).isPositive();
        assertThat(reading.label()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void noneFailsOnAPageWithoutAnArticle(Reading reading) {
        RawPage empty = RawPage.ofHtml(null, "<p></p>", Instant.EPOCH);
        assertThatCode(() -> reading.read(empty)).doesNotThrowAnyException();
    }
}
