package dev.enishi.analysis.fetch;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an HTTP status means to the person who posted the link. */
final class HttpStatus {

    private HttpStatus() {}

    /**
     * @param retryAt when the site says to try again, or null
     * @throws ReadingException unless the status says that the page is there
     */
    static void check(int status, @Nullable Instant retryAt) throws ReadingException {
        switch (status) {
            case 200, 203 -> {}
            case 404, 410 ->
                throw ReadingException.permanent(
                        Reason.NOT_FOUND, "The page isn't there (HTTP " + status + "). Check the link.");
            case 401, 402, 403, 451 ->
                throw ReadingException.permanent(
                        Reason.FORBIDDEN,
                        "The site doesn't let the page be read without signing in or at all (HTTP " + status
                                + "). Use an open link.");
            case 408, 425, 429 -> throw later(status, retryAt);
            default -> throw status >= 500 ? later(status, retryAt) : refused(status);
        }
    }

    /** Only with 429 and 503 is Retry-After about the whole site (RFC 9110, 15.6.4; RFC 6585, 4). */
    private static ReadingException later(int status, @Nullable Instant retryAt) {
        String message = "The site can't answer right now (HTTP " + status + "). Try again later.";
        return retryAt != null && (status == 429 || status == 503)
                ? new ReadingException(Reason.HTTP_ERROR, message, retryAt)
                : new ReadingException(Reason.HTTP_ERROR, message, true);
    }

    private static ReadingException refused(int status) {
        return ReadingException.permanent(
                Reason.HTTP_ERROR,
                "The site answered without a page (HTTP " + status + "). Open the link in a browser to check it.");
    }
}
