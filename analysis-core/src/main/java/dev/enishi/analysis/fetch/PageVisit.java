package dev.enishi.analysis.fetch;

import dev.enishi.analysis.text.ReadingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** What one fetch of a page asks and makes of the answer: the page, or nothing if it is still as it was. */
final class PageVisit implements Redirects.Visit<Optional<RawPage>> {

    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/pdf;q=0.9,application/rss+xml;q=0.8,"
                    + "application/atom+xml;q=0.8,text/plain;q=0.8,*/*;q=0.1";

    private static final int NOT_MODIFIED = 304;

    /**
     * What a visit is made with.
     *
     * @param headers of each request
     * @param robots asked at each address, or null
     * @param pauses where a site's wish for a pause is noted
     * @param maxBytes of body
     * @param clock tells when
     */
    record Parts(RequestHeaders headers, @Nullable Robots robots, HostPauses pauses, int maxBytes, Clock clock) {}

    private final Parts parts;
    private final @Nullable Validators known;

    /** @param known validators of the version that is there already, or null */
    PageVisit(Parts parts, @Nullable Validators known) {
        this.parts = parts;
        this.known = known;
    }

    @Override
    public Request request(HttpUrl url, Deadline deadline) throws ReadingException {
        if (parts.robots != null) {
            parts.robots.check(url, deadline);
        }
        Request request = parts.headers.request(url, ACCEPT);
        return known != null && gave(known, request.url()) ? conditional(request, known) : request;
    }

    private static boolean gave(Validators known, HttpUrl url) {
        return known.uri().equals(url.uri());
    }

    private static Request conditional(Request request, Validators known) {
        Request.Builder builder = request.newBuilder();
        if (known.etag() != null) {
            builder.header("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            builder.header("If-Modified-Since", known.lastModified());
        }
        return builder.build();
    }

    @Override
    public Optional<RawPage> read(Response response) throws IOException, ReadingException {
        HttpUrl url = response.request().url();
        if (response.code() == NOT_MODIFIED && known != null && gave(known, url)) {
            return Optional.empty();
        }
        requirePage(response);
        String contentType = ContentKind.of(response);
        BoundedBody body = BoundedBody.of(response, parts.maxBytes);
        Validators validators = body.truncated() ? null : Validators.of(url.uri(), response.headers());
        return Optional.of(
                new RawPage(url.uri(), body.bytes(), contentType, parts.clock.instant(), body.truncated(), validators));
    }

    private void requirePage(Response response) throws ReadingException {
        Instant retryAt = RetryAfter.parse(response.header("Retry-After"), parts.clock.instant())
                .orElse(null);
        try {
            HttpStatus.check(response.code(), retryAt);
        } catch (ReadingException refused) {
            if (refused.retryAt() != null) {
                parts.pauses.begin(Redirects.key(response.request().url()), refused.retryAt());
            }
            throw refused;
        }
    }
}
