package dev.enishi.analysis.fetch;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;

/** What an HTTP status means to the person who posted the link. */
final class HttpStatus {

    private HttpStatus() {}

    /** @throws ReadingException unless the status says that the page is there */
    static void check(int status) throws ReadingException {
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
            case 408, 425, 429 -> throw later(status);
            default -> throw status >= 500 ? later(status) : refused(status);
        }
    }

    private static ReadingException later(int status) {
        return new ReadingException(
                Reason.HTTP_ERROR, "The site can't answer right now (HTTP " + status + "). Try again later.", true);
    }

    private static ReadingException refused(int status) {
        return ReadingException.permanent(
                Reason.HTTP_ERROR,
                "The site answered without a page (HTTP " + status + "). Open the link in a browser to check it.");
    }
}
