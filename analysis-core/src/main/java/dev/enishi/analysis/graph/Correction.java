package dev.enishi.analysis.graph;

import dev.enishi.analysis.lexicon.EntityType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of an entity. It is about names, so it holds for articles read again and for later ones, until it is undone.
 *
 * @param id its number, rising with time
 * @param at when it was made
 * @param by who made it, as the caller named them
 * @param kind what was said
 * @param type of the entity at that time
 * @param names those of the entity that it is about; of a split, the one name
 * @param others of a merge, the names of the other entity; else empty
 * @param value the new name of a rename, the new type's name of a retyping; else null
 * @param undone whether it was taken back
 */
public record Correction(
        long id,
        Instant at,
        String by,
        Kind kind,
        EntityType type,
        List<String> names,
        List<String> others,
        @Nullable String value,
        boolean undone) {

    /** What can be said. */
    public enum Kind {
        /** Two entities are one. */
        MERGE,
        /** One of its names is another thing's. */
        SPLIT,
        /** It is to be shown by another name. */
        RENAME,
        /** It is another kind of thing. */
        RETYPE
    }

    /** The same with those of its names that are among {@code seen}. */
    Correction withNames(Set<String> seen) {
        return new Correction(
                id,
                at,
                by,
                kind,
                type,
                names.stream().filter(seen::contains).toList(),
                others.stream().filter(seen::contains).toList(),
                value,
                undone);
    }

    /** Copies the names. */
    public Correction {
        names = List.copyOf(names);
        others = List.copyOf(others);
    }
}
