package dev.enishi.analysis.answer;

import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.PublishedAt;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A sentence shown to a person as the ground of an answer.
 *
 * @param article the document
 * @param url where it was read, or null
 * @param title the document's title
 * @param publishedAt when it was published, or null
 * @param sentence the sentence's number, −1 for the title
 * @param text the sentence
 */
public record Citation(
        DocumentId article,
        @Nullable URI url,
        String title,
        @Nullable PublishedAt publishedAt,
        int sentence,
        String text) {}
