package dev.enishi.analysis.text;

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
        TOO_LARGE,
        TOO_MANY_REDIRECTS,
        TIMEOUT,
        UNREACHABLE,
        UNSUPPORTED_CONTENT,
        NOT_AN_ARTICLE,
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

    /**
     * @param reason the kind of failure
     * @param message one short sentence for a person
     * @param retryable whether trying again later makes sense
     */
    public ReadingException(Reason reason, String message, boolean retryable) {
        super(message);
        this.reason = reason;
        this.retryable = retryable;
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
}
