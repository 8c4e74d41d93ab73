package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.enishi.analysis.extraction.PairCandidate.End;
import dev.enishi.analysis.lexicon.EntityType;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationLabelTest {

    private static PairCandidate candidate(String first, String second) {
        return new PairCandidate(
                0,
                new End(first, EntityType.ORGANIZATION),
                new End(second, EntityType.ORGANIZATION),
                new int[0],
                new int[0],
                List.of());
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void indexAndLabelAreOne(RelationType type) {
        RelationLabel forward = new RelationLabel(type, false);
        assertThat(RelationLabel.of(forward.index())).isEqualTo(forward);
        RelationLabel reversed = new RelationLabel(type, true);
        assertThat(RelationLabel.of(reversed.index())).isEqualTo(reversed);
        assertThat(reversed.reversed()).isEqualTo(!type.isSymmetric());
    }

    @Test
    void everyIndexHasALabel() {
        assertThat(IntStream.range(0, RelationLabel.COUNT).mapToObj(RelationLabel::of))
                .hasSize(RelationType.values().length * 2);
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void aTieIsTheSameFromBothEndsOnlyIfSymmetric(RelationType type) {
        assertThat(new Tie(type, "e1", "e2").equals(new Tie(type, "e2", "e1"))).isEqualTo(type.isSymmetric());
    }

    @Test
    void aLabelGivesAPairItsDirection() {
        PairCandidate pair = candidate("e2", "e1");
        RelationLabel forward = new RelationLabel(RelationType.ACQUIRES, false);
        RelationLabel reversed = new RelationLabel(RelationType.ACQUIRES, true);
        assertThat(List.of(pair.subject(forward), pair.object(forward))).containsExactly("e2", "e1");
        assertThat(List.of(pair.subject(reversed), pair.object(reversed))).containsExactly("e1", "e2");
    }

    @Test
    void aSymmetricLabelOrdersTheEnds() {
        RelationLabel rivals = new RelationLabel(RelationType.COMPETES_WITH, false);
        assertThat(candidate("e2", "e1").subject(rivals)).isEqualTo("e1");
        assertThat(candidate("e1", "e2").subject(rivals)).isEqualTo("e1");
        assertThat(candidate("e1", "e2").object(rivals)).isEqualTo("e2");
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void everyTypeHasTypesThatItJoins(RelationType type) {
        assertThat(List.of(EntityType.values()).stream()
                        .anyMatch(subject -> List.of(EntityType.values()).stream()
                                .anyMatch(object -> Signature.allows(type, subject, object))))
                .isTrue();
    }

    @Test
    void aRelationNeedsTwoEndsAndEvidence() {
        List<Evidence> evidence = List.of(new Evidence(0, "青空は緑を買収した。"));
        assertThatIllegalArgumentException().isThrownBy(() -> relation("e1", "e1", evidence));
        assertThatIllegalArgumentException().isThrownBy(() -> relation("e1", "e2", List.of()));
        assertThat(relation("e1", "e2", evidence).evidence()).isEqualTo(evidence);
    }

    private static Relation relation(String subject, String object, List<Evidence> evidence) {
        return new Relation(RelationType.ACQUIRES, subject, object, Status.ACTUAL, 1, evidence, Qualifiers.NONE);
    }

    @Test
    void qualifiersTakeWhatTheyLackFromOthers() {
        Qualifiers role = new Qualifiers("社長", null, null, "北浜新聞");
        Qualifiers other = new Qualifiers("会長", "2025年", null, null);
        assertThat(role.orElse(other)).isEqualTo(new Qualifiers("社長", "2025年", null, "北浜新聞"));
        assertThat(Qualifiers.NONE.orElse(role)).isEqualTo(role);
        assertThat(role.orElse(Qualifiers.NONE)).isEqualTo(role);
    }
}
