package dev.enishi.analysis.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why an article could not be read, in a form that a person and a program can act on. The message is one short sentence that says
 * what to do; it holds no text of the article.
 */
public class ReadingException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong; {@link #code} is its stable name in JSON. */
    public enum Reason {
        UNSUPPORTED_SCHEME,
        INVALID_URL,
        ADDRESS_REFUSED,
        NOT_FOUND,
        FORBIDDEN,
        HTTP_ERROR,
        ROBOTS_DISALLOWED,
        INSECURE_REDIRECT,
        TOO_LARGE,
        TOO_MANY_REDIRECTS,
        TIMEOUT,
        UNREACHABLE,
        UNSUPPORTED_CONTENT,
        /** A PDF that opens with a password only. */
        PASSWORD_PROTECTED,
        /** A PDF that holds pictures of its pages: a scan. */
        NO_TEXT_LAYER,
        /** A file that is broken or cut short. */
        DAMAGED_FILE,
        /** A list of articles for feed readers; {@code article.FeedException} carries its items. */
        FEED,
        NOT_AN_ARTICLE,
        /** A form to log in instead of the article. */
        LOGIN_PAGE,
        /** Nothing but a request for consent. */
        CONSENT_PAGE,
        /** A video with a few words. */
        VIDEO_PAGE,
        /** An empty frame that scripts fill, which are never run. */
        NEEDS_SCRIPTS,
        /** A front page, a category or a search: links to articles. */
        LIST_PAGE,
        /** An error that the site reports as success. */
        ERROR_PAGE,
        EMPTY_TEXT,
        UNSUPPORTED_LANGUAGE,
        MALFORMED_JSON,
        INVALID_DOCUMENT,
        INVALID_QUESTION,
        MISSING_FILE,
        /** A defect of this program, not of the input. */
        INTERNAL;

        /** The name in JSON, in lower case with underscores, such as {@code not_found}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Reason reason;
    private final boolean retryable;
    private final @Nullable Instant retryAt;

    /**
     * @param reason the kind of failure
     * @param message one short sentence for a person
     * @param retryable whether trying again later makes sense
     */
    public ReadingException(Reason reason, String message, boolean retryable) {
        this(reason, message, retryable, null);
    }

    /**
     * A failure that will be over at a certain time.
     *
     * @param reason the kind of failure
     * @param message one short sentence for a person
     * @param retryAt when trying again makes sense
     */
    public ReadingException(Reason reason, String message, Instant retryAt) {
        this(reason, message, true, retryAt);
    }

    /**
     * The same failure for somebody else who waited for the result, with this thread's stack.
     */
    public static ReadingException copyOf(ReadingException failure) {
        return failure.copy();
    }

    /** The same failure with this thread's stack; failures that tell more override it, so that nothing is lost. */
    protected ReadingException copy() {
        return new ReadingException(reason, String.valueOf(getMessage()), retryable, retryAt);
    }

    private ReadingException(Reason reason, String message, boolean retryable, @Nullable Instant retryAt) {
        super(message);
        this.reason = reason;
        this.retryable = retryable;
        this.retryAt = retryAt;
    }

    /** A failure that will be the same next time. */
    public static ReadingException permanent(Reason reason, String message) {
        return new ReadingException(reason, message, false);
    }

    /** The kind of failure. */
    public Reason reason() {
        return reason;
    }

    /** Whether trying again later makes sense. */
    public boolean retryable() {
        return retryable;
    }

    /** When trying again makes sense, if that is known; null otherwise. */
    public @Nullable Instant retryAt() {
        return retryAt;
    }
}
