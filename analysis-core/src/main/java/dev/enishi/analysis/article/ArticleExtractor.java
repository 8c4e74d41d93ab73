package dev.enishi.analysis.article;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.ReadingException;
import org.jspecify.annotations.Nullable;

/** Takes the article out of a raw page. Thread-safe. */
@SuppressWarnings("DoNotCallSuggester")
public final class ArticleExtractor {

    /**
     * Takes the article out.
     *
     * @throws ReadingException if there is none on the page, or in no language that can be read
     */
    public Page extract(RawPage raw) throws ReadingException {
        throw new UnsupportedOperationException();
    }

    /**
     * The page as a document: its paragraphs joined by line ends.
     *
     * @param id what to know it by, or null for its canonical URL, else its URL
     */
    public Document toDocument(Page page, @Nullable String id) {
        throw new UnsupportedOperationException();
    }
}
