package dev.enishi.analysis.graph;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Lets an entity that documents call by a short name point to the fuller-named one that this is short for: トヨタ to トヨタ自動車 if
 * documents use it for no other thing. It does not point where one document names both apart. Pointing only to longer names makes
 * chains end.
 */
final class Pointers {

    private static final String CANDIDATES = "SELECT DISTINCT c.entity FROM entity_name l"
            + " JOIN name ln ON ln.id = l.name JOIN name cn ON cn.key = ln.key"
            + " JOIN entity_name c ON c.name = cn.id AND c.naming = 'SHORT' AND c.entity != l.entity"
            + " JOIN entity le ON le.id = l.entity JOIN entity ce ON ce.id = c.entity AND ce.type = le.type"
            + " WHERE l.entity = :entity AND l.naming != 'SHORT'"
            + " AND " + nameLength("c.entity") + " > " + nameLength("l.entity")
            + " AND NOT EXISTS (SELECT 1 FROM text_entity a JOIN text_entity b ON b.document = a.document"
            + " WHERE a.entity = l.entity AND b.entity = c.entity) LIMIT 2";

    private static final String NAMED_LIKE = "SELECT DISTINCT l.entity FROM entity_name t"
            + " JOIN name tn ON tn.id = t.name JOIN name ln ON ln.key = tn.key"
            + " JOIN entity_name l ON l.name = ln.id AND l.naming != 'SHORT'"
            + " JOIN entity te ON te.id = t.entity JOIN entity le ON le.id = l.entity AND le.type = te.type"
            + " WHERE " + JsonIds.contain("t.entity", "entities");

    private final Handle handle;
    private final Set<Long> pending = new HashSet<>();

    Pointers(Handle handle) {
        this.handle = handle;
    }

    /** The longest name decides which of two entities is named more fully. */
    private static String nameLength(String entity) {
        return "(SELECT MAX(LENGTH(n.key)) FROM entity_name en JOIN name n ON n.id = en.name" + " WHERE en.entity = "
                + entity + " AND en.naming != 'SHORT')";
    }

    /** Notes what may point elsewhere because of a change to these entities; to be called before a removal and after any change. */
    void note(Collection<Long> changed) {
        pending.addAll(handle.createQuery(NAMED_LIKE)
                .bind("entities", JsonIds.of(changed))
                .mapTo(Long.class)
                .list());
    }

    /** Finds anew where all that was noted points. */
    void update() {
        Deque<Long> moved = new ArrayDeque<>();
        for (long entity : pending) {
            point(entity, findTarget(entity));
            moved.add(entity);
        }
        pending.clear();
        updateRoots(moved);
    }

    private Optional<Long> findTarget(long entity) {
        List<Long> candidates = handle.createQuery(CANDIDATES)
                .bind("entity", entity)
                .mapTo(Long.class)
                .list();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private void point(long entity, Optional<Long> target) {
        handle.createUpdate("UPDATE entity SET points_to = :target WHERE id = :entity AND points_to IS NOT :target")
                .bind("target", target.orElse(null))
                .bind("entity", entity)
                .execute();
    }

    /** What points to an entity whose root changes has that root too. */
    private void updateRoots(Deque<Long> moved) {
        for (Long entity = moved.poll(); entity != null; entity = moved.poll()) {
            int changed = handle.createUpdate("UPDATE entity SET root = :root WHERE id = :entity AND root != :root")
                    .bind("root", root(entity))
                    .bind("entity", entity)
                    .execute();
            if (changed > 0) {
                moved.addAll(pointingTo(entity));
            }
        }
    }

    private long root(long entity) {
        return handle.createQuery("WITH RECURSIVE chain (id, points_to) AS ("
                        + "SELECT id, points_to FROM entity WHERE id = :entity UNION ALL"
                        + " SELECT e.id, e.points_to FROM chain JOIN entity e ON e.id = chain.points_to)"
                        + " SELECT id FROM chain WHERE points_to IS NULL")
                .bind("entity", entity)
                .mapTo(Long.class)
                .findOne()
                .orElse(entity);
    }

    private List<Long> pointingTo(long entity) {
        return handle.createQuery("SELECT id FROM entity WHERE points_to = ?")
                .bind(0, entity)
                .mapTo(Long.class)
                .list();
    }
}
