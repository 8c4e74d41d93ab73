package dev.enishi.lab.tagging;

import dev.enishi.analysis.tagging.Chain;
import dev.enishi.analysis.tagging.NameLabels;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Trains a conditional random field: one sentence at a time, AdaGrad with dual averaging and an L1 penalty (Duchi, Hazan, Singer
 * 2011), which leaves most weights at 0. Units of unknown label count by the sum over all labels. If asked to, it gives every
 * feature a copy for each kind of marking beside the shared one (Daumé 2007), so that what only one set marks stays with it. One thread and fixed seeds: the same
 * examples give the same weights.
 */
final class CrfTrainer {

    private static final int L = NameLabels.COUNT;

    /** Keeps the first steps finite. */
    private static final float DELTA = 1e-3f;

    /** Differences of probability below this change nothing: most units are soon certain, and skipping them halves the time. */
    private static final double NEGLIGIBLE = 1e-4;

    /**
     * What a training run may vary.
     *
     * @param epochs how often each sentence is seen
     * @param rate the step size
     * @param penalty of a weight's size, a sentence
     * @param least how often a feature must be seen to get a weight
     * @param copies whether features have copies for each kind of marking
     * @param seed of the order of sentences
     */
    record Options(int epochs, float rate, float penalty, int least, boolean copies, long seed) {}

    private final Options options;
    private final PrintWriter progress;
    private final FeatureIndex index = new FeatureIndex();
    private final List<int[][]> ids = new ArrayList<>();
    private final float[] transitions = new float[L * L];
    private final Sums transitionSums = new Sums(L * L);
    private float[] weights = new float[0];
    private Sums sums = new Sums(0);
    private long step;

    CrfTrainer(Options options, PrintWriter progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Sums of gradients and of their squares. */
    private static final class Sums {
        private final float[] gradients;
        private final float[] squares;

        Sums(int size) {
            gradients = new float[size];
            squares = new float[size];
        }

        void add(int i, double gradient) {
            gradients[i] += (float) gradient;
            squares[i] += (float) (gradient * gradient);
        }

        /** The weight that these sums give; {@code threshold} is what the penalty takes off. */
        float weight(int i, float rate, float threshold) {
            float over = Math.abs(gradients[i]) - threshold;
            return over <= 0 ? 0 : -Math.signum(gradients[i]) * rate * over / (DELTA + (float) Math.sqrt(squares[i]));
        }
    }

    /** Trains on all instances. */
    void train(List<Instance> instances) {
        count(instances);
        int[] order = new int[instances.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Random random = new Random(options.seed());
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            shuffle(order, random);
            double loss = 0;
            for (int i : order) {
                loss += learn(instances.get(i), ids.get(i));
            }
            progress.printf(Locale.ROOT, "epoch %d loss %.0f%n", epoch + 1, loss);
            progress.flush();
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = sums.weight(i, options.rate(), threshold());
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    private void count(List<Instance> instances) {
        for (Instance instance : instances) {
            for (int i = 0; i < instance.length(); i++) {
                for (int hash : instance.features(i)) {
                    index.count(hash, instance.labels()[i]);
                    if (options.copies()) {
                        index.count(copy(hash, instance.set()), instance.labels()[i]);
                    }
                }
            }
        }
        index.freeze(options.least());
        for (Instance instance : instances) {
            ids.add(ids(instance));
        }
        weights = new float[index.parameters()];
        sums = new Sums(index.parameters());
        progress.printf(
                Locale.ROOT,
                "%d sentences, %d features, %d parameters%n",
                instances.size(),
                index.size(),
                index.parameters());
    }

    private int[][] ids(Instance instance) {
        int[][] rows = new int[instance.length()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.stream(instance.features(i))
                    .flatMap(hash -> ids(hash, instance.set()))
                    .filter(id -> id >= 0)
                    .toArray();
        }
        return rows;
    }

    private IntStream ids(int hash, int set) {
        IntStream shared = IntStream.of(index.find(hash));
        return options.copies() ? IntStream.concat(shared, IntStream.of(index.find(copy(hash, set)))) : shared;
    }

    private float threshold() {
        return options.penalty() * step;
    }

    /** One step; returns the loss before it. */
    private double learn(Instance instance, int[][] rows) {
        step++;
        float[] scores = scores(rows);
        Chain chain = new Chain(transitions);
        Chain.Marginals expected = chain.marginals(scores);
        Target target = Target.of(chain, scores, instance.labels());
        for (int i = 0; i < rows.length; i++) {
            update(instance, rows[i], i, expected, target);
        }
        updateTransitions(instance, expected, target);
        return expected.logPartition() - target.logWeight();
    }

    private float[] scores(int[][] rows) {
        float[] scores = new float[rows.length * L];
        for (int i = 0; i < rows.length; i++) {
            for (int id : rows[i]) {
                for (int p = index.start(id); p < index.start(id + 1); p++) {
                    scores[i * L + index.label(p)] += weights[p];
                }
            }
        }
        return scores;
    }

    private void update(Instance instance, int[] row, int i, Chain.Marginals expected, Target target) {
        double[] gradient = new double[L];
        boolean changes = false;
        for (int label = 0; label < L; label++) {
            gradient[label] = instance.weight() * (expected.of(i, label) - target.of(i, label));
            changes |= Math.abs(gradient[label]) > NEGLIGIBLE;
        }
        for (int k = 0; changes && k < row.length; k++) {
            update(row[k], gradient);
        }
    }

    private void update(int id, double[] gradient) {
        for (int p = index.start(id); p < index.start(id + 1); p++) {
            double g = gradient[index.label(p)];
            if (Math.abs(g) > NEGLIGIBLE) {
                sums.add(p, g);
                weights[p] = sums.weight(p, options.rate(), threshold());
            }
        }
    }

    private void updateTransitions(Instance instance, Chain.Marginals expected, Target target) {
        double[] gradient = new double[L * L];
        expected.addPairs(instance.weight(), gradient);
        target.addPairs(-instance.weight(), gradient);
        for (int i = 0; i < gradient.length; i++) {
            if (gradient[i] != 0) {
                transitionSums.add(i, gradient[i]);
                transitions[i] = transitionSums.weight(i, options.rate(), 0);
            }
        }
    }

    float[] transitions() {
        return transitions.clone();
    }

    /** The hash of a feature's copy for one kind of marking. */
    private static int copy(int hash, int set) {
        int h = (hash ^ (set * 0x9E3779B9 + 0x7F4A7C15)) * 0x85EBCA6B;
        h ^= h >>> 13;
        return h * 0xC2B2AE35;
    }

    /**
     * The weights by feature, those that are not all 0.
     *
     * @param shares how much of the copies' weights to add to the shared ones, by the kind of marking
     */
    Map<Integer, float[]> weights(List<Instance> instances, Map<Integer, Float> shares) {
        Map<Integer, float[]> rows = new HashMap<>();
        for (Instance instance : instances) {
            for (int i = 0; i < instance.length(); i++) {
                for (int hash : instance.features(i)) {
                    rows.computeIfAbsent(hash, h -> row(h, shares));
                }
            }
        }
        rows.values().removeIf(row -> IntStream.range(0, L).allMatch(label -> row[label] == 0));
        return rows;
    }

    private float[] row(int hash, Map<Integer, Float> shares) {
        float[] row = new float[L];
        add(row, hash, 1);
        if (options.copies()) {
            shares.forEach((set, share) -> add(row, copy(hash, set), share));
        }
        return row;
    }

    private void add(float[] row, int hash, float share) {
        int id = index.find(hash);
        for (int p = id < 0 ? 0 : index.start(id); id >= 0 && p < index.start(id + 1); p++) {
            row[index.label(p)] += share * weights[p];
        }
    }
}
