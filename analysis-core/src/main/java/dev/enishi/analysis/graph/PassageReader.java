package dev.enishi.analysis.graph;

import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.PublishedAt;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads sentences of documents in scope. */
final class PassageReader {

    private static final String COLUMNS =
            "SELECT d.external_id, d.url, d.title, d.published_at, w.number, w.text FROM sentence w"
                    + " JOIN document d ON d.id = w.document";

    private final Handle handle;
    private final ScopeFilter scope;

    PassageReader(Handle handle, ScopeFilter scope) {
        this.handle = handle;
        this.scope = scope;
    }

    /** Sentences that name an entity, the latest document first. */
    List<Passage> about(EntityId entity, int limit) {
        return scope.bind(handle.createQuery(COLUMNS + " WHERE w.id IN (SELECT m.id FROM entity e"
                        + " JOIN text_entity t ON t.entity = e.id JOIN mention n ON n.text_entity = t.id"
                        + " JOIN sentence m ON m.document = t.document AND m.number = n.sentence"
                        + " WHERE e.root = (SELECT root FROM entity WHERE id = :entity) AND n.anaphor = 0)"
                        + " AND " + scope.allows("d.id")
                        + " ORDER BY d.said_at DESC, d.external_id DESC, w.number LIMIT :limit"))
                .bind("entity", entity.value())
                .bind("limit", limit)
                .map((row, context) -> from(row))
                .list();
    }

    /** Sentences that share words with a text, the best first. */
    List<Passage> like(String words, int limit) {
        String wanted = SearchTerms.anyWordOf(words);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return scope.bind(handle.createQuery(COLUMNS + " JOIN sentence_terms f ON f.rowid = w.id"
                        + " WHERE f.terms MATCH :wanted AND " + scope.allows("d.id")
                        + " ORDER BY bm25(sentence_terms), d.said_at DESC, d.external_id DESC, w.number LIMIT :limit"))
                .bind("wanted", wanted)
                .bind("limit", limit)
                .map((row, context) -> from(row))
                .list();
    }

    static Passage from(ResultSet row) throws SQLException {
        return new Passage(
                new DocumentId(row.getString("external_id")),
                url(row.getString("url")),
                row.getString("title"),
                publishedAt(row.getString("published_at")),
                row.getInt("number"),
                row.getString("text"));
    }

    static @Nullable URI url(@Nullable String stored) {
        return stored == null ? null : URI.create(stored);
    }

    static @Nullable PublishedAt publishedAt(@Nullable String stored) {
        return stored == null ? null : PublishedAt.parse(stored).orElse(null);
    }
}
