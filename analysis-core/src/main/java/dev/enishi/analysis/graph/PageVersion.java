package dev.enishi.analysis.graph;

import dev.enishi.analysis.text.DocumentId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a page a document was read from, in the site's own words.
 *
 * @param document the document
 * @param link what was asked for
 * @param uri what answered, after redirects
 * @param etag the ETag header, or null
 * @param lastModified the Last-Modified header, or null
 */
public record PageVersion(
        DocumentId document,
        URI link,
        URI uri,
        @Nullable String etag,
        @Nullable String lastModified) {}
