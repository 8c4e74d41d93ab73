package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Decides anew, after the corrections have changed, which entities the text entities of some names are. An entity that goes on keeps its
 * number.
 */
final class Regrouping {

    private final Handle handle;
    private final Corrections corrections;
    private final EntityRows entities;
    private final Pointers pointers;
    private final Map<Long, Member> members = new TreeMap<>();

    Regrouping(Handle handle) {
        this.handle = handle;
        this.corrections = Corrections.read(handle);
        this.entities = new EntityRows(handle, corrections);
        this.pointers = new Pointers(handle);
    }

    /**
     * A text entity as its document has it and as it is to be taken.
     *
     * @param entity the entity that it has been so far
     * @param type what it is now
     * @param names with how much they tell now
     */
    private record Member(long entity, EntityType type, List<StoredName> names) {

        List<KeyedName> full() {
            return names.stream()
                    .filter(name -> name.naming() == Naming.FULL)
                    .map(name -> KeyedName.of(name.surface()))
                    .toList();
        }
    }

    /** Brings everything up to date that has one of these names. */
    void regroup(List<KeyedName> names) {
        Set<Long> affected = withNames(names);
        read(affected);
        Set<Long> joined = new TreeSet<>(affected);
        members.values()
                .forEach(member ->
                        member.full().forEach(name -> joined.addAll(entities.withFullName(name, member.type()))));
        read(joined);
        pointers.note(joined);
        writeNamings();
        Set<Long> kept = assign(groups());
        joined.stream().filter(entity -> !kept.contains(entity)).forEach(entities::removeIfUnused);
        kept.forEach(entities::countNames);
        pointers.note(kept);
        pointers.update();
    }

    private Set<Long> withNames(List<KeyedName> names) {
        Set<Long> found = new HashSet<>();
        for (KeyedName name : names) {
            found.addAll(handle.createQuery("SELECT DISTINCT t.entity FROM name n"
                            + " JOIN text_entity_name tn ON tn.name = n.id JOIN text_entity t ON t.id = tn.text_entity"
                            + " WHERE n.key = :key OR n.known = :known")
                    .bind("key", name.key())
                    .bind("known", name.known())
                    .mapTo(Long.class)
                    .list());
        }
        return found;
    }

    private void read(Collection<Long> of) {
        Map<Long, List<Stored>> stored = new LinkedHashMap<>();
        handle.createQuery("SELECT t.id, t.entity, t.type, tn.main, n.surface FROM text_entity t"
                        + " JOIN text_entity_name tn ON tn.text_entity = t.id JOIN name n ON n.id = tn.name WHERE "
                        + JsonIds.contain("t.entity", "entities") + " ORDER BY t.id, tn.main DESC, n.surface")
                .bind("entities", JsonIds.of(of))
                .map((row, context) -> stored.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new Stored(row.getLong(2), EntityType.valueOf(row.getString(3)), row.getString(5))))
                .list();
        stored.forEach((id, names) -> members.put(id, member(names)));
    }

    /** A name of a text entity, the main one first. */
    private record Stored(long entity, EntityType said, String surface) {}

    private Member member(List<Stored> stored) {
        Stored main = stored.get(0);
        List<String> aliases =
                stored.subList(1, stored.size()).stream().map(Stored::surface).toList();
        List<StoredName> said = StoredName.of(new TextEntity("e", main.surface(), main.said(), aliases, List.of()));
        EntityType type = corrections.typeOf(main.said(), said);
        return new Member(main.entity(), type, corrections.adjust(type, said));
    }

    private void writeNamings() {
        PreparedBatch batch = handle.prepareBatch("UPDATE text_entity_name SET naming = :naming WHERE text_entity = :id"
                + " AND name = (SELECT id FROM name WHERE surface = :surface) AND naming != :naming");
        members.forEach((id, member) -> member.names()
                .forEach(name -> batch.bind("naming", name.naming().name())
                        .bind("id", id)
                        .bind("surface", name.surface())
                        .add()));
        batch.execute();
    }

    private List<Set<Long>> groups() {
        NameGroups groups = new NameGroups();
        members.forEach((id, member) -> {
            groups.add(id, null);
            member.full().forEach(name -> groups.add(id, corrections.link(member.type(), name)));
        });
        return groups.parts();
    }

    /** Gives each group the lowest number that one of its members has had and no group before it has; returns all numbers given. */
    private Set<Long> assign(List<Set<Long>> groups) {
        Map<Set<Long>, Long> numbers = new LinkedHashMap<>();
        Set<Long> taken = new HashSet<>();
        for (Set<Long> group : groups) {
            TreeSet<Long> had = new TreeSet<>();
            group.forEach(id -> had.add(memberOf(id).entity()));
            had.removeAll(taken);
            EntityType type = memberOf(group.iterator().next()).type();
            long number = had.isEmpty() ? entities.create(type) : had.first();
            entities.setType(number, type);
            taken.add(number);
            numbers.put(group, number);
        }
        numbers.forEach(entities::move);
        return taken;
    }

    private Member memberOf(long id) {
        Member member = members.get(id);
        if (member == null) {
            throw new IllegalStateException("No text entity " + id);
        }
        return member;
    }
}
