package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Sentence;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what documents say, with every place that says it. Thread-safe; several processes may have one folder open: readers never
 * wait, writers wait briefly for each other (at most 5 seconds).
 *
 * <p>Which text entities are one entity is decided over all documents of the graph; what a reader is shown of an entity or a fact
 * comes only from documents in scope.
 */
public final class KnowledgeGraph implements AutoCloseable {

    private final Database database;
    private final Clock clock;

    private KnowledgeGraph(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Opens the graph in a folder, made if it is missing.
     *
     * @throws GraphException if the folder can't be written, or holds a newer schema than this program knows, or a damaged file
     */
    public static KnowledgeGraph open(Path folder) {
        return open(folder, Clock.systemUTC());
    }

    /**
     * Opens the graph in a folder, made if it is missing.
     *
     * @param clock tells when a document is read
     * @throws GraphException if the folder can't be written, or holds a newer schema than this program knows, or a damaged file
     */
    public static KnowledgeGraph open(Path folder, Clock clock) {
        return new KnowledgeGraph(Database.open(folder), clock);
    }

    /**
     * Opens the graph in a folder for reading only; the folder may be read-only. A folder without a graph reads as an empty one,
     * until another process makes the graph.
     *
     * @throws GraphException if it can't be read
     */
    public static KnowledgeGraph openForReading(Path folder) {
        return new KnowledgeGraph(Database.openForReading(folder), Clock.systemUTC());
    }

    /**
     * Adds a document to a collection. What it said before, if it was known, is replaced in every collection that holds it. A
     * document whose id is an address is known from another address too, if the two differ only in scheme, {@code www.}, a slash or
     * index page at the end, or in the marks of a mobile or AMP edition of the same text.
     *
     * @param sentences its body in order; the title is taken from the document
     * @throws IllegalArgumentException if a relation has an end that is not among the entities
     * @throws GraphException if it can't be stored; nothing of it is stored then
     */
    public AddResult add(Document document, List<Sentence> sentences, Extraction extraction, Collection collection) {
        return database.write(handle -> new DocumentWriter(handle)
                .add(document, sentences, extraction, new Membership(collection, clock.instant())));
    }

    /** Takes a document out of a collection; out of the last one, its facts go too. Returns whether it was there. */
    public boolean remove(DocumentId document, Collection collection) {
        return database.write(handle -> new DocumentWriter(handle).remove(document, collection));
    }

    /** Entities of that name in any script or spelling, the best match first; at most 20. */
    public List<EntityMatch> findEntities(String name, Scope scope) {
        return database.read(List.of(), handle -> new EntitySearch(handle, new ScopeFilter(scope)).find(name));
    }

    /** The entity of that id, if a document in scope names it; where it has become part of another, that one. */
    public Optional<Entity> findEntity(EntityId id, Scope scope) {
        return database.read(Optional.empty(), handle -> new EntityReader(handle, new ScopeFilter(scope)).find(id));
    }

    /**
     * The facts that a query asks for, with what documents in scope say of them; the surest first. A symmetric one starts at the
     * entity asked for.
     */
    public List<Fact> facts(FactQuery query, Scope scope) {
        return database.read(List.of(), handle -> new FactReader(handle, new ScopeFilter(scope)).read(query));
    }

    /** Sentences that name an entity, the latest document first; at most {@code limit}. */
    public List<Passage> passagesAbout(EntityId entity, Scope scope, int limit) {
        return database.read(
                List.of(), handle -> new PassageReader(handle, new ScopeFilter(scope)).about(entity, limit));
    }

    /** Sentences that share words with a text, the best first; at most {@code limit}. */
    public List<Passage> passagesLike(String words, Scope scope, int limit) {
        return database.read(List.of(), handle -> new PassageReader(handle, new ScopeFilter(scope)).like(words, limit));
    }

    /** The document of that id, or known from that address, if it is in scope. */
    public Optional<StoredDocument> findDocument(DocumentId id, Scope scope) {
        return database.read(Optional.empty(), handle -> new DocumentReader(handle, new ScopeFilter(scope)).find(id));
    }

    /**
     * Remembers which version of a page a document was read from, until the document is added again or removed. A document that isn't
     * there is left alone.
     */
    public void putPageVersion(PageVersion version) {
        database.write(handle -> {
            new PageVersions(handle).put(version);
            return version;
        });
    }

    /** The version of the page that a link led to when it was read last, in whatever collection its document is. */
    public Optional<PageVersion> findPageVersion(URI link) {
        return database.read(Optional.empty(), handle -> new PageVersions(handle).find(link));
    }

    /**
     * The documents in scope whose texts are copies of a document's, such as an agency's report on other sites; the earliest first, at
     * most {@code limit}.
     */
    public List<StoredDocument> copiesOf(DocumentId id, Scope scope, int limit) {
        return database.read(
                List.of(), handle -> new DocumentReader(handle, new ScopeFilter(scope)).copiesOf(id, limit));
    }

    /** How many documents are in scope. */
    public int documentCount(Scope scope) {
        return database.read(0, handle -> new DocumentReader(handle, new ScopeFilter(scope)).count());
    }

    /** Every collection that holds a document, by name. */
    public List<Collection> collections() {
        return database.read(
                List.of(),
                handle -> handle.createQuery("SELECT name FROM collection"
                                + " WHERE id IN (SELECT collection FROM membership) ORDER BY name")
                        .map((row, context) -> new Collection(row.getString(1)))
                        .list());
    }

    @Override
    public void close() {
        database.close();
    }
}
