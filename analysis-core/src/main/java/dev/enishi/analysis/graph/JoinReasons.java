package dev.enishi.analysis.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Tells why names are one thing's, from what documents in scope say; worked out when it is asked for, as resolution itself would. */
final class JoinReasons {

    private final Handle handle;
    private final ScopeFilter scope;
    private final Corrections corrections;

    JoinReasons(Handle handle, ScopeFilter scope) {
        this.handle = handle;
        this.scope = scope;
        this.corrections = Corrections.read(handle);
    }

    /** A name as one text entity has it. */
    private record Use(long textEntity, boolean atRoot, KeyedName name) {}

    /** For each name of an entity the plainest reason, the name to show first; empty if no document in scope names it. */
    Map<String, JoinReason> of(Entity entity) {
        List<Use> uses = uses(entity.id());
        Map<String, List<Use>> bySurface = new LinkedHashMap<>();
        uses.forEach(use -> bySurface
                .computeIfAbsent(use.name().surface(), surface -> new ArrayList<>())
                .add(use));
        KeyedName shown = bySurface.containsKey(entity.name())
                ? KeyedName.of(entity.name())
                : uses.stream().findFirst().map(Use::name).orElse(KeyedName.of(entity.name()));
        Set<Long> withShown = uses.stream()
                .filter(use -> use.name().key().equals(shown.key()))
                .map(Use::textEntity)
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, JoinReason> reasons = new LinkedHashMap<>();
        if (bySurface.containsKey(shown.surface())) {
            reasons.put(shown.surface(), JoinReason.SAME_NAME);
        }
        bySurface.forEach((surface, own) -> reasons.putIfAbsent(surface, reason(entity, shown, own, withShown)));
        return reasons;
    }

    private List<Use> uses(EntityId entity) {
        return scope.bind(handle.createQuery("SELECT t.id, e.id = e.root, n.surface, n.key, n.known FROM entity e"
                        + " JOIN text_entity t ON t.entity = e.id"
                        + " JOIN text_entity_name tn ON tn.text_entity = t.id AND tn.naming != 'APART'"
                        + " JOIN name n ON n.id = tn.name WHERE e.root = :root AND " + scope.allows("t.document")
                        + " ORDER BY n.surface, t.id"))
                .bind("root", entity.value())
                .map((row, context) -> new Use(
                        row.getLong(1),
                        row.getBoolean(2),
                        new KeyedName(row.getString(3), row.getString(4), row.getString(5))))
                .list();
    }

    private JoinReason reason(Entity entity, KeyedName shown, List<Use> own, Set<Long> withShown) {
        KeyedName name = own.get(0).name();
        if (name.key().equals(shown.key())) {
            return JoinReason.SAME_NAME;
        }
        if (name.known().equals(shown.known())) {
            return JoinReason.LEXICON;
        }
        if (own.stream().anyMatch(use -> withShown.contains(use.textEntity()))) {
            return JoinReason.SAME_ARTICLE;
        }
        if (own.stream().noneMatch(Use::atRoot)) {
            return JoinReason.SHORT_FORM;
        }
        boolean said = corrections.isMerged(entity.type(), name) && corrections.isMerged(entity.type(), shown);
        return said ? JoinReason.CORRECTION : JoinReason.THROUGH_OTHERS;
    }
}
