package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormsTest {

    @ParameterizedTest
    @CsvSource({
        "山田さん, 山田",
        "山田花子氏, 山田花子",
        "山田社長, 山田",
        "ミナト社, ミナト",
        "Mr. Doe, Doe",
        "mrs Doe, Doe",
        "DR. Doe, Doe",
        "' 山田様 ', 山田"
    })
    void takesHonorificsOff(String name, String bare) {
        assertThat(NameForms.withoutHonorific(name)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"社", "原氏", "Drake", "Mruth Doe", "Msila", "ミナト"})
    void takesNoPartOfAName(String name) {
        assertThat(NameForms.withoutHonorific(name)).isEqualTo(name);
    }

    @Test
    void partsAreTheWordsOfAName() {
        assertThat(NameForms.parts("Jo  Ann Doe")).containsExactly("Jo", "Ann", "Doe");
        assertThat(NameForms.parts("ジョー・ドウ")).containsExactly("ジョー", "ドウ");
        assertThat(NameForms.parts("ジャン＝ポール　ドウ")).containsExactly("ジャン", "ポール", "ドウ");
        assertThat(NameForms.parts("山田花子")).containsExactly("山田花子");
        assertThat(NameForms.parts("Doe Doe")).containsExactly("Doe");
        assertThat(NameForms.parts(" ・ ")).isEmpty();
    }

    @Test
    void aNameThatTheLexiconDoesNotKnowIsKnownByItsOwnKey() {
        String name = "ゾルベック見本商会";
        assertThat(NameForms.spellings(name)).isEmpty();
        assertThat(NameForms.known(name)).isEqualTo(NameForms.key(name));
    }

    @Test
    void theLegalFormMakesNoOtherName() {
        assertThat(NameForms.spellings("任天堂")).contains("Nintendo");
        assertThat(NameForms.known("任天堂株式会社")).isEqualTo(NameForms.known("任天堂"));
    }

    @Test
    void theSoundCrossesScripts() {
        assertThat(NameForms.phonetic("マラド"))
                .isEqualTo(NameForms.phonetic("Malado"))
                .isNotEmpty();
        assertThat(NameForms.phonetic("山田")).isEmpty();
    }
}
