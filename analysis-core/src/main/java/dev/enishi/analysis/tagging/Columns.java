package dev.enishi.analysis.tagging;

import static dev.enishi.analysis.tagging.FeatureHashes.hash;

import java.util.List;

/** The values of each unit of a sentence that features are made of, hashed once; outside the sentence they are {@link #EDGE}. */
final class Columns {

    private static final int EDGE = 0x5EED;
    private static final int LONGEST = 8;

    private final List<Unit> units;
    private final int[] words;
    private final int[] tags;
    private final int[] shapes;
    private final int[] classes;

    Columns(List<Unit> units, WordClasses wordClasses) {
        this.units = units;
        int size = units.size();
        words = new int[size];
        tags = new int[size];
        shapes = new int[size];
        classes = wordClasses.of(units);
        for (int i = 0; i < size; i++) {
            Unit unit = units.get(i);
            words[i] = hash(unit.surface());
            tags[i] = hash(unit.partOfSpeech()) + (unit.known() ? 0 : 1);
            shapes[i] = hash(unit.shape()) + (unit.spaced() ? 1 : 0);
        }
    }

    int size() {
        return words.length;
    }

    Unit unit(int i) {
        return units.get(i);
    }

    int word(int i) {
        return at(words, i);
    }

    int tag(int i) {
        return at(tags, i);
    }

    int shape(int i) {
        return at(shapes, i);
    }

    /** The word classes, a bit each. */
    int classes(int i) {
        return at(classes, i);
    }

    /** The length in UTF-16 code units, at most {@link #LONGEST}. */
    int length(int i) {
        return Math.min(units.get(i).surface().length(), LONGEST);
    }

    private static int at(int[] column, int i) {
        return i >= 0 && i < column.length ? column[i] : EDGE;
    }
}
