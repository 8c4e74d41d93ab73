package dev.enishi.analysis.graph;

import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.PublishedAt;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remembered document.
 *
 * @param id what it is known by
 * @param url where it was read, or null
 * @param title may be empty
 * @param language what it is written in
 * @param publishedAt when it was published, or null
 * @param retrievedAt when it was read last
 * @param sentences its body in order, numbered from 0, without the title
 */
public record StoredDocument(
        DocumentId id,
        @Nullable URI url,
        String title,
        Language language,
        @Nullable PublishedAt publishedAt,
        Instant retrievedAt,
        List<Sentence> sentences) {

    /** Copies the sentences. */
    public StoredDocument {
        sentences = List.copyOf(sentences);
    }

    /** The document with the sentences that it was stored with; what stood between them is line ends. */
    public Document toDocument() {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (Sentence sentence : sentences) {
            text.append("\n".repeat(Math.max(0, sentence.start() - text.length())));
            spans.add(new Span(text.length(), text.length() + sentence.text().length()));
            text.append(sentence.text());
        }
        return new Document(id, url, title, publishedAt, language, text.toString(), spans);
    }
}
