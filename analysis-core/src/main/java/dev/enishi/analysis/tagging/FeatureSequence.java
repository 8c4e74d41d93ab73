package dev.enishi.analysis.tagging;

import dev.enishi.analysis.text.Span;
import java.util.List;

/**
 * A sentence as the model sees it.
 *
 * @param spans the units that get a label each, in the sentence's UTF-16 code units, in order
 * @param features the hashes of each unit's features
 */
public record FeatureSequence(List<Span> spans, List<int[]> features) {

    /** Copies both lists. */
    public FeatureSequence {
        spans = List.copyOf(spans);
        features = List.copyOf(features);
    }

    /** The number of units. */
    public int length() {
        return spans.size();
    }
}
