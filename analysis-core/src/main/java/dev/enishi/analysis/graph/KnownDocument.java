package dev.enishi.analysis.graph;

import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.DocumentId;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A stored document that another address may lead to.
 *
 * @param number its document.id
 * @param id what it is known by
 * @param url where it was read, or null
 */
record KnownDocument(long number, DocumentId id, @Nullable URI url) {

    /** The document as it is to be stored in place of this one: known by the same id, at the better of both addresses. */
    Document replacedBy(Document document) {
        URI better = url != null && isUsual(url) && !isUsual(document.url()) ? url : document.url();
        return new Document(
                id,
                better,
                document.title(),
                document.publishedAt(),
                document.language(),
                document.text(),
                document.sentences());
    }

    /** Whether an address leads to the usual edition over https. */
    private static boolean isUsual(@Nullable URI url) {
        return url != null
                && "https".equalsIgnoreCase(url.getScheme())
                && AddressKey.of(url.toString()).map(AddressKey::isPlain).orElse(false);
    }
}
