package dev.enishi.analysis.graph;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows that hold names: each surface once, counted for each entity. */
final class NameRows {

    private final Handle handle;

    NameRows(Handle handle) {
        this.handle = handle;
    }

    /** Stores a name of a text entity. */
    void add(long textEntity, long entity, StoredName name) {
        long id = idOf(name.surface());
        int added = handle.execute(
                "INSERT OR IGNORE INTO text_entity_name (text_entity, name, main, naming) VALUES (?, ?, ?, ?)",
                textEntity,
                id,
                name.main(),
                name.naming().name());
        if (added > 0 && name.naming() != Naming.APART) {
            handle.execute(
                    "INSERT INTO entity_name (entity, name, naming, uses) VALUES (?, ?, ?, 1)"
                            + " ON CONFLICT DO UPDATE SET uses = uses + 1",
                    entity,
                    id,
                    name.naming().name());
        }
    }

    private long idOf(String surface) {
        return handle.createQuery("SELECT id FROM name WHERE surface = ?")
                .bind(0, surface)
                .mapTo(Long.class)
                .findOne()
                .orElseGet(() -> insert(surface));
    }

    private long insert(String surface) {
        Reading reading = Reading.of(surface);
        long id = handle.createQuery(
                        "INSERT INTO name (surface, key, known, phonetic, reading) VALUES (?, ?, ?, ?, ?) RETURNING id")
                .bind(0, surface)
                .bind(1, NameForms.key(surface))
                .bind(2, NameForms.known(surface))
                .bind(3, NameForms.phonetic(surface))
                .bind(4, reading.stored())
                .mapTo(Long.class)
                .one();
        handle.execute("INSERT INTO name_terms (rowid, terms) VALUES (?, ?)", id, SearchTerms.index(surface));
        for (String part : NameForms.parts(surface)) {
            handle.execute(
                    "INSERT OR IGNORE INTO name_part (name, key, phonetic) VALUES (?, ?, ?)",
                    id,
                    NameForms.key(part),
                    NameForms.phonetic(part));
        }
        for (String sound : reading.sounds()) {
            handle.execute("INSERT INTO name_reading (name, sound) VALUES (?, ?)", id, sound);
        }
        return id;
    }

    /** The names that text entities of a document have, up to a number. */
    Set<Long> ofDocument(long document, long lastTextEntity) {
        return handle.createQuery(
                        "SELECT DISTINCT n.name FROM text_entity t JOIN text_entity_name n ON n.text_entity = t.id"
                                + " WHERE t.document = ? AND t.id BETWEEN 1 AND ?")
                .bind(0, document)
                .bind(1, lastTextEntity)
                .mapTo(Long.class)
                .set();
    }

    /** Forgets those of the names that no document has any more. */
    void removeUnused(Set<Long> names) {
        for (String delete : List.of("DELETE FROM name_terms WHERE rowid = ?", "DELETE FROM name WHERE id = ?")) {
            PreparedBatch batch =
                    handle.prepareBatch(delete + " AND NOT EXISTS (SELECT 1 FROM text_entity_name WHERE name = ?)");
            names.forEach(name -> batch.add(name, name));
            batch.execute();
        }
    }
}
