package dev.enishi.analysis.article;

import dev.enishi.analysis.fetch.PageUrl;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.pdf.PdfSignature;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the article out of a raw page. Thread-safe. */
public final class ArticleExtractor {

    /**
     * Takes the article out, in whatever language it is.
     *
     * @throws ReadingException if there is none on the page: {@link Reason#NOT_AN_ARTICLE}, {@link Reason#EMPTY_TEXT} where not even
     *     a letter is, {@link Reason#UNSUPPORTED_CONTENT} where it is no text at all; a {@link FeedException} where it is a feed; what
     *     {@link dev.enishi.analysis.pdf.PdfReader} throws where it is a PDF
     */
    public Page extract(RawPage raw) throws ReadingException {
        return examine(raw).required();
    }

    /** The article on a page, or why there is none, and where more of it is. */
    Extracted examine(RawPage raw) throws ReadingException {
        if (PdfSignature.isPdf(raw.bytes())) {
            return Extracted.of(PdfArticle.toPage(raw), OtherForms.NONE);
        }
        if (PageDecoder.isBinary(raw)) {
            throw ReadingException.permanent(
                    Reason.UNSUPPORTED_CONTENT,
                    "This is a file of another kind, not a web page. Use the page that tells about it.");
        }
        String text = PageDecoder.decode(raw);
        Optional<Feed> feed = FeedParser.parse(text, raw.uri());
        if (feed.isPresent()) {
            throw new FeedException(feed.get());
        }
        return raw.isPlainText()
                ? Extracted.of(PlainText.toPage(raw, text), OtherForms.NONE)
                : HtmlArticle.of(raw, text).examine();
    }

    /**
     * The page as a document: its paragraphs joined by line ends, at its canonical URL.
     *
     * @param id what to know it by, or null for its canonical URL, else its URL
     * @throws ReadingException with {@link Reason#UNSUPPORTED_LANGUAGE} if it is in no language that can be read, or with {@link
     *     Reason#INVALID_DOCUMENT} if it has neither id nor URL
     */
    public Document toDocument(Page page, @Nullable String id) throws ReadingException {
        Language language = Language.fromCode(page.language())
                .orElseThrow(() -> ReadingException.permanent(
                        Reason.UNSUPPORTED_LANGUAGE,
                        "The article is neither in Japanese nor in English, the languages that can be read."));
        URI address = address(page);
        return new Document(
                documentId(address, id),
                address,
                page.title(),
                page.publishedAt(),
                language,
                String.join("\n", page.paragraphs()),
                List.of());
    }

    private static @Nullable URI address(Page page) {
        if (page.canonicalUrl() != null) {
            return page.canonicalUrl();
        }
        return page.url() == null ? null : PageUrl.canonical(page.url());
    }

    private static DocumentId documentId(@Nullable URI address, @Nullable String id) throws ReadingException {
        if (id != null && !id.isBlank()) {
            return new DocumentId(id);
        }
        if (address == null) {
            throw ReadingException.permanent(Reason.INVALID_DOCUMENT, "Give the page an id or a URL to know it by.");
        }
        return new DocumentId(address.toString());
    }
}
