package dev.enishi.analysis;

import dev.enishi.analysis.article.ArticleExtractor;
import dev.enishi.analysis.fetch.PageFetcher;
import dev.enishi.analysis.text.ReadingException;
import java.net.URI;

/** From a link to an analysis: fetches, extracts and analyses. Thread-safe. */
public final class ArticleReader {

    private final PageFetcher fetcher;
    private final ArticleExtractor extractor = new ArticleExtractor();
    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();

    /** Reads pages that {@code fetcher} fetches. */
    public ArticleReader(PageFetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * Reads the article at a link. Its document is known by the page's canonical URL.
     *
     * @throws ReadingException if it can't be fetched, is no article or is in no language that can be read
     */
    public Analysis read(URI uri) throws ReadingException {
        return analyzer.analyze(extractor.toDocument(extractor.extract(fetcher.fetch(uri)), null));
    }
}
