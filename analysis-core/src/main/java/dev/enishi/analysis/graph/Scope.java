package dev.enishi.analysis.graph;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may see: some collections, or all. Every read of the graph names one.
 *
 * @param collections the collections that may be seen, or null for all
 */
public record Scope(@Nullable Set<Collection> collections) {

    /** Copies the set. */
    public Scope {
        collections = collections == null ? null : Set.copyOf(collections);
    }

    /** All collections. */
    public static Scope everything() {
        return new Scope(null);
    }

    /** Only these collections. */
    public static Scope of(Collection... collections) {
        return new Scope(Set.of(collections));
    }
}
