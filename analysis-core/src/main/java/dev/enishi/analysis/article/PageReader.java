package dev.enishi.analysis.article;

import dev.enishi.analysis.fetch.FetchRequest;
import dev.enishi.analysis.fetch.Initiator;
import dev.enishi.analysis.fetch.PageFetcher;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import java.net.URI;
import java.time.Duration;

/**
 * Reads the whole article of a page that was fetched: all its numbered parts, or the page that holds them together, or the AMP version
 * where the page itself has hardly any text. At most 10 parts and 2 million characters; after 30 seconds no further page is fetched.
 * Thread-safe.
 */
public final class PageReader {

    private static final Duration MAX_TIME = Duration.ofSeconds(30);

    private final PageFetcher fetcher;
    private final ArticleExtractor extractor = new ArticleExtractor();
    private final Duration maxTime;

    /** Reads the pages that belong to an article with {@code fetcher}. */
    public PageReader(PageFetcher fetcher) {
        this(fetcher, MAX_TIME);
    }

    PageReader(PageFetcher fetcher, Duration maxTime) {
        this.fetcher = fetcher;
        this.maxTime = maxTime;
    }

    /**
     * Reads the article of a page. Its {@link Page#truncated} is {@code parts} if a part that the site tells of could not be read.
     *
     * @param initiator who wants it; further pages are fetched in the same name
     * @throws ReadingException if the page holds no article
     */
    public Page read(RawPage raw, Initiator initiator) throws ReadingException {
        long deadline = System.nanoTime() + maxTime.toNanos();
        WholeArticle.Source source = uri -> examine(uri, initiator);
        return new WholeArticle(source, deadline).read(extractor.examine(raw));
    }

    private Extracted examine(URI uri, Initiator initiator) throws ReadingException {
        FetchRequest request = new FetchRequest(uri, initiator, null);
        return extractor.examine(
                fetcher.fetch(request).orElseThrow(() -> new IllegalStateException("No condition was set")));
    }
}
