package dev.enishi.analysis.graph;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Names that were stored when less was known of them. */
final class StoredNames {

    private final Handle handle;

    StoredNames(Handle handle) {
        this.handle = handle;
    }

    /** Works out anew which names are known to be one thing's, and what follows from it. Returns how many have changed. */
    int refresh() {
        List<KeyedName> changed = new ArrayList<>();
        handle.createQuery("SELECT surface, known FROM name ORDER BY surface")
                .map((row, context) -> new KeyedName(row.getString(1), "", row.getString(2)))
                .forEach(stored -> {
                    KeyedName now = KeyedName.of(stored.surface());
                    if (!now.known().equals(stored.known())) {
                        changed.add(now);
                    }
                });
        changed.forEach(
                name -> handle.execute("UPDATE name SET known = ? WHERE surface = ?", name.known(), name.surface()));
        if (!changed.isEmpty()) {
            new Regrouping(handle).regroup(changed);
        }
        return changed.size();
    }
}
