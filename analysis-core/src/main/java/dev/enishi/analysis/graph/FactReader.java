package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.text.DocumentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Gathers what documents in scope state into facts. */
final class FactReader {

    /** The symmetric types as a list in SQL. */
    static final String SYMMETRIC = Arrays.stream(RelationType.values())
            .filter(RelationType::isSymmetric)
            .map(type -> "'" + type.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    /** What is as sure as another follows it by name, so that the order is the same every time. */
    private static final Comparator<Fact> SUREST_FIRST = Comparator.comparingDouble(Fact::confidence)
            .reversed()
            .thenComparing(fact -> fact.subject().name())
            .thenComparing(fact -> fact.object().name())
            .thenComparing(Fact::type);

    private final Handle handle;
    private final ScopeFilter scope;

    FactReader(Handle handle, ScopeFilter scope) {
        this.handle = handle;
        this.scope = scope;
    }

    /** The facts that a query asks for, the surest first. */
    List<Fact> read(FactQuery query) {
        long subject = root(query.subject());
        long object = root(query.object());
        Map<FactKey, List<Provenance>> stated = new LinkedHashMap<>();
        for (StatedFact row : stated(query.type(), subject, object)) {
            stated.computeIfAbsent(row.fact().shownFor(subject, object), key -> new ArrayList<>())
                    .add(row.provenance());
        }
        Map<Long, Entity> entities = new EntityReader(handle, scope).read(ends(stated.keySet()));
        Sources sources = new Sources(copies(query.type(), subject, object));
        return stated.entrySet().stream()
                .map(entry -> fact(entry.getKey(), entry.getValue(), entities, sources))
                .sorted(SUREST_FIRST)
                .toList();
    }

    private static Set<Long> ends(Set<FactKey> facts) {
        Set<Long> ends = new HashSet<>();
        facts.forEach(fact -> ends.addAll(List.of(fact.subject(), fact.object())));
        return ends;
    }

    /** Zero, which is no entity's, if none is asked for; an unknown one finds nothing. */
    private long root(@Nullable EntityId id) {
        return id == null
                ? 0
                : handle.createQuery("SELECT root FROM entity WHERE id = ?")
                        .bind(0, id.value())
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(-1L);
    }

    /** The latest document first, within it in text order, of the same sentence the surest. */
    private List<StatedFact> stated(@Nullable RelationType type, long subject, long object) {
        return scope.bind(handle.createQuery(
                        StatedFact.COLUMNS + " WHERE r.id IN (" + relations(type, subject, object) + ")"
                                + " AND s.root != o.root AND " + scope.allows("r.document")
                                + " ORDER BY d.said_at DESC, d.external_id DESC, e.sentence, r.confidence DESC, r.id"))
                .bind("type", type)
                .bind("subject", subject)
                .bind("object", object)
                .map((row, context) -> StatedFact.from(row))
                .list();
    }

    /** The copies among the documents that state something. Those out of scope are left out by {@link Sources}. */
    private List<Sources.Copy> copies(@Nullable RelationType type, long subject, long object) {
        return handle.createQuery("SELECT d.external_id, o.external_id FROM copy c JOIN document d ON d.id = c.document"
                        + " JOIN document o ON o.id = c.other WHERE c.document < c.other AND c.document IN"
                        + " (SELECT document FROM relation WHERE id IN (" + relations(type, subject, object) + "))")
                .bind("type", type)
                .bind("subject", subject)
                .bind("object", object)
                .map((row, context) ->
                        new Sources.Copy(new DocumentId(row.getString(1)), new DocumentId(row.getString(2))))
                .list();
    }

    private static String relations(@Nullable RelationType type, long subject, long object) {
        String asStated = relations(type, subject != 0 ? "subject" : "", object != 0 ? "object" : "");
        boolean turnable = subject != 0 || object != 0;
        return turnable && (type == null || type.isSymmetric())
                ? asStated + " UNION " + relations(type, object != 0 ? "object" : "", subject != 0 ? "subject" : "")
                        + " AND type IN " + SYMMETRIC
                : asStated;
    }

    private static String relations(@Nullable RelationType type, String subject, String object) {
        return "SELECT id FROM relation WHERE 1"
                + (subject.isEmpty()
                        ? ""
                        : " AND subject_entity IN (SELECT id FROM entity WHERE root = :" + subject + ")")
                + (object.isEmpty() ? "" : " AND object_entity IN (SELECT id FROM entity WHERE root = :" + object + ")")
                + (type == null ? "" : " AND type = :type");
    }

    private static Fact fact(FactKey key, List<Provenance> rows, Map<Long, Entity> entities, Sources sources) {
        List<Provenance> provenance = onePerSentence(rows);
        Provenance latest = provenance.stream()
                .filter(place -> place.document().equals(provenance.get(0).document()))
                .max(Comparator.comparingDouble(Provenance::confidence))
                .orElseThrow();
        double confidence =
                provenance.stream().mapToDouble(Provenance::confidence).max().orElseThrow();
        return new Fact(
                key.type(),
                entity(entities, key.subject()),
                entity(entities, key.object()),
                latest.status(),
                confidence,
                sources.count(provenance.stream().map(Provenance::document).collect(Collectors.toSet())),
                provenance);
    }

    private static Entity entity(Map<Long, Entity> entities, long root) {
        Entity entity = entities.get(root);
        if (entity == null) {
            throw new IllegalStateException("A relation's ends are named in its own document: " + root);
        }
        return entity;
    }

    private static List<Provenance> onePerSentence(List<Provenance> rows) {
        Map<List<Object>, Provenance> surest = new LinkedHashMap<>();
        rows.forEach(row -> surest.putIfAbsent(List.of(row.document(), row.sentence()), row));
        return List.copyOf(surest.values());
    }
}
