package dev.enishi.bot.terminal;

import dev.enishi.bot.terminal.Surroundings.Screen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What a command did.
 *
 * @param exitCode 0 done, 1 failed, 2 wrong usage
 * @param out standard output
 * @param err standard error
 */
record TerminalRun(int exitCode, String out, String err) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    /** Runs a command in a folder, with an empty environment. */
    static TerminalRun in(Path folder, String standardInput, String... arguments) {
        return in(folder, Map.of(), standardInput.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static TerminalRun in(Path folder, Map<String, String> environment, byte[] standardInput, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(standardInput),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                environment,
                folder,
                CLOCK,
                Screen.NONE);
        BotStart nothing = (variables, data, where) -> where.out().println("serves " + data.getFileName());
        int exitCode = new Terminal(surroundings, nothing).run(arguments);
        return new TerminalRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
