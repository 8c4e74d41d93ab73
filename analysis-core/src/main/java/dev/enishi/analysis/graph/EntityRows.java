package dev.enishi.analysis.graph;

import dev.enishi.analysis.lexicon.EntityType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of entities and of the text entities that belong to them. */
final class EntityRows {

    private static final String OF_DOCUMENT = " t.document = ? AND t.id BETWEEN 1 AND ?";

    private final Handle handle;
    private final Corrections corrections;

    EntityRows(Handle handle, Corrections corrections) {
        this.handle = handle;
        this.corrections = corrections;
    }

    /**
     * The entities of a type that a full name belongs to, in any spelling that the lexicon or somebody knows; more than one only while a change
     * is under way.
     */
    Set<Long> withFullName(KeyedName name, EntityType type) {
        String link = corrections.link(type, name);
        return handle.createQuery("SELECT DISTINCT e.id, n.key, n.known FROM name n"
                        + " JOIN entity_name en ON en.name = n.id AND en.naming = 'FULL'"
                        + " JOIN entity e ON e.id = en.entity WHERE n.known IN (<known>) AND e.type = :type")
                .bindList("known", List.copyOf(corrections.lookedUpBy(type, name)))
                .bind("type", type.name())
                .map((row, context) -> new Named(row.getLong(1), new KeyedName("", row.getString(2), row.getString(3))))
                .filter(named -> corrections.link(type, named.name()).equals(link))
                .map(Named::entity)
                .set();
    }

    private record Named(long entity, KeyedName name) {}

    /** A new entity, which stands for itself. */
    long create(EntityType type) {
        long id = handle.createQuery("INSERT INTO entity (type, root) VALUES (?, 0) RETURNING id")
                .bind(0, type.name())
                .mapTo(Long.class)
                .one();
        handle.execute("UPDATE entity SET root = id WHERE id = ?", id);
        return id;
    }

    long addTextEntity(long document, long entity, EntityType said) {
        return handle.createQuery("INSERT INTO text_entity (document, entity, type) VALUES (?, ?, ?) RETURNING id")
                .bind(0, document)
                .bind(1, entity)
                .bind(2, said.name())
                .mapTo(Long.class)
                .one();
    }

    /** Makes everything of one entity another's; what pointed to the one is left to be resolved anew. */
    void merge(long from, long into) {
        handle.execute("UPDATE text_entity SET entity = ? WHERE entity = ?", into, from);
        handle.execute("UPDATE relation SET subject_entity = ? WHERE subject_entity = ?", into, from);
        handle.execute("UPDATE relation SET object_entity = ? WHERE object_entity = ?", into, from);
        handle.execute(
                "INSERT INTO entity_name (entity, name, naming, uses)"
                        + " SELECT ?, name, naming, uses FROM entity_name WHERE entity = ?"
                        + " ON CONFLICT DO UPDATE SET uses = uses + excluded.uses",
                into,
                from);
        handle.execute("DELETE FROM entity WHERE id = ?", from);
    }

    /** The entities that text entities of a document belong to, up to a number. */
    Set<Long> ofDocument(long document, long lastTextEntity) {
        return handle.createQuery("SELECT DISTINCT t.entity FROM text_entity t WHERE" + OF_DOCUMENT)
                .bind(0, document)
                .bind(1, lastTextEntity)
                .mapTo(Long.class)
                .set();
    }

    /** Those of them that a document's entity with several full names may be holding together. */
    Set<Long> joinedIn(long document, long lastTextEntity) {
        return handle.createQuery("SELECT t.entity FROM text_entity t JOIN text_entity_name n ON n.text_entity = t.id"
                        + " WHERE" + OF_DOCUMENT + " AND n.naming = 'FULL' GROUP BY t.id HAVING COUNT(*) > 1")
                .bind(0, document)
                .bind(1, lastTextEntity)
                .mapTo(Long.class)
                .set();
    }

    /** Deletes text entities of a document up to a number, with their names, mentions and relations. */
    void removeTextEntities(long document, long lastTextEntity) {
        handle.execute(
                "INSERT INTO entity_name (entity, name, naming, uses)"
                        + " SELECT t.entity, n.name, n.naming, COUNT(*) FROM text_entity t"
                        + " JOIN text_entity_name n ON n.text_entity = t.id AND n.naming != 'APART' WHERE" + OF_DOCUMENT
                        + " GROUP BY t.entity, n.name, n.naming ON CONFLICT DO UPDATE SET uses = uses - excluded.uses",
                document,
                lastTextEntity);
        handle.execute(
                "DELETE FROM entity_name WHERE uses = 0 AND entity IN (SELECT t.entity FROM text_entity t WHERE"
                        + OF_DOCUMENT + ")",
                document,
                lastTextEntity);
        handle.execute("DELETE FROM text_entity AS t WHERE" + OF_DOCUMENT, document, lastTextEntity);
    }

    void setType(long entity, EntityType type) {
        handle.execute("UPDATE entity SET type = ? WHERE id = ? AND type != ?", type.name(), entity, type.name());
    }

    /** Deletes an entity that no document names any more. */
    boolean removeIfUnused(long entity) {
        return handle.execute(
                        "DELETE FROM entity WHERE id = ? AND NOT EXISTS (SELECT 1 FROM text_entity WHERE entity = entity.id)",
                        entity)
                > 0;
    }

    /** Parts an entity that nothing holds together any more; returns what it became, itself among them. */
    Set<Long> split(long entity) {
        EntityType type = type(entity);
        List<Set<Long>> parts = groups(entity, type).parts();
        Set<Long> entities = new LinkedHashSet<>(Set.of(entity));
        for (Set<Long> part : parts.subList(1, parts.size())) {
            entities.add(move(part, create(type)));
        }
        if (parts.size() > 1) {
            entities.forEach(this::countNames);
        }
        return entities;
    }

    private NameGroups groups(long entity, EntityType type) {
        NameGroups groups = new NameGroups();
        handle.createQuery("SELECT t.id, k.key, k.known FROM text_entity t"
                        + " LEFT JOIN text_entity_name n ON n.text_entity = t.id AND n.naming = 'FULL'"
                        + " LEFT JOIN name k ON k.id = n.name WHERE t.entity = ?")
                .bind(0, entity)
                .map((row, context) -> groups.add(
                        row.getLong(1),
                        row.getString(2) == null
                                ? null
                                : corrections.link(type, new KeyedName("", row.getString(2), row.getString(3)))))
                .list();
        return groups;
    }

    EntityType type(long entity) {
        return handle.createQuery("SELECT type FROM entity WHERE id = ?")
                .bind(0, entity)
                .mapTo(EntityType.class)
                .one();
    }

    long move(Set<Long> textEntities, long into) {
        PreparedBatch batch = handle.prepareBatch("UPDATE text_entity SET entity = :into WHERE id = :id");
        PreparedBatch subjects = handle.prepareBatch("UPDATE relation SET subject_entity = :into WHERE subject = :id");
        PreparedBatch objects = handle.prepareBatch("UPDATE relation SET object_entity = :into WHERE object = :id");
        for (PreparedBatch update : List.of(batch, subjects, objects)) {
            textEntities.forEach(id -> update.bind("into", into).bind("id", id).add());
            update.execute();
        }
        return into;
    }

    /** Counts the names of an entity anew. */
    void countNames(long entity) {
        handle.execute("DELETE FROM entity_name WHERE entity = ?", entity);
        handle.execute(
                "INSERT INTO entity_name (entity, name, naming, uses)"
                        + " SELECT t.entity, n.name, n.naming, COUNT(*) FROM text_entity t"
                        + " JOIN text_entity_name n ON n.text_entity = t.id AND n.naming != 'APART'"
                        + " WHERE t.entity = ? GROUP BY n.name, n.naming",
                entity);
    }
}
