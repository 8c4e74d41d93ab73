package dev.enishi.lab.lexicon;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Counts of (unit, run of letters): a hash table of primitives, for a hundred million additions a round. */
final class RunCounts {

    private static final int CODE_BITS = 35;

    private static final long CODE = (1L << CODE_BITS) - 1;

    private static final long EMPTY = -1;

    /** A share below which an alignment is not followed any more. */
    private static final double NEGLIGIBLE = 1e-5;

    private long[] keys = filled(1 << 16);
    private double[] values = new double[1 << 16];
    private int size;
    private double[] totals = new double[0];

    void add(int unit, long code, double amount) {
        int at = slot(key(unit, code));
        if (keys[at] == EMPTY) {
            keys[at] = key(unit, code);
            size++;
        }
        values[at] += amount;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    double get(int unit, long code) {
        int at = slot(key(unit, code));
        return keys[at] == EMPTY ? 0 : values[at];
    }

    /** The same as shares of each unit's total; the totals stay known for {@link #of}. */
    RunCounts normalized() {
        RunCounts shares = new RunCounts();
        shares.totals = totals();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != EMPTY) {
                int unit = (int) (keys[i] >>> CODE_BITS);
                double share = values[i] / shares.totals[unit];
                if (share > NEGLIGIBLE) {
                    shares.add(unit, keys[i] & CODE, share);
                }
            }
        }
        return shares;
    }

    private double[] totals() {
        double[] sums = new double[0];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != EMPTY) {
                int unit = (int) (keys[i] >>> CODE_BITS);
                sums = unit < sums.length ? sums : Arrays.copyOf(sums, Math.max(unit + 1, sums.length * 2));
                sums[unit] += values[i];
            }
        }
        return sums;
    }

    /** The shares of a unit by code, without those below {@code minShare} or that stand for fewer than {@code minCount} cases. */
    NavigableMap<Long, Double> of(int unit, double minShare, double minCount) {
        if (byUnit.isEmpty()) {
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] != EMPTY) {
                    byUnit.computeIfAbsent((int) (keys[i] >>> CODE_BITS), u -> new TreeMap<>())
                            .put(keys[i] & CODE, values[i]);
                }
            }
        }
        NavigableMap<Long, Double> kept = new TreeMap<>(byUnit.getOrDefault(unit, new TreeMap<>()));
        kept.values().removeIf(share -> share < minShare || share * totals[unit] < minCount);
        return kept;
    }

    private final NavigableMap<Integer, NavigableMap<Long, Double>> byUnit = new TreeMap<>();

    private static long key(int unit, long code) {
        return (long) unit << CODE_BITS | code;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[at] != EMPTY && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldValues = values;
        keys = filled(oldKeys.length * 2);
        values = new double[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }

    private static long[] filled(int length) {
        long[] keys = new long[length];
        Arrays.fill(keys, EMPTY);
        return keys;
    }
}
