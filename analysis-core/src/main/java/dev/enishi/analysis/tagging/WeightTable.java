package dev.enishi.analysis.tagging;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The weights of features, found by hash: a table with open addressing over quantised weights. Immutable; thread-safe. */
final class WeightTable {

    private static final int GREATEST = 127;

    /** In the order of the hashes taken as unsigned. */
    private final int[] hashes;

    /** Where the labels of each feature start in {@link #labels}; one more entry than features. */
    private final int[] starts;

    private final byte[] labels;
    private final byte[] values;
    private final float unit;

    /**
     * Features of many labels are those that are asked for most: a tenth of the 330,000 answer four fifths of all look-ups that find anything
     * (news/modern.dev, 2026-12-01). By themselves they stay in the processor's cache.
     */
    private final PackedRows frequent;

    private final FewWeights rare;

    private WeightTable(int[] hashes, int[] starts, byte[] labels, byte[] values, float unit) {
        this.hashes = hashes;
        this.starts = starts;
        this.labels = labels;
        this.values = values;
        this.unit = unit;
        int many = (int) IntStream.range(0, hashes.length)
                .filter(feature -> labels(feature) > FewWeights.MOST)
                .count();
        this.frequent = new PackedRows(many);
        this.rare = new FewWeights(hashes.length - many);
        index();
    }

    private int labels(int feature) {
        return starts[feature + 1] - starts[feature];
    }

    private void index() {
        for (int i = 0; i < hashes.length; i++) {
            if (labels(i) > FewWeights.MOST) {
                frequent.put(hashes[i], labels, values, starts[i], starts[i + 1]);
            } else {
                rare.put(hashes[i], labels, values, starts[i], starts[i + 1]);
            }
        }
    }

    /** Quantises weights to a signed byte each; what rounds to 0 is dropped. */
    static WeightTable of(Map<Integer, float[]> weights) {
        float greatest = 0;
        for (float[] row : weights.values()) {
            for (float weight : row) {
                greatest = Math.max(greatest, Math.abs(weight));
            }
        }
        float unit = greatest == 0 ? 1 : greatest / GREATEST;
        TreeMap<Integer, float[]> sorted = new TreeMap<>(Integer::compareUnsigned);
        sorted.putAll(weights);
        Rows rows = new Rows();
        sorted.forEach((hash, row) -> rows.add(hash, row, unit));
        return rows.toTable(unit);
    }

    /** Rows as they come, in order. */
    private static final class Rows {
        private final List<Integer> hashes = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private byte[] labels = new byte[1024];
        private byte[] values = new byte[1024];
        private int size;

        void add(int hash, float[] row, float unit) {
            int start = size;
            for (int label = 0; label < row.length; label++) {
                int value = Math.round(row[label] / unit);
                if (value != 0) {
                    add(label, value);
                }
            }
            if (size > start) {
                hashes.add(hash);
                starts.add(start);
            }
        }

        private void add(int label, int value) {
            if (size == labels.length) {
                labels = Arrays.copyOf(labels, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            labels[size] = (byte) label;
            values[size++] = (byte) value;
        }

        WeightTable toTable(float unit) {
            starts.add(size);
            return new WeightTable(
                    hashes.stream().mapToInt(Integer::intValue).toArray(),
                    starts.stream().mapToInt(Integer::intValue).toArray(),
                    Arrays.copyOf(labels, size),
                    Arrays.copyOf(values, size),
                    unit);
        }
    }

    /** The number of features. */
    int size() {
        return hashes.length;
    }

    /** Adds the weights of features to {@code scores[offset + label]}; features that are not here add nothing. */
    void addTo(float[] scores, int offset, int[] features) {
        PackedScores sums = new PackedScores();
        int[] pending = new int[Math.min(features.length, PackedScores.MOST_ADDED) + 1];
        for (int from = 0; from < features.length; from += PackedScores.MOST_ADDED) {
            int to = Math.min(features.length, from + PackedScores.MOST_ADDED);
            int count = frequent.addTo(sums, features, from, to, pending);
            rare.addTo(sums, pending, count);
            sums.drainTo(scores, offset, unit);
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(unit);
        out.writeInt(hashes.length);
        out.writeInt(labels.length);
        int before = 0;
        for (int i = 0; i < hashes.length; i++) {
            writeDistance(out, hashes[i] - before);
            before = hashes[i];
            out.writeByte(starts[i + 1] - starts[i]);
            for (int j = starts[i]; j < starts[i + 1]; j++) {
                out.writeByte(labels[j]);
                out.writeByte(values[j]);
            }
        }
    }

    private static void writeDistance(DataOutputStream out, int distance) throws IOException {
        int rest = distance;
        while ((rest & ~0x7F) != 0) {
            out.writeByte((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    /** @throws IllegalArgumentException if the bytes fit no table */
    static WeightTable read(ByteBuffer in) {
        float unit = in.getFloat();
        int[] hashes = new int[checkedSize(in.getInt(), in)];
        int[] starts = new int[hashes.length + 1];
        byte[] labels = new byte[checkedSize(in.getInt(), in)];
        byte[] values = new byte[labels.length];
        int hash = 0;
        int at = 0;
        for (int i = 0; i < hashes.length; i++) {
            hash += readDistance(in);
            hashes[i] = hash;
            starts[i] = at;
            int count = in.get();
            if (count < 0 || at + count > labels.length) {
                throw new IllegalArgumentException("More weights than announced");
            }
            for (int end = at + count; at < end; at++) {
                labels[at] = checkedLabel(in.get());
                values[at] = in.get();
            }
        }
        starts[hashes.length] = at;
        return new WeightTable(hashes, starts, labels, values, unit);
    }

    private static int checkedSize(int size, ByteBuffer in) {
        if (size < 0 || size > in.remaining()) {
            throw new IllegalArgumentException("A table of " + size + " entries in " + in.remaining() + " bytes");
        }
        return size;
    }

    private static byte checkedLabel(byte label) {
        if (label < 0 || label >= NameLabels.COUNT) {
            throw new IllegalArgumentException("No label " + label);
        }
        return label;
    }

    private static int readDistance(ByteBuffer in) {
        int distance = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            byte next = in.get();
            distance |= (next & 0x7F) << shift;
            if (next >= 0) {
                return distance;
            }
        }
        throw new IllegalArgumentException("A distance of more than 32 bits");
    }
}
