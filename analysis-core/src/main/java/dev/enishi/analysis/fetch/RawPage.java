package dev.enishi.analysis.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a fetch, or a file, returned: bytes as they came.
 *
 * @param uri the final URI, after redirects
 * @param bytes the body, decompressed; not copied, so don't change it
 * @param contentType the Content-Type header, or null if there was none
 * @param fetchedAt when
 * @param truncated whether bytes beyond {@link FetchLimits#maxBytes} were left unread
 */
public record RawPage(
        URI uri,
        @SuppressWarnings("ArrayRecordComponent") byte[] bytes,
        @Nullable String contentType,
        Instant fetchedAt,
        boolean truncated) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawPage page
                && uri.equals(page.uri)
                && Arrays.equals(bytes, page.bytes)
                && java.util.Objects.equals(contentType, page.contentType)
                && fetchedAt.equals(page.fetchedAt)
                && truncated == page.truncated;
    }

    @Override
    public int hashCode() {
        return uri.hashCode() * 31 + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "RawPage[" + uri + ", " + bytes.length + " bytes, " + contentType + "]";
    }
}
