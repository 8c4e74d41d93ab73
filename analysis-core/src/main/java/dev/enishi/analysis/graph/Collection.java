package dev.enishi.analysis.graph;

/**
 * A named set of documents that are seen together: what one channel or one command has read.
 *
 * @param name not blank
 */
public record Collection(String name) {

    /** Where documents go when nobody says where. */
    public static final Collection DEFAULT = new Collection("default");

    /** @throws IllegalArgumentException if blank */
    public Collection {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A collection needs a name");
        }
    }
}
