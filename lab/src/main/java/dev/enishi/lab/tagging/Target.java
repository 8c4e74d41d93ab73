package dev.enishi.lab.tagging;

import dev.enishi.analysis.tagging.Chain;
import dev.enishi.analysis.tagging.NameLabels;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the model should say of a sentence: its labels where all are known, else what the chain makes of those that are. */
final class Target {

    private static final int L = NameLabels.COUNT;

    private final Chain chain;
    private final float[] scores;
    private final int[] labels;
    private final Chain.@Nullable Marginals marginals;

    private Target(Chain chain, float[] scores, int[] labels, Chain.@Nullable Marginals marginals) {
        this.chain = chain;
        this.scores = scores;
        this.labels = labels;
        this.marginals = marginals;
    }

    static Target of(Chain chain, float[] scores, int[] labels) {
        if (Arrays.stream(labels).allMatch(label -> label != Instance.ANY)) {
            return new Target(chain, scores, labels, null);
        }
        float[] allowed = scores.clone();
        for (int i = 0; i < allowed.length; i++) {
            int known = labels[i / L];
            if (known != Instance.ANY && known != i % L) {
                allowed[i] = Float.NEGATIVE_INFINITY;
            }
        }
        return new Target(chain, scores, labels, chain.marginals(allowed));
    }

    /** The probability of a label at a place. */
    double of(int place, int label) {
        if (marginals == null) {
            return labels[place] == label ? 1 : 0;
        }
        return marginals.of(place, label);
    }

    /** Adds {@code factor} times the number of each pair of neighbours to {@code sums}. */
    void addPairs(double factor, double[] sums) {
        if (marginals != null) {
            marginals.addPairs(factor, sums);
            return;
        }
        for (int i = 1; i < labels.length; i++) {
            sums[labels[i - 1] * L + labels[i]] += factor;
        }
    }

    /** The logarithm of what the right labels weigh, before the division by what all weigh. */
    double logWeight() {
        if (marginals != null) {
            return marginals.logPartition();
        }
        double score = 0;
        for (int i = 0; i < labels.length; i++) {
            score += scores[i * L + labels[i]] + (i == 0 ? 0 : chain.transition(labels[i - 1], labels[i]));
        }
        return score;
    }
}
