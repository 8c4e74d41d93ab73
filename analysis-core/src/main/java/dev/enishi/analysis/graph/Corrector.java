package dev.enishi.analysis.graph;

import dev.enishi.analysis.graph.Correction.Kind;
import dev.enishi.analysis.lexicon.EntityType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Makes corrections and takes them back; each call is one change in the transaction that the caller opened. */
final class Corrector {

    private final Handle handle;
    private final CorrectionRows rows;
    private final Instant now;
    private final String by;

    Corrector(Handle handle, Instant now, String by) {
        this.handle = handle;
        this.rows = new CorrectionRows(handle);
        this.now = now;
        this.by = by;
    }

    Correction merge(EntityId one, EntityId other) {
        Subject first = subject(one);
        Subject second = subject(other);
        if (first.id() == second.id()) {
            throw new CorrectionException("These two are one thing already.");
        }
        if (first.type() != second.type()) {
            throw new CorrectionException("They are of two kinds (" + first.type() + " and " + second.type()
                    + "): correct the kind of one first.");
        }
        return make(Kind.MERGE, first.type(), first.names(), second.names(), null);
    }

    Correction split(EntityId entity, String name) {
        Subject subject = subject(entity);
        KeyedName wanted = KeyedName.of(StoredText.of(name));
        List<KeyedName> all = allNames(subject.id());
        Optional<KeyedName> own =
                all.stream().filter(it -> it.key().equals(wanted.key())).findFirst();
        if (own.isEmpty()) {
            throw new CorrectionException("It has no name \"" + name + "\".");
        }
        if (all.stream().allMatch(it -> it.key().equals(wanted.key()))) {
            throw new CorrectionException("It has no other name than \"" + name + "\": there is nothing to split.");
        }
        return make(Kind.SPLIT, subject.type(), List.of(own.get()), List.of(), null);
    }

    Correction rename(EntityId entity, String name) {
        Subject subject = subject(entity);
        String stored = StoredText.of(name).strip();
        if (NameForms.key(stored).isEmpty()) {
            throw new CorrectionException("A name needs a letter or a digit.");
        }
        return make(Kind.RENAME, subject.type(), subject.names(), List.of(), stored);
    }

    Correction retype(EntityId entity, EntityType type) {
        Subject subject = subject(entity);
        if (subject.type() == type) {
            throw new CorrectionException("It is of that kind already.");
        }
        return make(Kind.RETYPE, subject.type(), subject.names(), List.of(), type.name());
    }

    Correction undo(long id) {
        CorrectionRows.Row row =
                rows.find(id).orElseThrow(() -> new CorrectionException("There is no correction " + id + "."));
        if (row.correction().undone()) {
            throw new CorrectionException("Correction " + id + " is undone already.");
        }
        rows.undo(id, now, by);
        return followed(id);
    }

    private Correction make(
            Kind kind, EntityType type, List<KeyedName> names, List<KeyedName> others, @Nullable String value) {
        return followed(rows.add(now, by, kind, type, names, others, value));
    }

    private Correction followed(long id) {
        CorrectionRows.Row row = rows.find(id).orElseThrow();
        new Regrouping(handle).regroup(row.all());
        return row.correction();
    }

    /**
     * What a correction is about.
     *
     * @param id the entity's number
     * @param type its type
     * @param names its own names but for short forms
     */
    private record Subject(long id, EntityType type, List<KeyedName> names) {}

    private Subject subject(EntityId entity) {
        long root = handle.createQuery("SELECT root FROM entity WHERE id = ?")
                .bind(0, entity.value())
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new CorrectionException("There is no such thing (any more)."));
        EntityType type = handle.createQuery("SELECT type FROM entity WHERE id = ?")
                .bind(0, root)
                .mapTo(EntityType.class)
                .one();
        return new Subject(root, type, names(root, "e.id = :root AND tn.naming NOT IN ('SHORT', 'APART')"));
    }

    private List<KeyedName> allNames(long root) {
        return names(root, "e.root = :root AND tn.naming != 'APART'");
    }

    private List<KeyedName> names(long root, String condition) {
        return handle.createQuery("SELECT DISTINCT n.surface, n.key, n.known FROM entity e"
                        + " JOIN text_entity t ON t.entity = e.id JOIN text_entity_name tn ON tn.text_entity = t.id"
                        + " JOIN name n ON n.id = tn.name WHERE " + condition + " ORDER BY n.surface")
                .bind("root", root)
                .map((row, context) -> new KeyedName(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
