package dev.enishi.analysis.graph;

import dev.enishi.analysis.graph.Correction.Kind;
import dev.enishi.analysis.lexicon.EntityType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of corrections. */
final class CorrectionRows {

    private final Handle handle;

    CorrectionRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * A correction with the forms of its names.
     *
     * @param correction what was said
     * @param names its names
     * @param others those of the other entity
     */
    record Row(Correction correction, List<KeyedName> names, List<KeyedName> others) {

        List<KeyedName> all() {
            List<KeyedName> all = new ArrayList<>(names);
            all.addAll(others);
            return all;
        }
    }

    /** All, the first first. */
    List<Row> all() {
        boolean none = handle.createQuery("SELECT NOT EXISTS (SELECT 1 FROM correction)")
                .mapTo(Boolean.class)
                .one();
        if (none) {
            return List.of();
        }
        Map<Long, List<KeyedName>> names = names(1);
        Map<Long, List<KeyedName>> others = names(2);
        return handle.createQuery("SELECT * FROM correction ORDER BY id")
                .map((row, context) -> row(row, names, others))
                .list();
    }

    /** Those about names that documents in scope have, with these names only. */
    List<Correction> inScope(ScopeFilter scope) {
        Set<String> seen = scope.bind(handle.createQuery("SELECT DISTINCT c.surface FROM correction_name c"
                        + " JOIN name n ON n.surface = c.surface JOIN text_entity_name tn ON tn.name = n.id"
                        + " JOIN text_entity t ON t.id = tn.text_entity WHERE " + scope.allows("t.document")))
                .mapTo(String.class)
                .set();
        return all().stream()
                .map(row -> row.correction().withNames(seen))
                .filter(correction -> !correction.names().isEmpty())
                .toList();
    }

    Optional<Row> find(long id) {
        return all().stream().filter(row -> row.correction().id() == id).findFirst();
    }

    private Map<Long, List<KeyedName>> names(int side) {
        Map<Long, List<KeyedName>> names = new LinkedHashMap<>();
        handle.createQuery(
                        "SELECT correction, surface, key, known FROM correction_name WHERE side = ? ORDER BY correction, surface")
                .bind(0, side)
                .map((row, context) -> names.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new KeyedName(row.getString(2), row.getString(3), row.getString(4))))
                .list();
        return names;
    }

    private static Row row(ResultSet row, Map<Long, List<KeyedName>> names, Map<Long, List<KeyedName>> others)
            throws SQLException {
        long id = row.getLong("id");
        List<KeyedName> own = names.getOrDefault(id, List.of());
        List<KeyedName> other = others.getOrDefault(id, List.of());
        Correction correction = new Correction(
                id,
                Instant.ofEpochMilli(row.getLong("made_at")),
                row.getString("made_by"),
                Kind.valueOf(row.getString("kind")),
                EntityType.valueOf(row.getString("type")),
                surfaces(own),
                surfaces(other),
                row.getString("value"),
                row.getString("undone_by") != null);
        return new Row(correction, own, other);
    }

    private static List<String> surfaces(List<KeyedName> names) {
        return names.stream().map(KeyedName::surface).toList();
    }

    /** Writes one; returns its number. */
    long add(
            Instant at,
            String by,
            Kind kind,
            EntityType type,
            List<KeyedName> names,
            List<KeyedName> others,
            @Nullable String value) {
        long id = handle.createQuery(
                        "INSERT INTO correction (made_at, made_by, kind, type, value) VALUES (?, ?, ?, ?, ?) RETURNING id")
                .bind(0, at.toEpochMilli())
                .bind(1, StoredText.of(by))
                .bind(2, kind.name())
                .bind(3, type.name())
                .bind(4, value)
                .mapTo(Long.class)
                .one();
        addNames(id, 1, names);
        addNames(id, 2, others);
        return id;
    }

    private void addNames(long id, int side, List<KeyedName> names) {
        for (KeyedName name : names) {
            handle.execute(
                    "INSERT OR IGNORE INTO correction_name (correction, side, surface, key, known) VALUES (?, ?, ?, ?, ?)",
                    id,
                    side,
                    name.surface(),
                    name.key(),
                    name.known());
        }
    }

    void undo(long id, Instant at, String by) {
        handle.execute(
                "UPDATE correction SET undone_at = ?, undone_by = ? WHERE id = ?",
                at.toEpochMilli(),
                StoredText.of(by),
                id);
    }
}
