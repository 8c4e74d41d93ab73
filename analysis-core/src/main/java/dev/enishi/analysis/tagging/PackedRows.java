package dev.enishi.analysis.tagging;

import java.util.Arrays;

/** Weights of features, found by hash: open addressing over rows of {@link PackedScores}. Filled first, then read by many threads. */
final class PackedRows {

    private static final int WORDS = PackedScores.WORDS;
    private static final int ALL = (1 << WORDS) - 1;

    /** Of more words all are kept: adding them takes no longer than picking them. */
    private static final int MOST_PICKED = 2;

    /** Pairs of a hash and where its row starts in {@link #rows}, with a bit for each word in it; 0 marks an empty slot. */
    private final int[] slots;

    private long[] rows = new long[1 << 10];
    private int size;

    PackedRows(int features) {
        slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, features)) * 4) * 2];
    }

    /** The slot of a hash: the one that holds it or the empty one where it would go. */
    private int slot(int hash) {
        int mask = slots.length / 2 - 1;
        int at = hash & mask;
        while (slots[at * 2 + 1] != 0 && slots[at * 2] != hash) {
            at = (at + 1) & mask;
        }
        return at * 2;
    }

    /** Keeps what a feature's labels weigh, each once and not all 0. */
    void put(int hash, byte[] labels, byte[] values, int from, int to) {
        long[] row = new long[WORDS];
        for (int i = from; i < to; i++) {
            row[PackedScores.word(labels[i])] += PackedScores.lane(labels[i], values[i]);
        }
        int mask = mask(row);
        int slot = slot(hash);
        slots[slot] = hash;
        slots[slot + 1] = (size << WORDS) | mask;
        add(row, mask);
    }

    private static int mask(long[] row) {
        int mask = 0;
        for (int word = 0; word < WORDS; word++) {
            mask |= row[word] == 0 ? 0 : 1 << word;
        }
        return Integer.bitCount(mask) > MOST_PICKED ? ALL : mask;
    }

    private void add(long[] row, int mask) {
        if (size + WORDS > rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        for (int word = 0; word < WORDS; word++) {
            if (((mask >> word) & 1) != 0) {
                rows[size++] = row[word];
            }
        }
    }

    /** Adds a feature's weights; returns whether it is here. */
    boolean addTo(PackedScores sums, int hash) {
        int row = slots[slot(hash) + 1];
        int mask = row & ALL;
        if (mask == ALL) {
            sums.addAll(rows, row >>> WORDS);
        } else {
            sums.add(rows, row >>> WORDS, mask);
        }
        return mask != 0;
    }
}
