package dev.enishi.analysis.extraction;

/**
 * A form of words found between two names that states a tie.
 *
 * @param label the tie that it states
 * @param name the construction's name, such as {@code clause} or {@code apposition}
 */
public record Construction(RelationLabel label, String name) {}
