package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.Evidence;
import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.Relation;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.PublishedAt;
import dev.enishi.analysis.text.Sentence;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of one document: what it is, its sentences, who it names and who it ties to whom. */
final class DocumentRows {

    private final Handle handle;
    private final Resolution resolution;

    DocumentRows(Handle handle, Resolution resolution) {
        this.handle = handle;
        this.resolution = resolution;
    }

    /** Writes the document's own row, new or known, and returns its number. */
    long writeDocument(Document document, Instant retrievedAt) {
        Optional<AddressKey> key = AddressKey.of(document.id().value());
        return handle.createQuery("INSERT INTO document"
                        + " (external_id, url, title, language, published_at, retrieved_at, said_at,"
                        + " address, plain_address)"
                        + " VALUES (:id, :url, :title, :language, :publishedAt, :retrievedAt, :saidAt,"
                        + " :address, :plainAddress)"
                        + " ON CONFLICT (external_id) DO UPDATE SET url = excluded.url, title = excluded.title,"
                        + " language = excluded.language, published_at = excluded.published_at,"
                        + " retrieved_at = excluded.retrieved_at, said_at = excluded.said_at"
                        + " RETURNING id")
                .bind("id", StoredText.of(document.id().value()))
                .bind("url", text(document.url()))
                .bind("title", StoredText.of(document.title()))
                .bind("language", document.language().code())
                .bind("publishedAt", text(document.publishedAt()))
                .bind("retrievedAt", retrievedAt.toEpochMilli())
                .bind("saidAt", saidAt(document.publishedAt(), retrievedAt))
                .bind("address", key.map(AddressKey::exact).orElse(null))
                .bind("plainAddress", key.map(AddressKey::plain).orElse(null))
                .mapTo(Long.class)
                .one();
    }

    /** Writes the sentences and indexes them. */
    void writeSentences(long document, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            String text = StoredText.of(sentence.text());
            long id = handle.createQuery("INSERT INTO sentence (document, number, start, text)"
                            + " VALUES (:document, :number, :start, :text) RETURNING id")
                    .bind("document", document)
                    .bind("number", sentence.number())
                    .bind("start", sentence.start())
                    .bind("text", text)
                    .mapTo(Long.class)
                    .one();
            handle.execute("INSERT INTO sentence_terms (rowid, terms) VALUES (?, ?)", id, SearchTerms.index(text));
        }
    }

    /** Writes who is named and who is tied to whom. */
    void writeExtraction(long document, Extraction extraction) {
        Map<String, TextEntityRow> rows = new LinkedHashMap<>();
        for (TextEntity entity : extraction.entities()) {
            rows.put(entity.id(), resolution.add(document, entity));
        }
        resolution.settle();
        writeMentions(extraction, rows);
        writeRelations(document, extraction, currentEntities(document, rows));
    }

    /** Resolving a later entity of the document may have merged an earlier one into another. */
    private Map<String, TextEntityRow> currentEntities(long document, Map<String, TextEntityRow> rows) {
        Map<Long, Long> entityOf = new HashMap<>();
        handle.createQuery("SELECT id, entity FROM text_entity WHERE document = ?")
                .bind(0, document)
                .map((row, context) -> new TextEntityRow(row.getLong(1), row.getLong(2)))
                .forEach(row -> entityOf.put(row.id(), row.entity()));
        Map<String, TextEntityRow> current = new LinkedHashMap<>();
        rows.forEach((id, row) ->
                current.put(id, new TextEntityRow(row.id(), entityOf.getOrDefault(row.id(), row.entity()))));
        return current;
    }

    private void writeMentions(Extraction extraction, Map<String, TextEntityRow> rows) {
        PreparedBatch batch = handle.prepareBatch(
                "INSERT INTO mention (text_entity, sentence, start, end, surface, anaphor) VALUES (?, ?, ?, ?, ?, ?)");
        rows.forEach((id, row) -> {
            for (Mention mention : extraction.entity(id).orElseThrow().mentions()) {
                batch.add(
                        row.id(),
                        mention.sentence(),
                        mention.span().start(),
                        mention.span().end(),
                        StoredText.of(mention.text()),
                        mention.anaphor());
            }
        });
        batch.execute();
    }

    private void writeRelations(long document, Extraction extraction, Map<String, TextEntityRow> rows) {
        PreparedBatch evidence =
                handle.prepareBatch("INSERT OR IGNORE INTO evidence (relation, sentence) VALUES (?, ?)");
        for (Relation relation : extraction.relations()) {
            long id = writeRelation(document, relation, row(rows, relation.subject()), row(rows, relation.object()));
            for (Evidence sentence : relation.evidence()) {
                evidence.add(id, sentence.sentence());
            }
        }
        evidence.execute();
    }

    private static TextEntityRow row(Map<String, TextEntityRow> rows, String id) {
        TextEntityRow row = rows.get(id);
        if (row == null) {
            throw new IllegalArgumentException("A relation has an end that is not among the entities: " + id);
        }
        return row;
    }

    private long writeRelation(long document, Relation relation, TextEntityRow subject, TextEntityRow object) {
        return handle.createQuery(
                        "INSERT INTO relation (document, type, subject, object, subject_entity, object_entity,"
                                + " status, confidence, role, date, amount, reported_by)"
                                + " VALUES (:document, :type, :subject, :object, :subjectEntity, :objectEntity,"
                                + " :status, :confidence, :role, :date, :amount, :reportedBy) RETURNING id")
                .bind("document", document)
                .bind("type", relation.type().name())
                .bind("subject", subject.id())
                .bind("object", object.id())
                .bind("subjectEntity", subject.entity())
                .bind("objectEntity", object.entity())
                .bind("status", relation.status().name())
                .bind("confidence", relation.confidence())
                .bind("role", StoredText.ofNullable(relation.qualifiers().role()))
                .bind("date", StoredText.ofNullable(relation.qualifiers().date()))
                .bind("amount", StoredText.ofNullable(relation.qualifiers().amount()))
                .bind("reportedBy", StoredText.ofNullable(relation.qualifiers().reportedBy()))
                .mapTo(Long.class)
                .one();
    }

    /** Orders like {@link PublishedAt#compareTo}, in seconds. */
    private static long saidAt(@Nullable PublishedAt published, Instant retrievedAt) {
        if (published == null) {
            return retrievedAt.getEpochSecond();
        }
        OffsetDateTime moment = published.moment();
        return moment != null
                ? moment.toEpochSecond()
                : published.date().atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
