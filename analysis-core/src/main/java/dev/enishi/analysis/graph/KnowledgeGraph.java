package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Sentence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what documents say, with every place that says it. Thread-safe; several processes may have one folder open: readers never
 * wait, writers wait briefly for each other.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class KnowledgeGraph implements AutoCloseable {

    private KnowledgeGraph() {}

    /**
     * Opens the graph in a folder, made if it is missing.
     *
     * @throws GraphException if the folder can't be written, or holds a newer schema than this program knows
     */
    public static KnowledgeGraph open(Path folder) {
        throw new UnsupportedOperationException();
    }

    /**
     * Opens the graph in a folder for reading only; the folder may be read-only. A folder without a graph reads as an empty one.
     *
     * @throws GraphException if it can't be read
     */
    public static KnowledgeGraph openForReading(Path folder) {
        throw new UnsupportedOperationException();
    }

    /** Adds a document to a collection. What it said before, if it was known, is replaced in every collection that holds it. */
    public AddResult add(Document document, List<Sentence> sentences, Extraction extraction, Collection collection) {
        throw new UnsupportedOperationException();
    }

    /** Takes a document out of a collection; out of the last one, its facts go too. Returns whether it was there. */
    public boolean remove(DocumentId document, Collection collection) {
        throw new UnsupportedOperationException();
    }

    /** Entities of that name in any script or spelling, the best match first; at most 20. */
    public List<EntityMatch> findEntities(String name, Scope scope) {
        throw new UnsupportedOperationException();
    }

    /** The entity of that id, if a document in scope names it. */
    public Optional<Entity> findEntity(EntityId id, Scope scope) {
        throw new UnsupportedOperationException();
    }

    /** The facts that a query asks for, with what documents in scope say of them; the surest first. */
    public List<Fact> facts(FactQuery query, Scope scope) {
        throw new UnsupportedOperationException();
    }

    /** Sentences that name an entity, the latest document first; at most {@code limit}. */
    public List<Passage> passagesAbout(EntityId entity, Scope scope, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Sentences that share words with a text, the best first; at most {@code limit}. */
    public List<Passage> passagesLike(String words, Scope scope, int limit) {
        throw new UnsupportedOperationException();
    }

    /** How many documents are in scope. */
    public int documentCount(Scope scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
