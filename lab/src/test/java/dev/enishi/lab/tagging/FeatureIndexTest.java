package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureIndexTest {

    private final FeatureIndex index = new FeatureIndex();

    private int[] labelsOf(int hash) {
        int id = index.find(hash);
        return IntStream.range(index.start(id), index.start(id + 1))
                .map(index::label)
                .toArray();
    }

    @Test
    void aFeatureHasAParameterForEachLabelItWasSeenWith() {
        index.count(7, 4);
        index.count(7, 0);
        index.count(7, 4);
        index.count(9, 20);
        index.freeze(1);
        assertThat(labelsOf(7)).containsExactly(0, 4);
        assertThat(labelsOf(9)).containsExactly(20);
        assertThat(index.parameters()).isEqualTo(3);
    }

    @Test
    void aRareFeatureHasNone() {
        index.count(7, 1);
        index.count(9, 1);
        index.count(9, 1);
        index.freeze(2);
        assertThat(index.find(7)).isNegative();
        assertThat(index.find(9)).isNotNegative();
        assertThat(index.size()).isEqualTo(2);
        assertThat(index.parameters()).isEqualTo(1);
    }

    @Test
    void anOpenLabelCountsButGivesNoParameter() {
        index.count(7, Instance.ANY);
        index.count(7, 3);
        index.count(9, Instance.ANY);
        index.count(9, Instance.ANY);
        index.freeze(2);
        assertThat(labelsOf(7)).containsExactly(3);
        assertThat(index.find(9)).isNegative();
    }

    @Test
    void whatWasNeverCountedIsNotFound() {
        index.freeze(1);
        assertThat(index.find(1)).isNegative();
        assertThat(index.parameters()).isZero();
    }

    @Test
    void zeroAndNegativeHashesAreFeaturesLikeOthers() {
        index.count(0, 1);
        index.count(-1, 2);
        index.count(Integer.MIN_VALUE, 3);
        index.freeze(1);
        assertThat(labelsOf(0)).containsExactly(1);
        assertThat(labelsOf(-1)).containsExactly(2);
        assertThat(labelsOf(Integer.MIN_VALUE)).containsExactly(3);
    }

    @Test
    void keepsEveryFeatureWhenItGrows() {
        Map<Integer, Integer> seen = new HashMap<>();
        Random random = new Random(3);
        for (int i = 0; i < 600_000; i++) {
            int hash = random.nextInt();
            int label = Math.floorMod(hash, 21);
            index.count(hash, label);
            seen.put(hash, label);
        }
        index.freeze(1);
        assertThat(index.size()).isEqualTo(seen.size());
        seen.forEach((hash, label) -> {
            int id = index.find(hash);
            if (id < 0 || index.hash(id) != hash || index.label(index.start(id)) != label) {
                throw new AssertionError("Lost feature " + hash);
            }
        });
    }
}
