package dev.enishi.analysis.graph;

import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Sentence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reads documents in scope. */
final class DocumentReader {

    private final Handle handle;
    private final ScopeFilter scope;

    DocumentReader(Handle handle, ScopeFilter scope) {
        this.handle = handle;
        this.scope = scope;
    }

    int count() {
        return scope.bind(handle.createQuery("SELECT COUNT(*) FROM document d WHERE " + scope.allows("d.id")))
                .mapTo(Integer.class)
                .one();
    }

    Optional<StoredDocument> find(DocumentId id) {
        return new KnownDocuments(handle).find(id).flatMap(known -> find(known.number()));
    }

    private Optional<StoredDocument> find(long number) {
        return scope.bind(
                        handle.createQuery("SELECT * FROM document d WHERE d.id = :number AND " + scope.allows("d.id")))
                .bind("number", number)
                .map((row, context) -> document(row))
                .findOne();
    }

    /** The documents whose texts are copies of a document's, the earliest first. */
    List<StoredDocument> copiesOf(DocumentId id, int limit) {
        return new KnownDocuments(handle)
                .find(id)
                .map(known -> copiesOf(known.number(), limit))
                .orElse(List.of());
    }

    private List<StoredDocument> copiesOf(long number, int limit) {
        return scope.bind(handle.createQuery("SELECT d.* FROM document d JOIN copy c ON c.other = d.id"
                        + " WHERE c.document = :number AND " + scope.allows("c.document") + " AND "
                        + scope.allows("d.id") + " ORDER BY d.said_at, d.external_id LIMIT :limit"))
                .bind("number", number)
                .bind("limit", limit)
                .map((row, context) -> document(row))
                .list();
    }

    private StoredDocument document(ResultSet row) throws SQLException {
        return new StoredDocument(
                new DocumentId(row.getString("external_id")),
                PassageReader.url(row.getString("url")),
                row.getString("title"),
                Language.fromCode(row.getString("language")).orElseThrow(),
                PassageReader.publishedAt(row.getString("published_at")),
                Instant.ofEpochMilli(row.getLong("retrieved_at")),
                sentences(row.getLong("id")));
    }

    private List<Sentence> sentences(long document) {
        return handle.createQuery(
                        "SELECT number, text, start FROM sentence WHERE document = ? AND number BETWEEN 0 AND 2147483647 ORDER BY number")
                .bind(0, document)
                .map((row, context) -> new Sentence(row.getInt(1), row.getString(2), row.getInt(3)))
                .list();
    }
}
