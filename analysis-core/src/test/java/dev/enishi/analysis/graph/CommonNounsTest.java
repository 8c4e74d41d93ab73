package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonNounsTest {

    @Test
    void putsCommonNounsAsJapaneseNamesDo() {
        assertThat(CommonNouns.inJapanese("Kirishima Railway")).contains("Kirishima dentetsu", "Kirishima tetsudo");
        assertThat(CommonNouns.inJapanese("nippon kasumi OIL")).containsExactly("nihon kasumi sekiyu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Kirishima", "Railway", "Life Insurance", "霧島電鉄"})
    void leavesANameThatIsAllProperOrAllCommon(String name) {
        assertThat(CommonNouns.inJapanese(name)).isEmpty();
    }

    @Test
    void neverMakesMoreThanAFewOfOne() {
        assertThat(CommonNouns.inJapanese("Kirishima Electric Court Island Police Temple Railway"))
                .hasSize(12);
    }
}
