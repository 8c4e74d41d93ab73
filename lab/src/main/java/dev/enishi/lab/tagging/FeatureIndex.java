package dev.enishi.lab.tagging;

import dev.enishi.analysis.tagging.NameLabels;
import java.util.Arrays;

/**
 * The parameters of a model in training: for each feature that is frequent enough, one for each label that it was seen with. Not
 * thread-safe.
 */
final class FeatureIndex {

    private static final int NONE = -1;

    private int[] slots = filled(1 << 20);
    private int[] hashes = new int[1 << 18];
    private int[] counts = new int[1 << 18];
    private int[] seen = new int[1 << 18];
    private int[] starts = new int[0];
    private byte[] labels = new byte[0];
    private int size;

    private static int[] filled(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, NONE);
        return slots;
    }

    /** Counts a feature of a unit with this label; {@link Instance#ANY} counts without one. */
    void count(int hash, int label) {
        int slot = slot(hash);
        if (slots[slot] == NONE) {
            slots[slot] = add(hash);
            if (size * 2 > slots.length) {
                grow();
            }
            slot = slot(hash);
        }
        int id = slots[slot];
        counts[id]++;
        if (label != Instance.ANY) {
            seen[id] |= 1 << label;
        }
    }

    private int slot(int hash) {
        int mask = slots.length - 1;
        int at = (hash ^ (hash >>> 15)) & mask;
        while (slots[at] != NONE && hashes[slots[at]] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private int add(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            counts = Arrays.copyOf(counts, size * 2);
            seen = Arrays.copyOf(seen, size * 2);
        }
        hashes[size] = hash;
        return size++;
    }

    private void grow() {
        slots = filled(slots.length * 2);
        for (int id = 0; id < size; id++) {
            slots[slot(hashes[id])] = id;
        }
    }

    /** Ends the counting: a feature seen fewer than {@code least} times gets no parameters. */
    void freeze(int least) {
        starts = new int[size + 1];
        int parameters = 0;
        for (int id = 0; id < size; id++) {
            starts[id] = parameters;
            parameters += counts[id] < least ? 0 : Integer.bitCount(seen[id]);
        }
        starts[size] = parameters;
        labels = new byte[parameters];
        for (int id = 0; id < size; id++) {
            fillLabels(id);
        }
    }

    private void fillLabels(int id) {
        int at = starts[id];
        for (int label = 0; label < NameLabels.COUNT && at < starts[id + 1]; label++) {
            if ((seen[id] & (1 << label)) != 0) {
                labels[at++] = (byte) label;
            }
        }
    }

    /** The number of parameters. */
    int parameters() {
        return labels.length;
    }

    /** The number of features counted, the rare ones too. */
    int size() {
        return size;
    }

    /** A feature's number; −1 if it was never counted or has no parameters. */
    int find(int hash) {
        int id = slots[slot(hash)];
        return id != NONE && starts[id + 1] > starts[id] ? id : NONE;
    }

    int hash(int id) {
        return hashes[id];
    }

    /** The first parameter of a feature. */
    int start(int id) {
        return starts[id];
    }

    /** The label of a parameter. */
    int label(int parameter) {
        return labels[parameter];
    }
}
