package dev.enishi.bot.config;

/**
 * A value that must not be shown, such as a token; it prints as dots, so that no log or error can hold it.
 *
 * @param value the value itself
 */
public record Secret(String value) {

    @Override
    public String toString() {
        return "•••";
    }
}
