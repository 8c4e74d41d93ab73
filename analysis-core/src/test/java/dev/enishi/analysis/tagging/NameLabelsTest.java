package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.tagging.NameLabels.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameLabelsTest {

    private static final EntityType[] TYPES = EntityType.values();

    /** Labels of PERSON: 1 begins, 2 is inside, 3 is last, 4 is alone; of ORGANIZATION 5 to 8. */
    private static List<Run> runs(int... labels) {
        return NameLabels.runs(labels);
    }

    @Test
    void thereAreFourLabelsATypeAndOneForNoName() {
        assertThat(NameLabels.COUNT).isEqualTo(1 + 4 * TYPES.length);
    }

    @Test
    void givesBackWhatWasPut() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int[] labels = new int[20];
            List<Run> put = new ArrayList<>();
            for (int at = random.nextInt(3); at < 20; at += random.nextInt(3)) {
                int to = Math.min(20, at + 1 + random.nextInt(4));
                Run run = new Run(at, to, TYPES[random.nextInt(TYPES.length)]);
                NameLabels.put(run, labels);
                put.add(run);
                at = to;
            }
            assertThat(NameLabels.runs(labels)).as("round %d", round).isEqualTo(put);
        }
    }

    @Test
    void keepsNeighboursOfOneTypeApart() {
        assertThat(runs(4, 4, 1, 3, 1, 3))
                .containsExactly(
                        new Run(0, 1, EntityType.PERSON),
                        new Run(1, 2, EntityType.PERSON),
                        new Run(2, 4, EntityType.PERSON),
                        new Run(4, 6, EntityType.PERSON));
    }

    @Test
    void beginsANameThatHasNoBeginning() {
        assertThat(runs(0, 2, 3, 0)).containsExactly(new Run(1, 3, EntityType.PERSON));
    }

    @Test
    void endsANameWhereItsTypeChanges() {
        assertThat(runs(1, 6, 7))
                .containsExactly(new Run(0, 1, EntityType.PERSON), new Run(1, 3, EntityType.ORGANIZATION));
    }

    @Test
    void endsANameThatHasNoEnd() {
        assertThat(runs(1, 2, 0, 1))
                .containsExactly(new Run(0, 2, EntityType.PERSON), new Run(3, 4, EntityType.PERSON));
    }

    @Test
    void anyLabelsGiveRunsThatCoverJustTheUnitsInNames() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            int[] labels = random.ints(15, 0, NameLabels.COUNT).toArray();
            boolean[] covered = new boolean[15];
            int end = 0;
            for (Run run : NameLabels.runs(labels)) {
                assertThat(run.from()).as("round %d", round).isGreaterThanOrEqualTo(end);
                end = run.to();
                java.util.Arrays.fill(covered, run.from(), run.to(), true);
            }
            for (int i = 0; i < 15; i++) {
                assertThat(covered[i]).as("round %d unit %d", round, i).isEqualTo(labels[i] != NameLabels.OUTSIDE);
            }
        }
    }

    @Test
    void onlyTheSameNameGoesOn() {
        assertThat(NameLabels.follows(1, 2)).isTrue();
        assertThat(NameLabels.follows(1, 3)).isTrue();
        assertThat(NameLabels.follows(1, 6)).isFalse();
        assertThat(NameLabels.follows(1, 0)).isFalse();
        assertThat(NameLabels.follows(0, 2)).isFalse();
        assertThat(NameLabels.follows(0, 5)).isTrue();
        assertThat(NameLabels.follows(3, 1)).isTrue();
        assertThat(NameLabels.follows(4, 3)).isFalse();
    }
}
