package dev.enishi.analysis.tagging;

/**
 * Sums of small whole numbers, one for each label, four to a {@code long}: a lane of 16 bits each. Adding two {@code long}s adds four pairs at
 * once; what a negative lane borrows from its neighbour is given back when the lanes are read. Not thread-safe.
 */
final class PackedScores {

    /** How many {@code long}s hold all labels. */
    static final int WORDS = (NameLabels.COUNT + 3) / 4;

    /** So many weights of a byte each fit a lane. */
    static final int MOST_ADDED = Short.MAX_VALUE / 128;

    private static final int LANE = 16;

    private final long[] sums = new long[WORDS];

    /** Which of the {@code long}s a label is in. */
    static int word(int label) {
        return label / 4;
    }

    /** A value of a label, as it is in its {@code long}. */
    static long lane(int label, int value) {
        return (long) value << (LANE * (label % 4));
    }

    /** Adds to each word. */
    void add(long... words) {
        for (int word = 0; word < WORDS; word++) {
            sums[word] += words[word];
        }
    }

    /** Adds a value to a label. */
    void add(int label, int value) {
        sums[word(label)] += lane(label, value);
    }

    /** Adds the sums times {@code unit} to {@code scores[offset + label]} and starts anew from 0. */
    void drainTo(float[] scores, int offset, float unit) {
        for (int word = 0; word < WORDS; word++) {
            long rest = sums[word];
            int end = Math.min(NameLabels.COUNT, word * 4 + 4);
            for (int label = word * 4; label < end; label++) {
                short lane = (short) rest;
                scores[offset + label] += lane * unit;
                rest = (rest - lane) >> LANE;
            }
            sums[word] = 0;
        }
    }
}
