package dev.enishi.lab.relation;

import dev.enishi.analysis.extraction.LinearModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Trains one logistic regression for each label by AdaGrad with L2; the same examples always give the same model. */
public final class LinearTrainer {

    /** Settings, chosen by cross-validation on news/train and news/modern.train. */
    public record Settings(int epochs, float rate, float l2, int minCount, float prune) {
        /** For ties. */
        public static final Settings DEFAULT = new Settings(12, 0.05f, 1e-4f, 2, 0.03f);
    }

    private final int labels;
    private final Settings settings;
    private final Map<Integer, Row> rows = new HashMap<>();
    private final float[] biases;
    private final float[] biasSquares;

    private static final class Row {
        final float[] weights;
        final float[] squares;

        Row(int labels) {
            weights = new float[labels];
            squares = new float[labels];
        }
    }

    private LinearTrainer(int labels, Settings settings) {
        this.labels = labels;
        this.settings = settings;
        this.biases = new float[labels];
        this.biasSquares = new float[labels];
    }

    /** Trains a model. */
    public static LinearModel train(List<Example> examples, int labels, Settings settings) {
        LinearTrainer trainer = new LinearTrainer(labels, settings);
        trainer.makeRows(examples);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(17);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Collections.shuffle(order, random);
            order.forEach(trainer::learn);
        }
        return trainer.model();
    }

    private void makeRows(List<Example> examples) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            for (int feature : example.features()) {
                counts.merge(feature, 1, Integer::sum);
            }
        }
        counts.forEach((feature, count) -> {
            if (count >= settings.minCount()) {
                rows.put(feature, new Row(labels));
            }
        });
    }

    private void learn(Example example) {
        List<Row> active = new ArrayList<>(example.features().length);
        for (int feature : example.features()) {
            Row row = rows.get(feature);
            if (row != null) {
                active.add(row);
            }
        }
        boolean[] holds = new boolean[labels];
        for (int label : example.labels()) {
            holds[label] = true;
        }
        for (int label = 0; label < labels; label++) {
            learn(active, label, holds[label], example.weight());
        }
    }

    private void learn(List<Row> active, int label, boolean holds, float weight) {
        float sum = biases[label];
        for (Row row : active) {
            sum += row.weights[label];
        }
        float error = ((holds ? 1f : 0f) - (float) LinearModel.probability(sum)) * weight;
        if (Math.abs(error) < 1e-3f) {
            return;
        }
        for (Row row : active) {
            float gradient = error - settings.l2() * row.weights[label];
            row.squares[label] += gradient * gradient;
            row.weights[label] += settings.rate() * gradient / (float) Math.sqrt(row.squares[label] + 1e-4f);
        }
        biasSquares[label] += error * error;
        biases[label] += settings.rate() * error / (float) Math.sqrt(biasSquares[label] + 1e-4f);
    }

    private LinearModel model() {
        TreeMap<Integer, float[]> kept = new TreeMap<>();
        rows.forEach((feature, row) -> {
            float[] weights = row.weights.clone();
            boolean any = false;
            for (int label = 0; label < labels; label++) {
                if (Math.abs(weights[label]) < settings.prune()) {
                    weights[label] = 0;
                }
                any |= weights[label] != 0;
            }
            if (any) {
                kept.put(feature, weights);
            }
        });
        return LinearModel.of(biases, kept);
    }
}
