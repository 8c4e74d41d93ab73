package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final int L = NameLabels.COUNT;

    private static float[] scores(int length) {
        return new float[length * L];
    }

    @Test
    void anEmptySentenceHasNoLabels() {
        assertThat(new Chain(new float[L * L]).best(new float[0])).isEmpty();
    }

    @Test
    void takesTheBestPathThatFitsAName() {
        float[] scores = scores(3);
        scores[1] = 2; // PERSON begins
        scores[L + 6] = 5; // ORGANIZATION inside: can't follow, nor stand without a beginning of at most −1
        scores[L + 3] = 1; // PERSON last
        scores[2 * L] = 1; // outside
        scores[5] = -4;
        scores[2 * L + 7] = -1;
        assertThat(new Chain(new float[L * L]).best(scores)).containsExactly(1, 3, 0);
    }

    @Test
    void transitionsDecideWhereScoresTie() {
        float[] transitions = new float[L * L];
        transitions[4 * L] = 1; // a person of one word, then outside
        assertThat(new Chain(transitions).best(scores(2))).containsExactly(4, 0);
    }

    @Test
    void neverStartsInsideNorEndsOpen() {
        float[] scores = scores(2);
        scores[2] = 9;
        scores[L + 1] = 9;
        int[] best = new Chain(new float[L * L]).best(scores);
        assertThat(NameLabels.isStart(best[0])).isTrue();
        assertThat(NameLabels.isEnd(best[1])).isTrue();
    }

    /** Against a sum over every sequence of three labels. */
    @Test
    void bestAndProbabilitiesAgreeWithEnumeration() {
        Random random = new Random(3);
        for (int round = 0; round < 5; round++) {
            float[] transitions = new float[L * L];
            float[] scores = scores(3);
            fill(transitions, random);
            fill(scores, random);
            Enumeration all = new Enumeration(scores, transitions);
            Chain chain = new Chain(transitions);
            Chain.Marginals marginals = chain.marginals(scores);
            assertThat(chain.best(scores)).as("round %d", round).isEqualTo(all.best);
            assertThat(marginals.logPartition()).isCloseTo(Math.log(all.sum), within(1e-4));
            double[] pairs = new double[L * L];
            marginals.addPairs(1, pairs);
            for (int i = 0; i < L; i++) {
                assertThat(marginals.of(1, i)).isCloseTo(all.middle[i] / all.sum, within(1e-6));
            }
            for (int i = 0; i < L * L; i++) {
                assertThat(pairs[i]).isCloseTo(all.pairs[i] / all.sum, within(1e-6));
            }
        }
    }

    private static void fill(float[] values, Random random) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) random.nextGaussian();
        }
    }

    private static final class Enumeration {
        private final double[] middle = new double[L];
        private final double[] pairs = new double[L * L];
        private int[] best = new int[0];
        private double bestScore = Double.NEGATIVE_INFINITY;
        private double sum;

        Enumeration(float[] scores, float[] transitions) {
            for (int a = 0; a < L; a++) {
                for (int b = 0; b < L; b++) {
                    for (int c = 0; c < L; c++) {
                        if (isPossible(a, b, c)) {
                            double score = scores[a] + scores[L + b] + scores[2 * L + c] + transitions[a * L + b];
                            add(a, b, c, score + transitions[b * L + c]);
                        }
                    }
                }
            }
        }

        private static boolean isPossible(int a, int b, int c) {
            return NameLabels.isStart(a) && NameLabels.follows(a, b) && NameLabels.follows(b, c) && NameLabels.isEnd(c);
        }

        private void add(int a, int b, int c, double score) {
            double value = Math.exp(score);
            sum += value;
            middle[b] += value;
            pairs[a * L + b] += value;
            pairs[b * L + c] += value;
            if (score > bestScore) {
                bestScore = score;
                best = new int[] {a, b, c};
            }
        }
    }

    @Test
    void hugeScoresStayFinite() {
        float[] scores = scores(50);
        for (int i = 0; i < 50; i++) {
            scores[i * L + 4] = 800;
            scores[i * L] = -800;
        }
        Chain.Marginals marginals = new Chain(new float[L * L]).marginals(scores);
        assertThat(marginals.of(25, 4)).isCloseTo(1, within(1e-9));
        assertThat(marginals.logPartition()).isFinite();
    }

    @Test
    void aLabelRuledOutHasNoProbability() {
        float[] scores = scores(4);
        for (int label = 1; label < L; label++) {
            scores[2 * L + label] = Float.NEGATIVE_INFINITY;
        }
        Chain.Marginals marginals = new Chain(new float[L * L]).marginals(scores);
        assertThat(marginals.of(2, 0)).isCloseTo(1, within(1e-9));
        assertThat(marginals.of(1, 1)).isZero();
    }
}
