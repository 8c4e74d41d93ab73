package dev.enishi.analysis.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One logistic regression for each label over hashed features. Weights are kept in one byte each, scaled by the largest. Immutable and
 * thread-safe.
 */
public final class LinearModel {

    private static final int MAGIC = 0x454E4C4D;
    private static final int FORMAT = 1;

    private final int labels;
    private final float[] biases;
    private final float scale;
    /** Open addressing: a slot's feature hash, and where its weights start; slot empty if it starts at −1. */
    private final int[] keys;

    private final int[] starts;
    /** For each feature: how many weights, then label and weight in turns. */
    private final byte[] weights;

    private LinearModel(float[] biases, float scale, SortedMap<Integer, byte[]> features) {
        this.labels = biases.length;
        this.biases = biases;
        this.scale = scale;
        int slots = Integer.highestOneBit(Math.max(2, features.size() * 2 - 1)) * 2;
        this.keys = new int[slots];
        this.starts = new int[slots];
        java.util.Arrays.fill(starts, -1);
        this.weights = new byte
                [features.values().stream().mapToInt(pairs -> pairs.length + 1).sum()];
        int at = 0;
        for (Map.Entry<Integer, byte[]> feature : features.entrySet()) {
            int slot = freeSlot(feature.getKey());
            keys[slot] = feature.getKey();
            starts[slot] = at;
            byte[] pairs = feature.getValue();
            weights[at] = (byte) (pairs.length / 2);
            System.arraycopy(pairs, 0, weights, at + 1, pairs.length);
            at += pairs.length + 1;
        }
    }

    /**
     * The model in a resource beside this class.
     *
     * @throws IllegalStateException if it is missing or broken: the jar is
     */
    static LinearModel ofResource(String name) {
        try (InputStream stream = LinearModel.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + name);
            }
            return read(stream);
        } catch (IOException e) {
            throw new IllegalStateException("The jar's " + name + " is broken", e);
        }
    }

    private int freeSlot(int key) {
        int slot = slotOf(key);
        while (starts[slot] >= 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private int slotOf(int key) {
        return ((key * 0x9E3779B9) >>> 7) & (keys.length - 1);
    }

    /**
     * A model from trained weights; those that round to nothing are dropped.
     *
     * @param biases one for each label, at most 100
     * @param weights for each feature hash one weight for each label
     */
    public static LinearModel of(float[] biases, SortedMap<Integer, float[]> weights) {
        float largest = 1e-6f;
        for (float[] row : weights.values()) {
            for (float weight : row) {
                largest = Math.max(largest, Math.abs(weight));
            }
        }
        float scale = largest / 127;
        SortedMap<Integer, byte[]> quantized = new TreeMap<>();
        weights.forEach((hash, row) -> {
            byte[] pairs = quantize(row, scale);
            if (pairs.length > 0) {
                quantized.put(hash, pairs);
            }
        });
        return new LinearModel(biases.clone(), scale, quantized);
    }

    private static byte[] quantize(float[] row, float scale) {
        byte[] pairs = new byte[row.length * 2];
        int size = 0;
        for (int label = 0; label < row.length; label++) {
            int rounded = Math.round(row[label] / scale);
            if (rounded != 0) {
                pairs[size++] = (byte) label;
                pairs[size++] = (byte) rounded;
            }
        }
        return java.util.Arrays.copyOf(pairs, size);
    }

    /** The number of labels. */
    public int labels() {
        return labels;
    }

    /** For each label the log-odds that it holds for a case with these features; {@link #probability} makes them 0 to 1. */
    public float[] logOdds(int[] features) {
        float[] sums = new float[labels];
        for (int feature : features) {
            addWeights(feature, sums);
        }
        for (int label = 0; label < labels; label++) {
            sums[label] = sums[label] * scale + biases[label];
        }
        return sums;
    }

    private void addWeights(int feature, float[] sums) {
        for (int slot = slotOf(feature); starts[slot] >= 0; slot = (slot + 1) & (keys.length - 1)) {
            if (keys[slot] == feature) {
                int at = starts[slot];
                int end = at + 1 + weights[at] * 2;
                for (int i = at + 1; i < end; i += 2) {
                    sums[weights[i]] += weights[i + 1];
                }
                return;
            }
        }
    }

    /** The probability of log-odds. */
    public static double probability(float logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** Writes the model, compressed; the same model always gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        })) {
            data.writeInt(MAGIC);
            data.writeInt(FORMAT);
            data.writeInt(labels);
            for (float bias : biases) {
                data.writeFloat(bias);
            }
            data.writeFloat(scale);
            writeFeatures(data);
        }
    }

    private void writeFeatures(DataOutputStream data) throws IOException {
        SortedMap<Integer, Integer> starting = new TreeMap<>();
        for (int slot = 0; slot < keys.length; slot++) {
            if (starts[slot] >= 0) {
                starting.put(keys[slot], starts[slot]);
            }
        }
        data.writeInt(starting.size());
        for (Map.Entry<Integer, Integer> feature : starting.entrySet()) {
            data.writeInt(feature.getKey());
            int at = feature.getValue();
            data.write(weights, at, weights[at] * 2 + 1);
        }
    }

    /** Reads a model that {@link #write} wrote. */
    public static LinearModel read(InputStream in) throws IOException {
        try (DataInputStream data =
                new DataInputStream(new java.io.BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16))) {
            if (data.readInt() != MAGIC || data.readInt() != FORMAT) {
                throw new IOException("This is no linear model of format " + FORMAT);
            }
            float[] biases = new float[data.readInt()];
            for (int label = 0; label < biases.length; label++) {
                biases[label] = data.readFloat();
            }
            float scale = data.readFloat();
            return new LinearModel(biases, scale, readFeatures(data));
        }
    }

    private static SortedMap<Integer, byte[]> readFeatures(DataInputStream data) throws IOException {
        SortedMap<Integer, byte[]> features = new TreeMap<>();
        int count = data.readInt();
        for (int i = 0; i < count; i++) {
            int hash = data.readInt();
            byte[] pairs = new byte[data.readByte() * 2];
            data.readFully(pairs);
            features.put(hash, pairs);
        }
        return features;
    }
}
