package dev.enishi.analysis.extraction;

import java.util.List;
import java.util.Optional;

/**
 * What one text says: who is named and who is tied to whom.
 *
 * @param entities in order of first mention
 * @param relations each (type, subject, object) once; a symmetric one in one order only
 */
public record Extraction(List<TextEntity> entities, List<Relation> relations) {

    /** Copies the lists. */
    public Extraction {
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
    }

    /** The entity of that id. */
    public Optional<TextEntity> entity(String id) {
        return entities.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
