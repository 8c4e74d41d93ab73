package dev.enishi.analysis.text;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The main text of one article; never changes.
 *
 * @param id what it is known by
 * @param url where it was read, or null
 * @param title may be empty
 * @param publishedAt when it was published, or null
 * @param language what it is written in
 * @param text the body, without the title
 * @param sentences the sentences of {@code text} in order where the source gave them; empty if they are still to be found
 */
public record Document(
        DocumentId id,
        @Nullable URI url,
        String title,
        @Nullable PublishedAt publishedAt,
        Language language,
        String text,
        List<Span> sentences) {

    /** Copies the sentences. */
    public Document {
        sentences = List.copyOf(sentences);
    }

    /** A document whose sentences are still to be found. */
    public static Document of(String id, Language language, String title, String text) {
        return new Document(new DocumentId(id), null, title, null, language, text, List.of());
    }

    /** A document made of given sentences, kept as they are; its text is their concatenation. */
    public static Document ofSentences(String id, Language language, String title, List<String> sentences) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String sentence : sentences) {
            spans.add(new Span(at, at + sentence.length()));
            at += sentence.length();
        }
        return new Document(new DocumentId(id), null, title, null, language, String.join("", sentences), spans);
    }

    /** The same document, read at {@code newUrl}. */
    public Document withUrl(@Nullable URI newUrl) {
        return new Document(id, newUrl, title, publishedAt, language, text, sentences);
    }

    /** The same document, published at {@code newPublishedAt}. */
    public Document withPublishedAt(@Nullable PublishedAt newPublishedAt) {
        return new Document(id, url, title, newPublishedAt, language, text, sentences);
    }
}
