package dev.enishi.analysis.tagging;

import dev.enishi.analysis.lexicon.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * The labels of the sequence model: outside, and for each type the beginning, inside and last word of a longer name and a name of one
 * word (BILOU). Label 0 is outside; four labels a type follow.
 */
public final class NameLabels {

    /** The number of labels. */
    public static final int COUNT = 21;

    /** The label of a word that is in no name. */
    public static final int OUTSIDE = 0;

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int UNIT = 3;

    /** The order of the types in the labels; a model depends on it. */
    private static final List<EntityType> TYPES = List.of(
            EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PRODUCT, EntityType.LOCATION, EntityType.EVENT);

    private NameLabels() {}

    /** A run of words that is one name. */
    public record Run(int from, int to, EntityType type) {}

    /** Writes a name's labels over {@code labels[from, to)}. */
    public static void put(Run run, int[] labels) {
        int base = 1 + 4 * TYPES.indexOf(run.type());
        for (int i = run.from(); i < run.to(); i++) {
            labels[i] = base + INSIDE;
        }
        labels[run.from()] = base + BEGIN;
        labels[run.to() - 1] = base + (run.to() - run.from() == 1 ? UNIT : LAST);
    }

    /**
     * The names that labels describe. Labels that fit no name are repaired: a name that doesn't begin begins where it is first seen,
     * one that changes its type or doesn't end is ended there.
     */
    public static List<Run> runs(int[] labels) {
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < labels.length; ) {
            int to = from + 1;
            if (labels[from] != OUTSIDE) {
                while (to < labels.length && continues(labels[to - 1], labels[to])) {
                    to++;
                }
                runs.add(new Run(from, to, type(labels[from])));
            }
            from = to;
        }
        return runs;
    }

    private static boolean continues(int left, int right) {
        return right != OUTSIDE
                && type(left) == type(right)
                && !isEnd(left)
                && (position(right) == INSIDE || position(right) == LAST);
    }

    /** Whether a name, or nothing, may end with this label. */
    static boolean isEnd(int label) {
        return label == OUTSIDE || position(label) == LAST || position(label) == UNIT;
    }

    /** Whether a name, or nothing, may start with this label. */
    static boolean isStart(int label) {
        return label == OUTSIDE || position(label) == BEGIN || position(label) == UNIT;
    }

    /** Whether {@code right} may follow {@code left}. */
    static boolean follows(int left, int right) {
        if (isEnd(left)) {
            return isStart(right);
        }
        return !isStart(right) && type(left) == type(right);
    }

    private static int position(int label) {
        return (label - 1) % 4;
    }

    /** The type of a label that is not {@link #OUTSIDE}. */
    static EntityType type(int label) {
        return TYPES.get((label - 1) / 4);
    }
}
