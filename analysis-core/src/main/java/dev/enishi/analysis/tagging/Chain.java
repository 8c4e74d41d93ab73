package dev.enishi.analysis.tagging;

/**
 * The arithmetic of a linear chain: the best sequence of labels and the probability of each label at each place, from a score for
 * each label at each place and for each pair of neighbours. Pairs that fit no name ({@link NameLabels#follows}) are impossible.
 * Immutable; thread-safe.
 */
public final class Chain {

    private static final int L = NameLabels.COUNT;

    /** What may stand before each label. */
    private static final int[][] BEFORE = new int[L][];

    static {
        for (int label = 0; label < L; label++) {
            int right = label;
            BEFORE[label] = java.util.stream.IntStream.range(0, L)
                    .filter(left -> NameLabels.follows(left, right))
                    .toArray();
        }
    }

    private final float[] transitions;
    private final double[] factors = new double[L * L];

    /** @param transitions the score of each pair, at {@code left * COUNT + right} */
    public Chain(float[] transitions) {
        this.transitions = transitions.clone();
        for (int i = 0; i < factors.length; i++) {
            factors[i] = NameLabels.follows(i / L, i % L) ? Math.exp(transitions[i]) : 0;
        }
    }

    /** The score of a pair of neighbours. */
    public float transition(int left, int right) {
        return transitions[left * L + right];
    }

    /** The best labels. {@code scores} holds {@code COUNT} values a place. */
    public int[] best(float[] scores) {
        int length = scores.length / L;
        int[] labels = new int[length];
        if (length == 0) {
            return labels;
        }
        byte[] back = new byte[scores.length];
        float[] left = firstScores(scores);
        float[] right = new float[L];
        for (int i = 1; i < length; i++) {
            for (int label = 0; label < L; label++) {
                int from = bestBefore(left, label);
                back[i * L + label] = (byte) from;
                right[label] = left[from] + transitions[from * L + label] + scores[i * L + label];
            }
            float[] swap = left;
            left = right;
            right = swap;
        }
        labels[length - 1] = bestEnd(left);
        for (int i = length - 1; i > 0; i--) {
            labels[i - 1] = back[i * L + labels[i]];
        }
        return labels;
    }

    private static float[] firstScores(float[] scores) {
        float[] first = new float[L];
        for (int label = 0; label < L; label++) {
            first[label] = NameLabels.isStart(label) ? scores[label] : Float.NEGATIVE_INFINITY;
        }
        return first;
    }

    private int bestBefore(float[] left, int label) {
        int best = BEFORE[label][0];
        float score = Float.NEGATIVE_INFINITY;
        for (int from : BEFORE[label]) {
            float s = left[from] + transitions[from * L + label];
            if (s > score) {
                score = s;
                best = from;
            }
        }
        return best;
    }

    private static int bestEnd(float[] last) {
        int best = NameLabels.OUTSIDE;
        for (int label = 1; label < L; label++) {
            if (NameLabels.isEnd(label) && last[label] > last[best]) {
                best = label;
            }
        }
        return best;
    }

    /** The probabilities under this chain. {@code scores} holds {@code COUNT} values a place; −∞ rules a label out. */
    public Marginals marginals(float[] scores) {
        return new Marginals(this, scores);
    }

    /** The probability of each label at each place and of each pair of neighbours. Confined to one thread. */
    public static final class Marginals {

        private final Chain chain;
        private final int length;
        private final double[] local;
        private final double[] forward;
        private final double[] backward;
        private final double[] scale;
        private double logPartition;

        private Marginals(Chain chain, float[] scores) {
            this.chain = chain;
            this.length = scores.length / L;
            this.local = new double[scores.length];
            this.forward = new double[scores.length];
            this.backward = new double[scores.length];
            this.scale = new double[length];
            exponentiate(scores);
            goForward();
            goBackward();
        }

        private void exponentiate(float[] scores) {
            for (int i = 0; i < length; i++) {
                float max = Float.NEGATIVE_INFINITY;
                for (int label = 0; label < L; label++) {
                    max = Math.max(max, scores[i * L + label]);
                }
                for (int label = 0; label < L; label++) {
                    local[i * L + label] = Math.exp(scores[i * L + label] - max);
                }
                logPartition += max;
            }
        }

        private void goForward() {
            for (int i = 0; i < length; i++) {
                double sum = 0;
                for (int label = 0; label < L; label++) {
                    double reached = i == 0 ? (NameLabels.isStart(label) ? 1 : 0) : reach(i - 1, label);
                    boolean possible = i < length - 1 || NameLabels.isEnd(label);
                    double value = possible ? reached * local[i * L + label] : 0;
                    forward[i * L + label] = value;
                    sum += value;
                }
                // Where every path is ruled out or too unlikely for a double, the place counts as unseen.
                scale[i] = sum > 0 ? sum : 1;
                logPartition += Math.log(scale[i]);
                for (int label = 0; label < L; label++) {
                    forward[i * L + label] /= scale[i];
                }
            }
        }

        private double reach(int place, int label) {
            double sum = 0;
            for (int from : BEFORE[label]) {
                sum += forward[place * L + from] * chain.factors[from * L + label];
            }
            return sum;
        }

        private void goBackward() {
            for (int label = 0; length > 0 && label < L; label++) {
                backward[(length - 1) * L + label] = NameLabels.isEnd(label) ? 1 : 0;
            }
            double[] next = new double[L];
            for (int i = length - 2; i >= 0; i--) {
                for (int label = 0; label < L; label++) {
                    next[label] = backward[(i + 1) * L + label] * local[(i + 1) * L + label] / scale[i + 1];
                }
                for (int label = 0; label < L; label++) {
                    for (int from : BEFORE[label]) {
                        backward[i * L + from] += chain.factors[from * L + label] * next[label];
                    }
                }
            }
        }

        /** The logarithm of the sum over all sequences of the exponential of their scores. */
        public double logPartition() {
            return logPartition;
        }

        /** The probability, in 0..1, of a label at a place. */
        public double of(int place, int label) {
            return forward[place * L + label] * backward[place * L + label];
        }

        /** Adds {@code factor} times the expected number of each pair of neighbours to {@code sums}. */
        public void addPairs(double factor, double[] sums) {
            for (int i = 1; i < length; i++) {
                for (int label = 0; label < L; label++) {
                    double right = factor * local[i * L + label] * backward[i * L + label] / scale[i];
                    if (right != 0) {
                        for (int from : BEFORE[label]) {
                            sums[from * L + label] +=
                                    forward[(i - 1) * L + from] * chain.factors[from * L + label] * right;
                        }
                    }
                }
            }
        }
    }
}
