package dev.enishi.analysis.extraction;

import java.util.List;

/**
 * A tie between two entities of one text.
 *
 * @param type what kind of tie
 * @param subject the id of a {@link TextEntity}
 * @param object the id of another
 * @param status how far it has come
 * @param confidence 0 to 1, comparable only within one build of the extractor
 * @param evidence the sentences that state it, in text order, at least one
 * @param qualifiers what the text adds to it
 */
public record Relation(
        RelationType type,
        String subject,
        String object,
        Status status,
        double confidence,
        List<Evidence> evidence,
        Qualifiers qualifiers) {

    /** @throws IllegalArgumentException if there is no evidence, or both ends are the same */
    public Relation {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty() || subject.equals(object)) {
            throw new IllegalArgumentException("A relation needs two ends and a sentence that states it: " + type);
        }
    }
}
