package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Decides which entity a text entity is. The outcome depends on what is stored, never on the order in which it came:
 *
 * <ol>
 *   <li>text entities of one type that share a {@link Naming#FULL} name in spellings known to be one, directly or through others, are one
 *       entity;
 *   <li>what people said of names ({@link Corrections}) comes before both;
 *   <li>an entity whose own name is a {@link Naming#SHORT} form of exactly one other, longer-named entity points to that one, see
 *       {@link Pointers}.
 * </ol>
 *
 * <p>Both are kept up to date step by step; {@link #settle} ends the work of one change.
 */
final class Resolution {

    private final EntityRows entities;
    private final NameRows names;
    private final Pointers pointers;
    private final Set<Long> touched = new HashSet<>();
    private final Set<Long> freedNames = new HashSet<>();

    private final Corrections corrections;

    Resolution(Handle handle) {
        this(handle, Corrections.read(handle));
    }

    Resolution(Handle handle, Corrections corrections) {
        this.corrections = corrections;
        this.entities = new EntityRows(handle, corrections);
        this.names = new NameRows(handle);
        this.pointers = new Pointers(handle);
    }

    /** Stores a text entity with its names under the entity that it is, new or known. */
    TextEntityRow add(long document, TextEntity entity) {
        List<StoredName> said = StoredName.of(entity);
        EntityType type = corrections.typeOf(entity.type(), said);
        List<StoredName> stored = corrections.adjust(type, said);
        long resolved = resolve(stored, type);
        long id = entities.addTextEntity(document, resolved, entity.type());
        stored.forEach(name -> names.add(id, resolved, name));
        touched.add(resolved);
        return new TextEntityRow(id, resolved);
    }

    private long resolve(List<StoredName> stored, EntityType type) {
        TreeSet<Long> known = new TreeSet<>();
        for (StoredName name : stored) {
            if (name.naming() == Naming.FULL) {
                known.addAll(entities.withFullName(KeyedName.of(name.surface()), type));
            }
        }
        Long kept = known.pollFirst();
        if (kept == null) {
            return entities.create(type);
        }
        for (long other : known) {
            entities.merge(other, kept);
            touched.remove(other);
        }
        return kept;
    }

    /** Takes the text entities of a document away up to a number, with everything that hangs on them. */
    void remove(long document, long lastTextEntity) {
        Set<Long> losing = entities.ofDocument(document, lastTextEntity);
        pointers.note(losing);
        freedNames.addAll(names.ofDocument(document, lastTextEntity));
        Set<Long> splittable = entities.joinedIn(document, lastTextEntity);
        entities.removeTextEntities(document, lastTextEntity);
        for (long entity : losing) {
            if (entities.removeIfUnused(entity)) {
                touched.remove(entity);
            } else {
                touched.addAll(splittable.contains(entity) ? entities.split(entity) : Set.of(entity));
            }
        }
    }

    /** Brings everything derived up to date after additions and removals. */
    void settle() {
        pointers.note(touched);
        pointers.update();
        names.removeUnused(freedNames);
        touched.clear();
        freedNames.clear();
    }
}
