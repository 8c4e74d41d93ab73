package dev.enishi.analysis.graph;

import dev.enishi.analysis.lexicon.EntityType;
import java.util.List;

/**
 * A thing in the world, over all documents that name it.
 *
 * @param id its number in this graph
 * @param name the name to show
 * @param type what kind of thing
 * @param aliases every other surface seen, each once
 */
public record Entity(EntityId id, String name, EntityType type, List<String> aliases) {

    /** Copies the aliases. */
    public Entity {
        aliases = List.copyOf(aliases);
    }
}
