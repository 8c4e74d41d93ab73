package dev.enishi.analysis.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Text entities gathered into groups that share a name, directly or through others (union-find). */
final class NameGroups {

    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<String, Long> firstWithKey = new HashMap<>();

    /** Adds that a text entity has a name, or none that it could share; returns whether another had it before. */
    boolean add(long textEntity, @Nullable String key) {
        parents.putIfAbsent(textEntity, textEntity);
        Long first = key == null ? null : firstWithKey.putIfAbsent(key, textEntity);
        if (first == null) {
            return false;
        }
        long one = find(first);
        long other = find(textEntity);
        parents.put(Math.max(one, other), Math.min(one, other));
        return true;
    }

    private long find(long textEntity) {
        long at = textEntity;
        for (long parent = parent(at); parent != at; parent = parent(at)) {
            parents.put(at, parent(parent));
            at = parent;
        }
        return at;
    }

    private long parent(long textEntity) {
        return parents.getOrDefault(textEntity, textEntity);
    }

    /** The groups, the one that holds the smallest number first. */
    List<Set<Long>> parts() {
        Map<Long, Set<Long>> parts = new LinkedHashMap<>();
        for (long textEntity : new TreeSet<>(parents.keySet())) {
            parts.computeIfAbsent(find(textEntity), root -> new TreeSet<>()).add(textEntity);
        }
        return new ArrayList<>(parts.values());
    }
}
