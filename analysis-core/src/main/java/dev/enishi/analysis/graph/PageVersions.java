package dev.enishi.analysis.graph;

import dev.enishi.analysis.text.DocumentId;
import java.net.URI;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The rows of page_version: at most one for each document, gone with it or with what it said. */
final class PageVersions {

    private final Handle handle;

    PageVersions(Handle handle) {
        this.handle = handle;
    }

    /** Keeps a version, if its document is stored. */
    void put(PageVersion version) {
        handle.createUpdate("INSERT OR REPLACE INTO page_version (document, link, uri, etag, last_modified)"
                        + " SELECT id, :link, :uri, :etag, :lastModified FROM document WHERE external_id = :document"
                        + " OR id = (SELECT document FROM alias WHERE external_id = :document)")
                .bind("document", StoredText.of(version.document().value()))
                .bind("link", StoredText.of(version.link().toString()))
                .bind("uri", StoredText.of(version.uri().toString()))
                .bind("etag", version.etag())
                .bind("lastModified", version.lastModified())
                .execute();
    }

    /** The version that a link led to; the latest document's if it led to several. */
    Optional<PageVersion> find(URI link) {
        return handle.createQuery("SELECT d.external_id, p.link, p.uri, p.etag, p.last_modified FROM page_version p"
                        + " JOIN document d ON d.id = p.document WHERE p.link = ? ORDER BY d.retrieved_at DESC LIMIT 1")
                .bind(0, StoredText.of(link.toString()))
                .map((row, context) -> new PageVersion(
                        new DocumentId(row.getString(1)),
                        URI.create(row.getString(2)),
                        URI.create(row.getString(3)),
                        row.getString(4),
                        row.getString(5)))
                .findOne();
    }

    /** Forgets a document's: what it says is about to be replaced, perhaps by something that is on no page. */
    void remove(long document) {
        handle.execute("DELETE FROM page_version WHERE document = ?", document);
    }
}
