package dev.enishi.analysis.tagging;

import static dev.enishi.analysis.tagging.FeatureHashes.mix;

/** What both models look at of the names that the lexicon knows: which stand at and beside a unit, as what, and where in them the unit is. */
final class KnownNameFeatures {

    private static final int FIRST = 1;
    private static final int LAST = 2;

    private KnownNameFeatures() {}

    static void add(Columns c, KnownNames known, int i, FeatureHashes out) {
        int here = place(known, i);
        int group = known.group(i);
        out.add(100, here);
        out.add(101, here, c.shape(i));
        out.add(102, place(known, i - 1), here);
        out.add(103, here, place(known, i + 1));
        out.add(104, known.own(i), c.shape(i));
        if (known.kinds(i) != 0) {
            addAround(c, known, i, out);
        }
        out.add(110, group, mix(known.group(i - 1), known.group(i + 1)), c.shape(i));
        int own = known.ownGroup(i);
        out.add(111, known.ownGroup(i - 1), own, known.ownGroup(i + 1));
        out.add(112, own, c.word(i + 1), known.ownGroup(i + 2));
        out.add(113, own, c.word(i - 1), known.ownGroup(i - 2));
    }

    private static void addAround(Columns c, KnownNames known, int i, FeatureHashes out) {
        int group = mix(known.group(i), edges(known, i));
        int from = known.from(i);
        int to = known.to(i);
        out.add(105, group, Math.min(to - from, 4));
        out.add(106, group, c.word(from - 1));
        out.add(107, group, c.word(to));
        out.add(108, group, mix(c.tag(from - 1), c.tag(to)));
        out.add(109, group, mix(c.classes(from - 1), c.classes(to)));
    }

    /** The exact kinds of the name around a unit with the unit's place in it. */
    private static int place(KnownNames known, int i) {
        return known.kinds(i) == 0 ? 0 : mix(known.kinds(i), edges(known, i));
    }

    private static int edges(KnownNames known, int i) {
        return (known.from(i) == i ? FIRST : 0) + (known.to(i) == i + 1 ? LAST : 0);
    }
}
