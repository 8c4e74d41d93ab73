package dev.enishi.bot.playground;

/** A request that isn't served, with the status and the code that say why. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedException(int status, String code) {
        super(code);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** A word for the page, such as {@code too_large}. */
    String code() {
        return String.valueOf(getMessage());
    }
}
