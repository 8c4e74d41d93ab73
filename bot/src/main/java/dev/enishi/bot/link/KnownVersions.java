package dev.enishi.bot.link;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.FetchedArticle;
import dev.enishi.analysis.fetch.FetchRequest;
import dev.enishi.analysis.fetch.Validators;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.graph.PageVersion;
import dev.enishi.analysis.graph.Scope;
import dev.enishi.analysis.graph.StoredDocument;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.ReadingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a link that the graph knows only if its page has changed. Whatever collection the document is in: the page is read without
 * credentials, so what is stored of it is what anybody gets who can post the link. Thread-safe.
 */
final class KnownVersions {

    private static final int CAPACITY = 200;

    private final LinkReader reader;
    private final KnowledgeGraph graph;
    /** Of articles that were read and not filed yet. */
    private final Map<DocumentId, PageVersion> read = new LinkedHashMap<>();

    KnownVersions(LinkReader reader, KnowledgeGraph graph) {
        this.reader = reader;
        this.graph = graph;
    }

    Analysis read(FetchRequest request) throws ReadingException {
        Optional<PageVersion> version = graph.findPageVersion(PostedLinks.normalized(request.uri()));
        Optional<Document> document = version.flatMap(known -> graph.findDocument(known.document(), Scope.everything()))
                .map(StoredDocument::toDocument);
        FetchedArticle article = reader.read(
                request.unlessStill(version.map(KnownVersions::validators).orElse(null)), document.orElse(null));
        keep(request, article);
        return article.analysis();
    }

    private static Validators validators(PageVersion version) {
        return new Validators(version.uri(), version.etag(), version.lastModified());
    }

    private synchronized void keep(FetchRequest request, FetchedArticle article) {
        Validators validators = article.validators();
        if (validators == null) {
            read.remove(article.analysis().document().id());
            return;
        }
        if (read.size() >= CAPACITY) {
            read.remove(read.keySet().iterator().next());
        }
        read.put(
                article.analysis().document().id(),
                new PageVersion(
                        article.analysis().document().id(),
                        PostedLinks.normalized(request.uri()),
                        validators.uri(),
                        validators.etag(),
                        validators.lastModified()));
    }

    /** Remembers in the graph which version a filed article is of. */
    void remember(Analysis article) {
        find(article).ifPresent(graph::putPageVersion);
    }

    private synchronized Optional<PageVersion> find(Analysis article) {
        return Optional.ofNullable(read.get(article.document().id()));
    }
}
