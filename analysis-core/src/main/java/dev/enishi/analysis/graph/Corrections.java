package dev.enishi.analysis.graph;

import dev.enishi.analysis.graph.CorrectionRows.Row;
import dev.enishi.analysis.lexicon.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * What the corrections that hold come to, followed in the order in which they were made: of two that contradict each other the later holds.
 * Names are nodes; merges link them, a split gives a name a node of its own, and a thing that becomes another kind takes its nodes along.
 * Not changed once it is read.
 */
final class Corrections {

    /** For each type and key that was split off, the number of the last split. */
    private final Map<String, Long> splits = new HashMap<>();

    private final Map<String, String> parents = new HashMap<>();
    private final List<Retyping> retypings = new ArrayList<>();
    private final List<Renaming> renamings = new ArrayList<>();

    /** The known forms that links are about, for each type. */
    private final Map<EntityType, Set<String>> linked = new HashMap<>();

    private record Retyping(EntityType from, EntityType to, Set<String> nodes) {}

    private record Renaming(EntityType type, Set<String> nodes, String name, String original) {}

    private Corrections() {}

    static Corrections read(Handle handle) {
        Corrections corrections = new Corrections();
        for (Row row : new CorrectionRows(handle).all()) {
            if (!row.correction().undone()) {
                corrections.follow(row);
            }
        }
        return corrections;
    }

    private void follow(Row row) {
        Correction correction = row.correction();
        EntityType type = correction.type();
        switch (correction.kind()) {
            case SPLIT -> row.names().forEach(name -> splits.put(key(type, name.key()), correction.id()));
            case MERGE -> link(type, row.all());
            case RENAME ->
                renamings.add(new Renaming(
                        type,
                        nodes(type, row.names()),
                        String.valueOf(correction.value()),
                        row.names().get(0).surface()));
            case RETYPE -> retype(type, EntityType.valueOf(String.valueOf(correction.value())), row.names());
        }
    }

    private void link(EntityType type, List<KeyedName> names) {
        names.forEach(name -> {
            linked.computeIfAbsent(type, unused -> new HashSet<>()).add(name.known());
            join(node(type, names.get(0)), node(type, name));
        });
    }

    private void join(String one, String other) {
        if (!find(one).equals(find(other))) {
            parents.put(find(other), find(one));
        }
    }

    /** All that was said of the thing holds for it as another kind, too. */
    private void retype(EntityType from, EntityType to, List<KeyedName> names) {
        retypings.add(new Retyping(from, to, nodes(from, names)));
        for (KeyedName name : names) {
            Long split = splits.get(key(from, name.key()));
            if (split != null) {
                splits.put(key(to, name.key()), split);
            }
        }
        link(to, names);
        for (Renaming renaming : List.copyOf(renamings)) {
            if (renaming.type() == from && meets(renaming.nodes(), nodes(from, names))) {
                renamings.add(new Renaming(to, nodes(to, names), renaming.name(), renaming.original()));
            }
        }
    }

    private boolean meets(Set<String> some, Set<String> others) {
        return some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> find(one).equals(find(other))));
    }

    private Set<String> nodes(EntityType type, List<KeyedName> names) {
        Set<String> nodes = new HashSet<>();
        names.forEach(name -> nodes.add(node(type, name)));
        return nodes;
    }

    private String node(EntityType type, KeyedName name) {
        Long split = splits.get(key(type, name.key()));
        return split == null ? key(type, name.known()) : key(type, name.key()) + '\n' + split;
    }

    private static String key(EntityType type, String key) {
        return type.name() + ' ' + key;
    }

    private String find(String node) {
        String at = node;
        while (!parents.getOrDefault(at, at).equals(at)) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }

    /** The kind of thing that a text entity with these names is, which its document took for {@code said}. */
    EntityType typeOf(EntityType said, List<StoredName> names) {
        EntityType type = said;
        for (Retyping retyping : retypings) {
            if (retyping.from() == type && meets(retyping.nodes(), nodes(type, telling(names)))) {
                type = retyping.to();
            }
        }
        return type;
    }

    private static List<KeyedName> telling(List<StoredName> names) {
        return names.stream()
                .filter(name -> name.naming() != Naming.SHORT)
                .map(name -> KeyedName.of(name.surface()))
                .toList();
    }

    /**
     * The names of a text entity with how much they tell: a name that was split off doesn't belong to a thing of another name, and nothing
     * else belongs to its thing; a name that was merged tells as much as a full one.
     */
    List<StoredName> adjust(EntityType type, List<StoredName> names) {
        if (splits.isEmpty() && linked.isEmpty()) {
            return names;
        }
        KeyedName main = names.stream()
                .filter(StoredName::main)
                .findFirst()
                .map(name -> KeyedName.of(name.surface()))
                .orElseThrow();
        return names.stream().map(name -> adjust(type, name, main)).toList();
    }

    private StoredName adjust(EntityType type, StoredName name, KeyedName main) {
        KeyedName own = KeyedName.of(name.surface());
        boolean split = splits.containsKey(key(type, own.key())) || splits.containsKey(key(type, main.key()));
        if (split && !own.key().equals(main.key()) && !link(type, own).equals(link(type, main))) {
            return name.with(Naming.APART);
        }
        boolean told = name.naming() == Naming.LONE
                && linked.getOrDefault(type, Set.of()).contains(own.known());
        return told ? name.with(Naming.FULL) : name;
    }

    /** Equal for full names of a type that are one thing's. */
    String link(EntityType type, KeyedName name) {
        return find(node(type, name));
    }

    /** Whether somebody said of a name that it is one thing with another. */
    boolean isMerged(EntityType type, KeyedName name) {
        return linked.getOrDefault(type, Set.of()).contains(name.known());
    }

    /** The known forms of all names that may have the same link: what to look names up by before {@link #link} decides. */
    Set<String> lookedUpBy(EntityType type, KeyedName name) {
        Set<String> known = linked.getOrDefault(type, Set.of());
        if (!known.contains(name.known())) {
            return Set.of(name.known());
        }
        return known;
    }

    /** The name that a thing is to be shown by, which has these names. */
    Optional<String> shownName(EntityType type, List<KeyedName> names) {
        return renamings.stream()
                .filter(renaming -> renaming.type() == type && meets(renaming.nodes(), nodes(type, names)))
                .reduce((earlier, later) -> later)
                .map(Renaming::name);
    }

    /** A name by which documents know what somebody gave this name. */
    Optional<String> originalOf(String shown) {
        String key = NameForms.key(shown);
        return renamings.stream()
                .filter(renaming -> NameForms.key(renaming.name()).equals(key))
                .reduce((earlier, later) -> later)
                .map(Renaming::original);
    }
}
