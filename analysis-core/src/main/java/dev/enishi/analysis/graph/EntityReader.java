package dev.enishi.analysis.graph;

import dev.enishi.analysis.lexicon.EntityType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads entities as documents in scope name them. */
final class EntityReader {

    private final Handle handle;
    private final ScopeFilter scope;
    private final Corrections corrections;

    EntityReader(Handle handle, ScopeFilter scope) {
        this.handle = handle;
        this.corrections = Corrections.read(handle);
        this.scope = scope;
    }

    /** The entity that an id stands for now: its own, or the one that it came to point to. */
    Optional<Entity> find(EntityId id) {
        return handle.createQuery("SELECT root FROM entity WHERE id = ?")
                .bind(0, id.value())
                .mapTo(Long.class)
                .findOne()
                .flatMap(root -> Optional.ofNullable(read(List.of(root)).get(root)));
    }

    /** The entities of these roots that a document in scope names. */
    Map<Long, Entity> read(Collection<Long> roots) {
        Map<Long, List<NameUse>> uses = new LinkedHashMap<>();
        names(roots)
                .forEach(use -> uses.computeIfAbsent(use.root(), root -> new ArrayList<>())
                        .add(use));
        Map<Long, Entity> entities = new HashMap<>();
        uses.forEach((root, named) -> entities.put(root, entity(root, named)));
        return entities;
    }

    /** The name to show comes first: the fuller-named entity's own, used most as the fullest form of a document. */
    private List<NameUse> names(Collection<Long> roots) {
        return scope.bind(handle.createQuery("SELECT e.root, r.type, n.surface, n.key, n.known FROM entity e"
                        + " JOIN entity r ON r.id = e.root JOIN text_entity t ON t.entity = e.id"
                        + " JOIN text_entity_name tn ON tn.text_entity = t.id AND tn.naming != 'APART'"
                        + " JOIN name n ON n.id = tn.name"
                        + " WHERE " + JsonIds.contain("e.root", "roots") + " AND " + scope.allows("t.document")
                        + " GROUP BY e.root, n.surface ORDER BY MAX(tn.main * (e.id = e.root)) DESC, SUM(tn.main) DESC,"
                        + " COUNT(*) DESC, LENGTH(n.surface) DESC, n.surface"))
                .bind("roots", JsonIds.of(roots))
                .map((row, context) -> NameUse.from(row))
                .list();
    }

    private Entity entity(long root, List<NameUse> named) {
        NameUse first = named.get(0);
        String shown = corrections
                .shownName(first.type(), named.stream().map(NameUse::name).toList())
                .orElse(first.name().surface());
        List<String> aliases = named.stream()
                .map(use -> use.name().surface())
                .filter(surface -> !surface.equals(shown))
                .toList();
        return new Entity(new EntityId(root), shown, first.type(), aliases);
    }

    private record NameUse(long root, EntityType type, KeyedName name) {

        static NameUse from(ResultSet row) throws SQLException {
            return new NameUse(
                    row.getLong("root"),
                    EntityType.valueOf(row.getString("type")),
                    new KeyedName(row.getString("surface"), row.getString("key"), row.getString("known")));
        }
    }
}
