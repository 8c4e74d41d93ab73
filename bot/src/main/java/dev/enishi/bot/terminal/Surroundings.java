package dev.enishi.bot.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * All that a command sees of the process that it runs in.
 *
 * @param in standard input
 * @param out where results go, in UTF-8
 * @param err where messages go, in UTF-8
 * @param environment the environment variables
 * @param folder the current folder, which paths are relative to
 * @param clock tells the time
 * @param screen what {@code out} is shown on
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        Clock clock,
        Screen screen) {

    /**
     * What text is shown on.
     *
     * @param colour whether to colour it
     * @param columns its width in half-width characters, 0 for a file or a pipe, whose lines are never broken
     * @param progress whether somebody watches standard error, so that long work can show how far it has come
     */
    public record Screen(boolean colour, int columns, boolean progress) {

        /** A file or a pipe. */
        public static final Screen NONE = new Screen(false, 0, false);
    }
}
