package dev.enishi.bot.config;

/** The configuration can't be used; the message is one line that names the variable and says what to do, without its value. */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message one line for a person */
    public ConfigException(String message) {
        super(message);
    }
}
