package dev.enishi.bot.terminal;

import java.util.regex.Pattern;

/** Keeps what an article says from steering the terminal that shows it. */
final class Controls {

    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F\\u202A-\\u202E\\u2066-\\u2069]+");

    private Controls() {}

    /** The text on one line, each run of control characters and direction overrides a blank. */
    static String strip(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }
}
