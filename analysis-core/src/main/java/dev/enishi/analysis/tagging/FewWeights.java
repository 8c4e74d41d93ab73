package dev.enishi.analysis.tagging;

import java.util.Arrays;

/**
 * Weights of features for at most {@value #MOST} labels each, found by hash: open addressing with the weights in the table itself, so that a
 * look-up waits for memory once. Filled first, then read by many threads.
 */
final class FewWeights {

    static final int MOST = 3;

    private static final int PRESENT_BITS = 22;
    private static final int PRESENT_MASK = (1 << PRESENT_BITS) - 1;

    private static final int LABEL_BITS = 5;
    private static final int WEIGHT_BITS = 8;
    private static final int BITS = LABEL_BITS + WEIGHT_BITS;

    private final int[] hashes;

    /** For each slot three times a weight (8 bits) and its label (5 bits), unused ones 0, the last lowest; −1 marks an empty slot. */
    private final long[] weights;

    /** A bit for each hash that is here, by its lowest bits: many features asked for are nowhere, and this stays in the processor's cache. */
    private final long[] present = new long[1 << (PRESENT_BITS - 6)];

    FewWeights(int features) {
        hashes = new int[Math.max(2, Integer.highestOneBit(Math.max(1, features)) * 4)];
        weights = new long[hashes.length];
        Arrays.fill(weights, -1);
    }

    /** The slot of a hash: the one that holds it or the empty one where it would go. */
    private int slot(int hash) {
        int mask = hashes.length - 1;
        int at = hash & mask;
        while (weights[at] >= 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** Keeps what a feature's labels weigh, each once. */
    void put(int hash, byte[] labels, byte[] values, int from, int to) {
        long packed = 0;
        for (int i = from; i < to; i++) {
            packed = (packed << BITS) | ((values[i] & 0xFFL) << LABEL_BITS) | labels[i];
        }
        int slot = slot(hash);
        hashes[slot] = hash;
        weights[slot] = packed;
        present[(hash & PRESENT_MASK) >>> 6] |= 1L << hash;
    }

    /** Adds the weights of the first {@code count} features, which it puts in another order; those that are not here add nothing. */
    void addTo(PackedScores sums, int[] features, int count) {
        int left = 0;
        for (int i = 0; i < count; i++) {
            int hash = features[i];
            features[left] = hash;
            left += (int) (present[(hash & PRESENT_MASK) >>> 6] >>> hash) & 1;
        }
        for (int i = 0; i < left; i++) {
            addTo(sums, weights[slot(features[i])]);
        }
    }

    private static void addTo(PackedScores sums, long packed) {
        if (packed > 0) {
            for (long left = packed; left != 0; left >>= BITS) {
                sums.add((int) left & ((1 << LABEL_BITS) - 1), (byte) (left >> LABEL_BITS));
            }
        }
    }
}
