package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One real-world thing as one text names it: all its mentions gathered.
 *
 * @param id unique within the text: e1, e2 …, in order of first mention
 * @param name the fullest form that stands in the text
 * @param type what kind of thing
 * @param aliases every other surface that names it, each once
 * @param mentions in text order, the title first
 */
public record TextEntity(String id, String name, EntityType type, List<String> aliases, List<Mention> mentions) {

    /** Copies the lists. */
    public TextEntity {
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }

    /** The name and the aliases, the name first. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        names.addAll(aliases);
        return names;
    }
}
