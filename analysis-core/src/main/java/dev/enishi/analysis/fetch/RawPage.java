package dev.enishi.analysis.fetch;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a fetch, or a file, returned: bytes as they came.
 *
 * @param uri the final URI, after redirects; null for a page that came from a file or as text
 * @param bytes the body, decompressed; not copied, so don't change it
 * @param contentType the Content-Type header, or null if there was none
 * @param fetchedAt when
 * @param truncated whether bytes beyond {@link FetchLimits#maxBytes} were left unread
 * @param validators what to ask by whether the page has changed, or null if the site gives nothing for that
 */
public record RawPage(
        @Nullable URI uri,
        @SuppressWarnings("ArrayRecordComponent") byte[] bytes,
        @Nullable String contentType,
        Instant fetchedAt,
        boolean truncated,
        @Nullable Validators validators) {

    /** A page that can't be asked for anew by validators. */
    public RawPage(
            @Nullable URI uri, byte[] bytes, @Nullable String contentType, Instant fetchedAt, boolean truncated) {
        this(uri, bytes, contentType, fetchedAt, truncated, null);
    }

    /** A page given as HTML text. */
    public static RawPage ofHtml(@Nullable URI uri, String html, Instant at) {
        return new RawPage(uri, html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", at, false);
    }

    /**
     * A page from a file: {@code .html}, {@code .txt} or anything else with {@code .gz} behind it; bytes as they are, charset to be
     * found. {@code .txt} is read as plain text, the rest as HTML.
     *
     * @param uri where the page came from, or null
     * @throws ReadingException if there is no such file or it can't be read
     */
    public static RawPage ofFile(Path file, @Nullable URI uri, Clock clock) throws ReadingException {
        String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
        try (InputStream in = open(file, name.endsWith(".gz"))) {
            BoundedBody body = BoundedBody.read(in, FetchLimits.DEFAULT.maxBytes());
            return new RawPage(uri, body.bytes(), contentType(name), clock.instant(), body.truncated());
        } catch (IOException unreadable) {
            throw ReadingException.permanent(
                    Reason.MISSING_FILE, "The file " + file + " can't be read. Check its path.");
        }
    }

    private static InputStream open(Path file, boolean gzipped) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return gzipped ? new GZIPInputStream(in) : in;
        } catch (IOException notGzip) {
            in.close();
            throw notGzip;
        }
    }

    private static @Nullable String contentType(String name) {
        return name.endsWith(".txt") || name.endsWith(".txt.gz") ? "text/plain" : null;
    }

    /** The body as a stream, from its start. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** Whether the body is plain text rather than HTML, by its Content-Type. */
    public boolean isPlainText() {
        return contentType != null
                && contentType.strip().toLowerCase(Locale.ROOT).startsWith("text/plain");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawPage page
                && Objects.equals(uri, page.uri)
                && Arrays.equals(bytes, page.bytes)
                && Objects.equals(contentType, page.contentType)
                && fetchedAt.equals(page.fetchedAt)
                && truncated == page.truncated
                && Objects.equals(validators, page.validators);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(uri) * 31 + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "RawPage[" + uri + ", " + bytes.length + " bytes, " + contentType + "]";
    }
}
