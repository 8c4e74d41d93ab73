package dev.enishi.analysis.article;

import dev.enishi.analysis.text.PublishedAt;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The article taken from a raw page.
 *
 * @param url where it was read, after redirects; null for a page without one
 * @param canonicalUrl what the page says its address is, or null
 * @param title the headline without the site's name; may be empty
 * @param byline the authors, or null
 * @param siteName the site's name, or null
 * @param publishedAt when it was published, or null
 * @param language the code of the language that it is written in, such as {@code ja}, {@code en} or {@code de}; {@code und} if it can't
 *     be told
 * @param leadImageUrl the picture at its top, or null
 * @param paragraphs the main text in order, without empty ones
 * @param truncated why the text is not whole, or null if it is: {@code paywall}, {@code size} or {@code parts}
 */
public record Page(
        @Nullable URI url,
        @Nullable URI canonicalUrl,
        String title,
        @Nullable String byline,
        @Nullable String siteName,
        @Nullable PublishedAt publishedAt,
        String language,
        @Nullable URI leadImageUrl,
        List<String> paragraphs,
        @Nullable String truncated) {

    /** Copies the paragraphs. */
    public Page {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The same article with the text of one of its other forms. */
    Page withText(List<String> text, @Nullable String cut) {
        return new Page(url, canonicalUrl, title, byline, siteName, publishedAt, language, leadImageUrl, text, cut);
    }

    /** The same article, read at another address. */
    Page at(@Nullable URI newUrl, @Nullable URI newCanonicalUrl) {
        URI canonical = newCanonicalUrl != null ? newCanonicalUrl : canonicalUrl;
        return new Page(
                newUrl, canonical, title, byline, siteName, publishedAt, language, leadImageUrl, paragraphs, truncated);
    }
}
