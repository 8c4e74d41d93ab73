package dev.enishi.analysis.fetch;

import java.net.URI;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * What a server gave to ask by whether a page has changed (RFC 9110, 8.8). They are sent to the address that gave them only.
 *
 * @param uri the address that answered with the page, after redirects
 * @param etag the ETag header, or null
 * @param lastModified the Last-Modified header, or null
 */
public record Validators(
        URI uri, @Nullable String etag, @Nullable String lastModified) {

    /** Longer ones are not kept: those seen in the wild have some dozens of characters. */
    private static final int MAX_LENGTH = 512;

    /** Keeps what may be sent back: visible ASCII of reasonable length. */
    public Validators {
        etag = usable(etag);
        lastModified = usable(lastModified);
    }

    /** What a response offers, or null if that is nothing. */
    static @Nullable Validators of(URI uri, Headers headers) {
        Validators validators = new Validators(uri, headers.get("ETag"), headers.get("Last-Modified"));
        return validators.etag == null && validators.lastModified == null ? null : validators;
    }

    private static @Nullable String usable(@Nullable String value) {
        if (value == null || value.isBlank() || value.length() > MAX_LENGTH) {
            return null;
        }
        return value.chars().allMatch(c -> c >= ' ' && c <= '~') ? value : null;
    }
}
