package dev.enishi.lab.corpus;

/** A written article that doesn't follow the markup; the message begins with {@code file:line}. */
public final class MarkupException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MarkupException(String place, int line, String message) {
        super(place + ":" + line + ": " + message);
    }
}
