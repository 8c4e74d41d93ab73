package dev.enishi.analysis.fetch;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;

/** Follows a link from address to address, each judged like the first, until one answers with something else. Thread-safe. */
final class Redirects {

    /** What a browser takes comes to some kilobytes; OkHttp itself stops reading headers at 256 KiB. */
    private static final long MAX_HEADER_BYTES = 64 << 10;

    private static final int MAX_HEADERS = 200;

    private final Connector connector;
    private final HostSlots slots;
    private final HostPauses pauses;
    private final int maxHops;

    Redirects(Connector connector, HostSlots slots, HostPauses pauses, int maxHops) {
        this.connector = connector;
        this.slots = slots;
        this.pauses = pauses;
        this.maxHops = maxHops;
    }

    /** What is asked of each address, and made of the last one's answer. */
    interface Visit<T> {

        /**
         * What an address is asked.
         *
         * @throws ReadingException if it is not to be asked
         */
        Request request(HttpUrl url, Deadline deadline) throws ReadingException;

        /**
         * What the answer holds.
         *
         * @throws ReadingException if it isn't what is wanted
         */
        T read(Response response) throws IOException, ReadingException;
    }

    /** @throws ReadingException if no address gives an answer that the visit can read */
    <T> T follow(HttpUrl start, Visit<T> visit, Deadline deadline) throws ReadingException {
        HttpUrl url = start;
        for (int hop = 0; hop <= maxHops; hop++) {
            pauses.check(key(url));
            Answer<T> answer = ask(visit.request(url, deadline), visit, deadline);
            if (answer instanceof Read<T> read) {
                return read.result;
            }
            url = ((Moved<T>) answer).to;
        }
        throw ReadingException.permanent(
                Reason.TOO_MANY_REDIRECTS,
                "The link leads from one address to the next without end. Use the article's own address.");
    }

    private sealed interface Answer<T> {}

    private record Read<T>(T result) implements Answer<T> {}

    private record Moved<T>(HttpUrl to) implements Answer<T> {}

    private <T> Answer<T> ask(Request request, Visit<T> visit, Deadline deadline) throws ReadingException {
        try {
            HostSlots.Slot slot = slots.take(key(request.url()), deadline);
            try (Response response = connector.send(request, deadline)) {
                requireFewHeaders(response);
                requireLength(response);
                Optional<HttpUrl> next = next(response);
                return next.isPresent() ? new Moved<>(next.get()) : new Read<>(visit.read(response));
            } finally {
                slot.giveBack();
            }
        } catch (IOException failure) {
            throw ConnectionFailure.explain(failure);
        }
    }

    /** What limits and pauses are kept by. */
    static String key(HttpUrl url) {
        return url.host() + ":" + url.port();
    }

    private static void requireFewHeaders(Response response) throws ReadingException {
        if (response.headers().size() > MAX_HEADERS || response.headers().byteCount() > MAX_HEADER_BYTES) {
            throw ReadingException.permanent(
                    Reason.TOO_LARGE,
                    "The site sends more headers than any page needs. Open the link in a browser to check it.");
        }
    }

    /** OkHttp takes a negative length at its word, and fails with an exception that isn't one of reading. */
    private static void requireLength(Response response) throws ProtocolException {
        for (String length : response.headers("Content-Length")) {
            if (!length.matches("\\d{1,18}")) {
                throw new ProtocolException("Content-Length is no length");
            }
        }
    }

    private static Optional<HttpUrl> next(Response response) throws ReadingException {
        String location = response.isRedirect() ? response.header("Location") : null;
        if (location == null) {
            return Optional.empty();
        }
        HttpUrl from = response.request().url();
        HttpUrl resolved = from.resolve(location);
        HttpUrl next = PageUrl.httpUrl(resolved == null ? location : resolved.toString());
        if (from.isHttps() && !next.isHttps()) {
            throw ReadingException.permanent(
                    Reason.INSECURE_REDIRECT,
                    "The link is secure (https) but leads to an address that isn't."
                            + " If you trust that one, use it itself.");
        }
        return Optional.of(next);
    }
}
