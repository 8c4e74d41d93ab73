package dev.enishi.analysis.graph;

import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Finds the copies among documents that were stored before copies were known. */
final class StoredCopies {

    private final Handle handle;
    private final Copies copies;

    StoredCopies(Handle handle) {
        this.handle = handle;
        this.copies = new Copies(handle);
    }

    /** Gives each stored document its address key and its copies. Returns how many documents there are. */
    int findAll() {
        var documents = handle.createQuery("SELECT id, external_id FROM document ORDER BY id")
                .map((row, context) -> new Known(row.getLong(1), row.getString(2)))
                .list();
        documents.forEach(this::find);
        return documents.size();
    }

    private record Known(long number, String id) {}

    private void find(Known document) {
        AddressKey.of(document.id())
                .ifPresent(key -> handle.execute(
                        "UPDATE document SET address = ?, plain_address = ? WHERE id = ?",
                        key.exact(),
                        key.plain(),
                        document.number()));
        Shingles text = copies.textOf(document.number());
        Set<Long> alike = new TreeSet<>(copies.find(text));
        alike.remove(document.number());
        copies.set(document.number(), text, alike);
    }
}
