package dev.enishi.bot;

import dev.enishi.bot.terminal.Surroundings;
import dev.enishi.bot.terminal.Surroundings.Screen;
import dev.enishi.bot.terminal.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Starts Enishi in a process of its own. */
public final class Main {

    /** The system property in which the launcher tells which streams are a terminal: {@code out}, {@code err} or {@code out,err}. */
    private static final String TERMINAL = "enishi.terminal";

    /** The system property in which the launcher tells the terminal's width. */
    private static final String COLUMNS = "enishi.columns";

    private Main() {}

    /** Runs one command; see {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new Terminal(surroundings(), new BotServer()).run(arguments));
    }

    private static Surroundings surroundings() {
        return new Surroundings(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                System.getenv(),
                Path.of("").toAbsolutePath(),
                Clock.systemUTC(),
                screen());
    }

    /** Results are UTF-8 in every locale. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                false,
                StandardCharsets.UTF_8);
    }

    private static Screen screen() {
        List<String> terminals = Arrays.asList(System.getProperty(TERMINAL, "").split(","));
        boolean shown = terminals.contains("out");
        boolean colour = shown && System.getenv("NO_COLOR") == null;
        return new Screen(colour, shown ? Integer.getInteger(COLUMNS, 80) : 0, terminals.contains("err"));
    }
}
