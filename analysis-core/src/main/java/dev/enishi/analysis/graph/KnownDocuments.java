package dev.enishi.analysis.graph;

import dev.enishi.analysis.text.DocumentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.EmptyHandling;

/** Knows stored documents again, by their id or by an address that leads to the same article. */
final class KnownDocuments {

    private final Handle handle;

    KnownDocuments(Handle handle) {
        this.handle = handle;
    }

    /** The document of that id, or that came by that id too, else the one whose address is the same but for what only varies. */
    Optional<KnownDocument> find(DocumentId id) {
        return find(id, Set.of());
    }

    /**
     * As {@link #find(DocumentId)}; else the one of these copies that is another edition, such as AMP, of the page at that address.
     *
     * @param copies numbers of documents whose texts are copies of what stands at the address
     */
    Optional<KnownDocument> find(DocumentId id, Set<Long> copies) {
        Optional<AddressKey> key = AddressKey.of(id.value());
        return handle.createQuery(
                        "SELECT id, external_id, url FROM document WHERE external_id = :id"
                                + " OR id = (SELECT document FROM alias WHERE external_id = :id) OR address = :exact OR (plain_address = :plain AND id IN (<copies>))"
                                + " ORDER BY external_id != :id,"
                                + " id NOT IN (SELECT document FROM alias WHERE external_id = :id), address IS NOT :exact, id LIMIT 1")
                .bind("id", StoredText.of(id.value()))
                .bind("exact", key.map(AddressKey::exact).orElse(null))
                .bind("plain", key.map(AddressKey::plain).orElse(null))
                .bindList(EmptyHandling.NULL_KEYWORD, "copies", copies)
                .map((row, context) -> from(row))
                .findOne();
    }

    /** Remembers that a document came by another id than its own. */
    void addAlias(DocumentId id, KnownDocument document) {
        if (!id.equals(document.id())) {
            handle.execute(
                    "INSERT OR REPLACE INTO alias (external_id, document) VALUES (?, ?)",
                    StoredText.of(id.value()),
                    document.number());
        }
    }

    private static KnownDocument from(ResultSet row) throws SQLException {
        return new KnownDocument(
                row.getLong("id"),
                new DocumentId(row.getString("external_id")),
                PassageReader.url(row.getString("url")));
    }
}
