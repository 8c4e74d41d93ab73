package dev.enishi.lab.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfacesTest {

    @ParameterizedTest
    @CsvSource({"株式会社青空電機, 青空電機", "'Acme, Inc.', ACME", "サム・アルトマン, サムアルトマン", "Ａｃｍｅ Ltd, acme", "J. Smith, JSmith"})
    void spellingsOfOneNameShareAForm(String one, String other) {
        assertThat(Surfaces.of(List.of(one))).containsAnyElementsOf(Surfaces.of(List.of(other)));
    }

    @ParameterizedTest
    @CsvSource({"青空電機, 青空電気", "Acme, Acme Capital", "株式会社, 有限会社"})
    void differentNamesShareNone(String one, String other) {
        assertThat(Surfaces.of(List.of(one))).doesNotContainAnyElementsOf(Surfaces.of(List.of(other)));
    }
}
