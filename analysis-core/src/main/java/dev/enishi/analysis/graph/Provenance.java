package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.Qualifiers;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.PublishedAt;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One place that states a fact.
 *
 * @param document the document
 * @param url where it was read, or null
 * @param title the document's title; may be empty
 * @param publishedAt when it was published, or null
 * @param retrievedAt when it was read
 * @param sentence the sentence's number, −1 for the title
 * @param text the sentence
 * @param status how far the tie had come, as this document says
 * @param confidence 0 to 1
 * @param qualifiers what this document adds
 */
public record Provenance(
        DocumentId document,
        @Nullable URI url,
        String title,
        @Nullable PublishedAt publishedAt,
        Instant retrievedAt,
        int sentence,
        String text,
        Status status,
        double confidence,
        Qualifiers qualifiers) {}
