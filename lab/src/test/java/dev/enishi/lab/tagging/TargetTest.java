package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.enishi.analysis.tagging.Chain;
import dev.enishi.analysis.tagging.NameLabels;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final int L = NameLabels.COUNT;
    private static final int BEGIN = 1;
    private static final int LAST = 3;

    private static float[] random(int size, long seed) {
        Random random = new Random(seed);
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }

    private static double sum(Target target, int place) {
        double sum = 0;
        for (int label = 0; label < L; label++) {
            sum += target.of(place, label);
        }
        return sum;
    }

    @Test
    void knownLabelsAreCertain() {
        Target target = Target.of(new Chain(new float[L * L]), new float[2 * L], new int[] {BEGIN, LAST});
        assertThat(target.of(0, BEGIN)).isEqualTo(1);
        assertThat(target.of(0, LAST)).isZero();
        assertThat(target.of(1, LAST)).isEqualTo(1);
        double[] pairs = new double[L * L];
        target.addPairs(-2, pairs);
        assertThat(pairs[BEGIN * L + LAST]).isEqualTo(-2);
        assertThat(Arrays.stream(pairs).sum()).isEqualTo(-2);
    }

    @Test
    void theWeightOfKnownLabelsIsTheirScore() {
        float[] transitions = random(L * L, 1);
        float[] scores = random(3 * L, 2);
        int[] labels = {BEGIN, LAST, 0};
        double expected = scores[BEGIN]
                + scores[L + LAST]
                + scores[2 * L]
                + transitions[BEGIN * L + LAST]
                + transitions[LAST * L];
        Target target = Target.of(new Chain(transitions), scores, labels);
        assertThat(target.logWeight()).isCloseTo(expected, within(1e-4));
    }

    @Test
    void anOpenLabelIsWhatTheChainMakesOfIt() {
        int[] labels = {BEGIN, Instance.ANY, 0};
        Target target = Target.of(new Chain(random(L * L, 3)), random(3 * L, 4), labels);
        assertThat(target.of(0, BEGIN)).isCloseTo(1, within(1e-9));
        assertThat(target.of(1, LAST)).isCloseTo(1, within(1e-9));
        assertThat(target.of(2, 0)).isCloseTo(1, within(1e-9));
    }

    @Test
    void allOpenIsTheChainItself() {
        Chain chain = new Chain(random(L * L, 5));
        float[] scores = random(4 * L, 6);
        int[] open = new int[4];
        Arrays.fill(open, Instance.ANY);
        Target target = Target.of(chain, scores, open);
        Chain.Marginals free = chain.marginals(scores);
        assertThat(target.logWeight()).isCloseTo(free.logPartition(), within(1e-9));
        for (int label = 0; label < L; label++) {
            assertThat(target.of(2, label)).isCloseTo(free.of(2, label), within(1e-12));
        }
    }

    @Test
    void probabilitiesSumToOneAndKnowingMoreWeighsLess() {
        for (long seed = 0; seed < 50; seed++) {
            Chain chain = new Chain(random(L * L, seed));
            float[] scores = random(3 * L, seed + 100);
            Target some = Target.of(chain, scores, new int[] {BEGIN, Instance.ANY, Instance.ANY});
            Target all = Target.of(chain, scores, new int[] {BEGIN, LAST, 0});
            for (int place = 0; place < 3; place++) {
                assertThat(sum(some, place)).as("seed %d", seed).isCloseTo(1, within(1e-9));
            }
            assertThat(all.logWeight()).as("seed %d", seed).isLessThanOrEqualTo(some.logWeight() + 1e-6);
            assertThat(some.logWeight())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(chain.marginals(scores).logPartition() + 1e-6);
        }
    }
}
