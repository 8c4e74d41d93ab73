package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Adds and removes documents; each call is one change in the transaction that the caller opened. */
final class DocumentWriter {

    private final Handle handle;
    private final Resolution resolution;
    private final DocumentRows rows;
    private final Copies copies;
    private final KnownDocuments documents;

    DocumentWriter(Handle handle) {
        this.handle = handle;
        this.resolution = new Resolution(handle);
        this.rows = new DocumentRows(handle, resolution);
        this.copies = new Copies(handle);
        this.documents = new KnownDocuments(handle);
    }

    /**
     * Adds a document, or replaces what it said. The new rows are written before the old ones go, so that entities which it goes on
     * naming keep their ids.
     */
    AddResult add(Document given, List<Sentence> sentences, Extraction extraction, Membership membership) {
        Shingles text = Shingles.of(text(sentences));
        Set<Long> alike = copies.find(text);
        Optional<KnownDocument> known = documents.find(given.id(), alike);
        Document document = known.map(it -> it.replacedBy(given)).orElse(given);
        long lastTextEntity = last("text_entity");
        long lastRelation = last("relation");
        long id = rows.writeDocument(document, membership.since());
        enter(id, membership.collection());
        new PageVersions(handle).remove(id);
        known.ifPresent(it -> removeSentences(it.number()));
        known.ifPresent(it -> documents.addAlias(given.id(), it));
        alike.remove(id);
        copies.set(id, text, alike);
        rows.writeSentences(id, withTitle(document, sentences));
        rows.writeExtraction(id, extraction);
        int newFacts = countNewFacts(id, lastRelation);
        resolution.remove(id, lastTextEntity);
        resolution.settle();
        return new AddResult(
                document.id(),
                extraction.entities().size(),
                extraction.relations().size(),
                newFacts,
                known.isPresent());
    }

    private static String text(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> !sentence.isTitle())
                .map(Sentence::text)
                .collect(Collectors.joining());
    }

    private static List<Sentence> withTitle(Document document, List<Sentence> sentences) {
        List<Sentence> all = new ArrayList<>();
        if (!document.title().isEmpty()) {
            all.add(Sentence.title(document.title()));
        }
        sentences.stream().filter(sentence -> !sentence.isTitle()).forEach(all::add);
        return all;
    }

    /** Takes a document out of a collection, and away if that was the last. */
    boolean remove(DocumentId id, Collection collection) {
        return documents
                .find(id)
                .map(document -> remove(document.number(), collection))
                .orElse(false);
    }

    private boolean remove(long document, Collection collection) {
        int left = handle.execute(
                "DELETE FROM membership WHERE document = ? AND collection = (SELECT id FROM collection WHERE name = ?)",
                document,
                StoredText.of(collection.name()));
        if (left > 0 && !hasMembership(document)) {
            removeSentences(document);
            copies.remove(document);
            resolution.remove(document, Long.MAX_VALUE);
            resolution.settle();
            handle.execute("DELETE FROM document WHERE id = ?", document);
        }
        return left > 0;
    }

    private boolean hasMembership(long document) {
        return handle.createQuery("SELECT EXISTS (SELECT 1 FROM membership WHERE document = ?)")
                .bind(0, document)
                .mapTo(Boolean.class)
                .one();
    }

    private long last(String table) {
        return handle.createQuery("SELECT COALESCE(MAX(id), 0) FROM " + table)
                .mapTo(Long.class)
                .one();
    }

    private void enter(long document, Collection collection) {
        String name = StoredText.of(collection.name());
        handle.execute("INSERT OR IGNORE INTO collection (name) VALUES (?)", name);
        handle.execute(
                "INSERT OR IGNORE INTO membership (document, collection) SELECT ?, id FROM collection WHERE name = ?",
                document,
                name);
    }

    private void removeSentences(long document) {
        handle.execute(
                "DELETE FROM sentence_terms WHERE rowid IN (SELECT id FROM sentence WHERE document = ?)", document);
        handle.execute("DELETE FROM sentence WHERE document = ?", document);
    }

    /** Facts of the document's new relations that no relation before them stated, this document's old ones included. */
    private int countNewFacts(long document, long lastRelation) {
        return handle.createQuery("SELECT COUNT(*) FROM (SELECT DISTINCT r.type, s.root, o.root FROM relation r"
                        + " JOIN entity s ON s.id = r.subject_entity JOIN entity o ON o.id = r.object_entity"
                        + " WHERE r.document = :document AND r.id > :last AND s.root != o.root"
                        + " AND NOT EXISTS (" + stated("s.root", "o.root") + ")"
                        + " AND NOT (r.type IN " + FactReader.SYMMETRIC + " AND EXISTS (" + stated("o.root", "s.root")
                        + ")))")
                .bind("document", document)
                .bind("last", lastRelation)
                .mapTo(Integer.class)
                .one();
    }

    private static String stated(String subject, String object) {
        return "SELECT 1 FROM relation b WHERE b.type = r.type AND b.id BETWEEN 1 AND :last"
                + " AND b.subject_entity IN (SELECT id FROM entity WHERE root = " + subject + ")"
                + " AND b.object_entity IN (SELECT id FROM entity WHERE root = " + object + ")";
    }
}
