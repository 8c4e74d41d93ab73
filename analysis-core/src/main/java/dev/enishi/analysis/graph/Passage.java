package dev.enishi.analysis.graph;

import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.PublishedAt;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A remembered sentence.
 *
 * @param document the document that holds it
 * @param url where that was read, or null
 * @param title the document's title
 * @param publishedAt when it was published, or null
 * @param sentence the sentence's number, −1 for the title
 * @param text the sentence
 */
public record Passage(
        DocumentId document,
        @Nullable URI url,
        String title,
        @Nullable PublishedAt publishedAt,
        int sentence,
        String text) {}
