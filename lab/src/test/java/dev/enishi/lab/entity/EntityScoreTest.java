package dev.enishi.lab.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityScoreTest {

    @Test
    void isTheHarmonicMeanOfPrecisionAndRecall() {
        EntityScore score = new EntityScore(3, 1, 3);
        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.5);
        assertThat(score.f1()).isEqualTo(0.6);
        assertThat(score).hasToString("F1 0.600 (precision 0.750, recall 0.500)");
    }

    @Test
    void nothingFoundIsZero() {
        assertThat(EntityScore.of(List.of())).isEqualTo(new EntityScore(0, 0, 0));
        assertThat(new EntityScore(0, 0, 0).f1()).isZero();
    }

    @Test
    void theIntervalHoldsTheFigureAndIsAlwaysTheSame() {
        List<EntityScore> articles = List.of(new EntityScore(9, 1, 0), new EntityScore(2, 5, 5));
        String told = EntityScore.withInterval(articles);
        assertThat(told).startsWith("F1 0.667").endsWith("0.286–0.947");
        assertThat(EntityScore.withInterval(articles)).isEqualTo(told);
    }

    @Test
    void articlesThatAreAllAlikeLeaveNoDoubt() {
        assertThat(EntityScore.withInterval(Collections.nCopies(5, new EntityScore(1, 1, 1))))
                .endsWith("interval 0.500–0.500");
    }
}
