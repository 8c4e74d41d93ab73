package dev.enishi.bot.link;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.fetch.FetchRequest;
import dev.enishi.analysis.fetch.Initiator;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.graph.StoredDocument;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import dev.enishi.bot.slack.Channel;
import dev.enishi.bot.slack.Visibility;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Reads each article once, however many events speak of it, and files it for the channels that it was posted in. Thread-safe.
 */
public final class Articles {

    /** A posted article is asked for again within seconds (the composer, then the message): after this it is read anew. */
    static final Duration FRESH = Duration.ofMinutes(10);

    /** Copies of an article that are told of. */
    static final int COPIES = 3;

    private static final int CAPACITY = 100;

    private final KnownVersions versions;
    private final KnowledgeGraph graph;
    private final Visibility visibility;
    private final Clock clock;
    private final Map<URI, Reading> readings = new LinkedHashMap<>();

    /** Reads with {@code reader} and files in {@code graph}. */
    public Articles(LinkReader reader, KnowledgeGraph graph, Clock clock) {
        this.versions = new KnownVersions(reader, graph);
        this.graph = graph;
        this.visibility = new Visibility(graph::collections);
        this.clock = clock;
    }

    private record Reading(CompletableFuture<Analysis> result, Instant begun) {}

    /**
     * Reads the article at a link, or takes what was read in the last minutes. Blocks; whoever comes second waits for the first.
     *
     * @param initiator who wants it read
     * @throws ReadingException if it can't be had or read
     */
    public Analysis read(URI link, Initiator initiator) throws ReadingException {
        try {
            return readOnce(link, initiator);
        } catch (ReadingException refused) {
            if (initiator == Initiator.PERSON && refused.reason() == Reason.ROBOTS_DISALLOWED) {
                // Perhaps it was the reading of somebody who didn't ask for it.
                return readOnce(link, initiator);
            }
            throw refused;
        }
    }

    private Analysis readOnce(URI link, Initiator initiator) throws ReadingException {
        URI key = PostedLinks.normalized(link);
        CompletableFuture<Analysis> mine = new CompletableFuture<>();
        CompletableFuture<Analysis> first = begin(key, mine);
        return first == null ? readNow(key, new FetchRequest(link, initiator, null), mine) : await(first);
    }

    private synchronized @Nullable CompletableFuture<Analysis> begin(URI key, CompletableFuture<Analysis> mine) {
        Instant now = clock.instant();
        readings.values().removeIf(r -> r.begun.plus(FRESH).isBefore(now));
        Reading first = readings.get(key);
        if (first != null) {
            return first.result;
        }
        if (readings.size() >= CAPACITY) {
            readings.remove(readings.keySet().iterator().next());
        }
        readings.put(key, new Reading(mine, now));
        return null;
    }

    private Analysis readNow(URI key, FetchRequest request, CompletableFuture<Analysis> mine) throws ReadingException {
        try {
            Analysis analysis = versions.read(request);
            mine.complete(analysis);
            return analysis;
        } catch (ReadingException | RuntimeException failure) {
            mine.completeExceptionally(failure);
            throw failure;
        } finally {
            if (!mine.isDone()) {
                mine.completeExceptionally(new IllegalStateException("Reading was broken off"));
            }
            if (mine.isCompletedExceptionally()) {
                forget(key);
            }
        }
    }

    private synchronized void forget(URI key) {
        readings.remove(key);
    }

    private static Analysis await(CompletableFuture<Analysis> first) throws ReadingException {
        try {
            return first.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof ReadingException reading) {
                throw ReadingException.copyOf(reading);
            }
            throw failure;
        }
    }

    /** Remembers what an article says for those who can read a channel. */
    public void file(Analysis article, Channel channel) {
        graph.add(article.document(), article.sentences(), article.extraction(), Visibility.collectionOf(channel));
        versions.remember(article);
    }

    /**
     * Remembered articles with the same text as one that was filed for a channel, such as an agency's report on other sites, as far
     * as those in the channel may see them; at most {@value #COPIES}.
     */
    public List<StoredDocument> copiesOf(Analysis article, Channel channel) {
        DocumentId id = article.document().id();
        return graph.copiesOf(id, visibility.scopeOf(channel), COPIES);
    }

    /** Forgets an article for those who can read a channel. */
    public void withdraw(DocumentId article, Channel channel) {
        graph.remove(article, Visibility.collectionOf(channel));
    }
}
