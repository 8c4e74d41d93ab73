package dev.enishi.bot.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.Evidence;
import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Qualifiers;
import dev.enishi.analysis.extraction.Relation;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final Extraction EXTRACTION = new Extraction(
            List.of(
                    new TextEntity("e1", "A", EntityType.PERSON, List.of(), List.of()),
                    new TextEntity("e2", "B", EntityType.ORGANIZATION, List.of(), List.of())),
            List.of());

    private static String tie(Language language, Status status, Qualifiers qualifiers) {
        Relation relation = new Relation(
                RelationType.LEADS, "e1", "e2", status, 1, List.of(new Evidence(0, "A leads B.")), qualifiers);
        return Wording.of(language).tie(relation, EXTRACTION);
    }

    @Test
    void saysATieWithItsStateAndWhatTheTextAdds() {
        Qualifiers told = new Qualifiers("CEO", "2025", "$1", "The Daily");

        assertThat(tie(Language.ENGLISH, Status.ENDED, told))
                .isEqualTo("A leads B (ended, CEO, $1, 2025, reported by The Daily)");
        assertThat(tie(Language.JAPANESE, Status.ENDED, told)).isEqualTo("AがBを率いる（終了・解消、CEO、$1、2025、The Dailyの報道）");
    }

    @Test
    void saysNoMoreOfATieThatSimplyIs() {
        assertThat(tie(Language.ENGLISH, Status.ACTUAL, Qualifiers.NONE)).isEqualTo("A leads B");
        assertThat(tie(Language.JAPANESE, Status.ACTUAL, Qualifiers.NONE)).isEqualTo("AがBを率いる");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTypeHasWordsOfItsOwn(Language language) {
        Wording wording = Wording.of(language);

        assertThat(Arrays.stream(RelationType.values()).map(type -> wording.tie(type, "A", "B")))
                .doesNotHaveDuplicates()
                .allMatch(tie -> tie.contains("A") && tie.contains("B") && tie.indexOf("A") < tie.indexOf("B"));
        assertThat(Arrays.stream(EntityType.values()).map(wording::heading)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Status.values()).map(wording::state)).doesNotHaveDuplicates();
    }
}
