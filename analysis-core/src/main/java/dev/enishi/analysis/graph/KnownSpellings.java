package dev.enishi.analysis.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which names the lexicon lists as one thing's, told by what else each of them is listed with. It lists some names for several things (豊田 is a
 * family name, a city, and how Toyota was written), and forgets some spellings in one list and not in the other (日電 beside 日本電気 and
 * NEC). So two names are one thing's if most of what either is listed with is the same; and so are names that are tied through others.
 */
final class KnownSpellings {

    /** Of all that two names are listed with, the part that both are. 日本電気 and NEC share all, TOYOTA and トヨタ自動車 0.75, TOYOTA and 豊田 0.2. */
    private static final double MOST = 0.6;

    /** More names than any one thing has. */
    private static final int LIMIT = 40;

    private final Map<String, Set<String>> listed = new HashMap<>();

    private KnownSpellings() {}

    /** The first in code unit order of the keys of all names that are one thing's with a name's key. */
    static String first(String key) {
        Set<String> names = new KnownSpellings().reach(key);
        return names.size() > LIMIT ? key : names.iterator().next();
    }

    private Set<String> reach(String key) {
        Set<String> reached = new TreeSet<>(Set.of(key));
        Deque<String> open = new ArrayDeque<>(Set.of(key));
        while (!open.isEmpty() && reached.size() <= LIMIT) {
            String from = open.remove();
            for (String to : listedWith(from)) {
                if (!reached.contains(to) && isOneThing(from, to)) {
                    reached.add(to);
                    open.add(to);
                }
            }
        }
        return reached;
    }

    private boolean isOneThing(String one, String other) {
        Set<String> shared = new HashSet<>(listedWith(one));
        shared.retainAll(listedWith(other));
        Set<String> all = new HashSet<>(listedWith(one));
        all.addAll(listedWith(other));
        return shared.size() >= all.size() * MOST;
    }

    /** Itself among them. */
    private Set<String> listedWith(String key) {
        return listed.computeIfAbsent(key, name -> {
            Set<String> keys = new TreeSet<>(Set.of(name));
            NameForms.spellings(name).forEach(spelling -> keys.add(NameForms.key(spelling)));
            return keys;
        });
    }
}
