package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Sentence;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

    /**
     * Says that two entities are one thing, now and in every article to come.
     *
     * @param by who says so, kept with the correction
     * @throws CorrectionException if one of them isn't there, they are one already, or of two types
     */
    public Correction merge(EntityId one, EntityId other, String by) {
        return database.write(handle -> new Corrector(handle, clock.instant(), by).merge(one, other));
    }

    /**
     * Says that one of an entity's names is another thing's: what is called so becomes an entity of its own, and articles that took it for the same keep
     * only their main name.
     *
     * @throws CorrectionException if the entity isn't there, hasn't that name or no other
     */
    public Correction split(EntityId entity, String name, String by) {
        return database.write(handle -> new Corrector(handle, clock.instant(), by).split(entity, name));
    }

    /**
     * Gives an entity another name to be shown and found by.
     *
     * @throws CorrectionException if the entity isn't there or the name is blank
     */
    public Correction rename(EntityId entity, String name, String by) {
        return database.write(handle -> new Corrector(handle, clock.instant(), by).rename(entity, name));
    }

    /**
     * Says that an entity is another kind of thing.
     *
     * @throws CorrectionException if the entity isn't there or of that type already
     */
    public Correction retype(EntityId entity, EntityType type, String by) {
        return database.write(handle -> new Corrector(handle, clock.instant(), by).retype(entity, type));
    }

    /**
     * Takes a correction back: everything is as if it had never been made.
     *
     * @throws CorrectionException if there is none of that number or it is undone already
     */
    public Correction undo(long correction, String by) {
        return database.write(handle -> new Corrector(handle, clock.instant(), by).undo(correction));
    }

    /**
     * The corrections ever made of things that documents in scope name, the first first, with the names that these have; those undone too.
     */
    public List<Correction> corrections(Scope scope) {
        return database.read(List.of(), handle -> new CorrectionRows(handle).inScope(new ScopeFilter(scope)));
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
     * Why each name of an entity is taken for its, the name to show first: what documents in scope say, the lexicon and people know. Empty if
     * no document in scope names it.
     */
    public Map<String, JoinReason> reasonsFor(EntityId id, Scope scope) {
        return database.read(Map.of(), handle -> {
            ScopeFilter filter = new ScopeFilter(scope);
            return new EntityReader(handle, filter)
                    .find(id)
                    .map(entity -> new JoinReasons(handle, filter).of(entity))
                    .orElse(Map.of());
        });
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
