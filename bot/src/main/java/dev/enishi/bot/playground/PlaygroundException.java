package dev.enishi.bot.playground;

/** The playground can't start; the message is one short sentence that says what to do. */
public final class PlaygroundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlaygroundException(String message, Throwable cause) {
        super(message, cause);
    }
}
