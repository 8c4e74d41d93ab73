package dev.enishi.analysis.tagging;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The longest runs of units that may be parts of one name. */
final class Runs {

    private static final int SHAPES_KEPT = 5;

    private final int[] from;
    private final int[] to;
    private final int[] shape;

    Runs(List<Unit> units, Predicate<Unit> isNameLike) {
        this(units, (ToIntFunction<Unit>) unit -> isNameLike.test(unit) ? 1 : 0);
    }

    private Runs(List<Unit> units, ToIntFunction<Unit> script) {
        int size = units.size();
        from = new int[size];
        to = new int[size];
        shape = new int[size];
        for (int start = 0; start < size; ) {
            int end = start;
            int same = script.applyAsInt(units.get(start));
            while (same != 0 && end < size && script.applyAsInt(units.get(end)) == same) {
                end++;
            }
            fill(units, start, end);
            start = Math.max(end, start + 1);
        }
    }

    /** The longest runs of units of one script; 0 stands for units that are in none. */
    static Runs ofScripts(List<Unit> units, ToIntFunction<Unit> script) {
        return new Runs(units, script);
    }

    private void fill(List<Unit> units, int start, int end) {
        int hash = 0;
        for (int i = start; i < Math.min(end, start + SHAPES_KEPT); i++) {
            hash = FeatureHashes.mix(hash, FeatureHashes.hash(units.get(i).shape()));
        }
        for (int i = start; i < Math.max(end, start + 1) && i < from.length; i++) {
            from[i] = start;
            to[i] = end;
            shape[i] = hash;
        }
    }

    /** Where the run of unit {@code i} starts. */
    int from(int i) {
        return from[i];
    }

    /** Where the run of unit {@code i} ends; its start for a unit that is in none. */
    int to(int i) {
        return to[i];
    }

    /** The scripts of the run's first units. */
    int shape(int i) {
        return shape[i];
    }
}
