package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import java.util.List;

/**
 * A tie between two entities, with every place that states it.
 *
 * @param type what kind of tie
 * @param subject where it starts; for a symmetric type either end
 * @param object where it goes
 * @param status how far it has come by the latest document that speaks of it (by publication, else by when it was read)
 * @param confidence of the surest provenance, 0 to 1
 * @param sources how many of the documents in {@code provenance} speak for themselves: copies of one text count once
 * @param provenance the latest document first, within it in text order; at least one
 */
public record Fact(
        RelationType type,
        Entity subject,
        Entity object,
        Status status,
        double confidence,
        int sources,
        List<Provenance> provenance) {

    /** Copies the provenance. */
    public Fact {
        provenance = List.copyOf(provenance);
    }
}
