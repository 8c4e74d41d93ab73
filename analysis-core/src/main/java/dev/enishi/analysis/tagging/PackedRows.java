package dev.enishi.analysis.tagging;

/** Weights of features for any number of labels, found by hash: open addressing over rows of {@link PackedScores}. Filled first, then read by many threads. */
final class PackedRows {

    private static final int WORDS = PackedScores.WORDS;

    /** Pairs of a hash and where its row starts in {@link #rows}; 0 marks an empty slot, and row 0 is empty. */
    private final int[] slots;

    private final long[] rows;
    private int size = WORDS;

    PackedRows(int features) {
        slots = new int[Math.max(2, Integer.highestOneBit(Math.max(1, features)) * 4) * 2];
        rows = new long[(features + 1) * WORDS];
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

    /** Keeps what a feature's labels weigh, each once. */
    void put(int hash, byte[] labels, byte[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            rows[size + PackedScores.word(labels[i])] += PackedScores.lane(labels[i], values[i]);
        }
        int slot = slot(hash);
        slots[slot] = hash;
        slots[slot + 1] = size;
        size += WORDS;
    }

    /**
     * Adds the weights of features, of which those that are not here are left in {@code missing}; returns how many these are. Written out for
     * the six words of a row, which the processor then keeps in registers; no branch depends on whether a feature is here: none could be foreseen.
     */
    int addTo(PackedScores sums, int[] features, int from, int to, int[] missing) {
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        long e = 0;
        long f = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            int hash = features[i];
            int row = slots[slot(hash) + 1];
            a += rows[row];
            b += rows[row + 1];
            c += rows[row + 2];
            d += rows[row + 3];
            e += rows[row + 4];
            f += rows[row + 5];
            missing[count] = hash;
            count += row == 0 ? 1 : 0;
        }
        sums.add(a, b, c, d, e, f);
        return count;
    }
}
