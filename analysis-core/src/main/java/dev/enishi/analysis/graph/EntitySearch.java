package dev.enishi.analysis.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Finds entities by a name as someone types it. */
final class EntitySearch {

    /** The most that one search finds. */
    static final int LIMIT = 20;

    private static final double SAME_KEY = 1.0;
    private static final double SAME_PART = 0.8;
    private static final double CONTAINED = 0.6;

    private final Handle handle;
    private final ScopeFilter scope;

    EntitySearch(Handle handle, ScopeFilter scope) {
        this.handle = handle;
        this.scope = scope;
    }

    /** The entities of that name, the best match first. */
    List<EntityMatch> find(String name) {
        String key = NameForms.key(name);
        if (key.isEmpty()) {
            return List.of();
        }
        Map<Long, Double> scores = new HashMap<>();
        score(scores, named("n.key = :key", key), SAME_KEY);
        score(scores, named("n.id IN (SELECT name FROM name_part WHERE key = :key)", key), SAME_PART);
        score(scores, named("INSTR(n.key, :key) > 0", key), CONTAINED);
        return best(scores);
    }

    private static void score(Map<Long, Double> scores, Collection<Long> roots, double score) {
        roots.forEach(root -> scores.merge(root, score, Math::max));
    }

    private List<Long> named(String condition, String key) {
        return scope.bind(handle.createQuery(
                        "SELECT DISTINCT e.root FROM name n JOIN text_entity_name tn ON tn.name = n.id"
                                + " JOIN text_entity t ON t.id = tn.text_entity JOIN entity e ON e.id = t.entity WHERE "
                                + condition + " AND " + scope.allows("t.document")))
                .bind("key", key)
                .mapTo(Long.class)
                .list();
    }

    private List<EntityMatch> best(Map<Long, Double> scores) {
        List<Long> roots = scores.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(LIMIT)
                .map(Map.Entry::getKey)
                .toList();
        return new EntityReader(handle, scope)
                .read(roots).values().stream()
                        .map(entity -> new EntityMatch(
                                entity, scores.getOrDefault(entity.id().value(), 0.0)))
                        .sorted(Comparator.comparingDouble(EntityMatch::score)
                                .reversed()
                                .thenComparing(match -> match.entity().id().value()))
                        .toList();
    }
}
