package dev.enishi.lab.tagging;

import dev.enishi.analysis.tagging.FeatureSequence;
import dev.enishi.analysis.tagging.NameLabels;
import dev.enishi.analysis.text.Span;
import java.util.Arrays;
import java.util.List;

/** An example as the trainer sees it. */
final class Instance {

    /** Stands for a label that nobody gave: any is right. */
    static final int ANY = -1;

    private final int set;
    private final float weight;
    private final FeatureSequence sequence;
    private final int[] labels;

    private Instance(int set, float weight, FeatureSequence sequence, int[] labels) {
        this.set = set;
        this.weight = weight;
        this.sequence = sequence;
        this.labels = labels;
    }

    /** A name whose ends are not ends of units can't be labelled: its units may have any label. */
    static Instance of(Example example, FeatureSequence sequence) {
        int[] labels = new int[sequence.length()];
        for (MarkedName name : example.names()) {
            put(name, sequence.spans(), labels);
        }
        return new Instance(example.set(), example.weight(), sequence, labels);
    }

    private static void put(MarkedName name, List<Span> spans, int[] labels) {
        int from = 0;
        while (from < spans.size() && spans.get(from).end() <= name.span().start()) {
            from++;
        }
        int to = from;
        while (to < spans.size() && spans.get(to).start() < name.span().end()) {
            to++;
        }
        if (from == to) {
            return;
        }
        if (name.type() != null && isAligned(name.span(), spans.get(from), spans.get(to - 1))) {
            NameLabels.put(new NameLabels.Run(from, to, name.type()), labels);
        } else {
            Arrays.fill(labels, from, to, ANY);
        }
    }

    private static boolean isAligned(Span name, Span first, Span last) {
        return name.start() == first.start() && name.end() == last.end();
    }

    /** The kind of marking that its example follows. */
    int set() {
        return set;
    }

    /** How much an error in it counts. */
    float weight() {
        return weight;
    }

    /** The number of its units. */
    int length() {
        return labels.length;
    }

    /** The hashes of a unit's features. */
    int[] features(int unit) {
        return sequence.features().get(unit);
    }

    /** The right label of each unit; {@link #ANY} where any is right. Not a copy: don't write to it. */
    int[] labels() {
        return labels;
    }
}
