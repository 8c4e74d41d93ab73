package dev.enishi.analysis;

import dev.enishi.analysis.article.ArticleExtractor;
import dev.enishi.analysis.article.PageReader;
import dev.enishi.analysis.fetch.FetchRequest;
import dev.enishi.analysis.fetch.Initiator;
import dev.enishi.analysis.fetch.PageFetcher;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.ReadingException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a link to an analysis: reads the whole article, also where it is split over several pages, and analyses it. Thread-safe. */
public final class ArticleReader {

    private final PageFetcher fetcher;
    private final PageReader pages;
    private final ArticleExtractor extractor = new ArticleExtractor();
    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();

    /** Reads pages that {@code fetcher} fetches. */
    public ArticleReader(PageFetcher fetcher) {
        this.fetcher = fetcher;
        this.pages = new PageReader(fetcher);
    }

    /**
     * Reads the article at a link. Its document is known by the page's canonical URL.
     *
     * @throws ReadingException if it can't be fetched, is no article or is in no language that can be read
     */
    public Analysis read(URI uri) throws ReadingException {
        return analyze(fetcher.fetch(uri), Initiator.PERSON);
    }

    /**
     * Reads the article at a link, and tells what to ask by whether it has changed since.
     *
     * @param known what the page said in the version that the request's validators are of: analysed anew if it still says so; null
     *     to have the page in any case
     * @throws ReadingException if it can't be fetched, is no article or is in no language that can be read
     */
    public FetchedArticle read(FetchRequest request, @Nullable Document known) throws ReadingException {
        Optional<RawPage> raw = fetcher.fetch(known == null ? request.unlessStill(null) : request);
        return known == null || raw.isPresent()
                ? new FetchedArticle(
                        analyze(raw.orElseThrow(), request.initiator()),
                        raw.orElseThrow().validators())
                : new FetchedArticle(analyzer.analyze(known), request.validators());
    }

    private Analysis analyze(RawPage raw, Initiator initiator) throws ReadingException {
        return analyzer.analyze(extractor.toDocument(pages.read(raw, initiator), null));
    }
}
