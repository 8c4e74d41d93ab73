package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameShapeTest {

    @ParameterizedTest
    @CsvSource({
        "ソニー, カ",
        "サム・アルトマン, カ・カ",
        "Acme, Aa",
        "青空ホールディングス, 漢カ",
        "みどりの窓口, あ漢",
        "Acme 3000, 'Aa 0'",
        "Я, カ",
        "'', ''"
    })
    void namesTheScriptsInOrder(String surface, String shape) {
        assertThat(NameShape.of(surface)).isEqualTo(shape);
    }

    @org.junit.jupiter.api.Test
    void looksAtNoMoreThanEightChanges() {
        assertThat(NameShape.of("Aa".repeat(50_000))).isEqualTo("AaAaAaAa");
    }
}
