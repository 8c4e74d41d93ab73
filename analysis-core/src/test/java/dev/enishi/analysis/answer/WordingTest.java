package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static String of(RelationType relation, Status status, Language language) {
        return Wording.of(relation, status, List.of("Aoi"), List.of("Minato"), language);
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void everyTieHasWordsInEveryStandingAndLanguage(RelationType relation) {
        List<String> sentences = new ArrayList<>();
        for (Status status : Status.values()) {
            assertThat(of(relation, status, Language.ENGLISH))
                    .contains("Aoi", "Minato")
                    .endsWith(".");
            assertThat(of(relation, status, Language.JAPANESE))
                    .contains("Aoi", "Minato")
                    .endsWith("。");
            assertThat(of(relation, status, Language.JAPANESE)).doesNotContain("{", "}");
            sentences.add(of(relation, status, Language.ENGLISH));
        }
        assertThat(sentences).doesNotHaveDuplicates();
    }

    @Test
    void severalSubjectsTakeThePlural() {
        assertThat(Wording.of(
                        RelationType.COMPETES_WITH,
                        Status.ACTUAL,
                        List.of("Aoi", "Kita"),
                        List.of("Minato"),
                        Language.ENGLISH))
                .isEqualTo("Aoi and Kita compete with Minato.");
    }

    @Test
    void namesMayHoldBraces() {
        assertThat(Wording.of(
                        RelationType.COMPETES_WITH, Status.ACTUAL, List.of("{o}"), List.of("{s} $1"), Language.ENGLISH))
                .isEqualTo("{o} competes with {s} $1.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A | A | A", "A,B | A and B | A、B", "A,B,C | A, B and C | A、B、C"})
    void listsNamesAsALanguageDoes(String names, String english, String japanese) {
        List<String> all = List.of(names.split(","));
        assertThat(Wording.list(all, Language.ENGLISH)).isEqualTo(english);
        assertThat(Wording.list(all, Language.JAPANESE)).isEqualTo(japanese);
    }

    @Test
    void noNamesAreNothing() {
        assertThat(Wording.list(List.of(), Language.ENGLISH)).isEmpty();
        assertThat(Wording.list(List.of(), Language.JAPANESE)).isEmpty();
    }
}
