package dev.enishi.analysis;

import dev.enishi.analysis.article.ArticleExtractor;
import dev.enishi.analysis.fetch.FetchRequest;
import dev.enishi.analysis.fetch.PageFetcher;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import java.net.URI;
import java.util.Optional;

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
        return analyze(fetcher.fetch(uri));
    }

    /**
     * Reads the article at a link, and tells what to ask by whether it has changed since.
     *
     * @return empty if the page is still the version that the request's validators are of
     * @throws ReadingException if it can't be fetched, is no article or is in no language that can be read
     */
    public Optional<FetchedArticle> read(FetchRequest request) throws ReadingException {
        Optional<RawPage> raw = fetcher.fetch(request);
        return raw.isEmpty()
                ? Optional.empty()
                : Optional.of(new FetchedArticle(analyze(raw.get()), raw.get().validators()));
    }

    private Analysis analyze(RawPage raw) throws ReadingException {
        return analyzer.analyze(extractor.toDocument(extractor.extract(raw), null));
    }
}
