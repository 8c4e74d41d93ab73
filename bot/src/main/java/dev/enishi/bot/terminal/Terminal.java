package dev.enishi.bot.terminal;

import dev.enishi.analysis.graph.GraphException;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.bot.config.ConfigException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line. */
public final class Terminal {

    private static final Logger LOG = LoggerFactory.getLogger(Terminal.class);

    private final Surroundings surroundings;
    private final BotStart start;

    /** @param start how {@code serve} reaches the bot */
    public Terminal(Surroundings surroundings, BotStart start) {
        this.surroundings = surroundings;
        this.start = start;
    }

    /**
     * Runs one command. A failure is one line on {@link Surroundings#err}.
     *
     * @return 0 done, 1 failed, 2 wrong usage
     */
    public int run(String... arguments) {
        int exitCode = commandLine().execute(arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return exitCode;
    }

    CommandLine commandLine() {
        return new CommandLine(new EnishiCommand(start))
                .addSubcommand(new ServeCommand(start))
                .addSubcommand(new AnalyzeCommand())
                .addSubcommand(new ExtractCommand())
                .addSubcommand(new IngestCommand())
                .addSubcommand(new AskCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        surroundings.screen().colour() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setExecutionStrategy(this::execute)
                .setParameterExceptionHandler((e, arguments) -> wrongUsage(e));
    }

    private int execute(ParseResult parsed) {
        Integer helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        CommandLine last =
                parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
        try {
            return ((TerminalCommand) last.getCommand()).run(surroundings, common(parsed));
        } catch (ParameterException e) {
            throw e;
        } catch (ReadingException | ConfigException | IOException | RuntimeException e) {
            return failed(e);
        }
    }

    private static CommonOptions common(ParseResult parsed) {
        return ((EnishiCommand) parsed.commandSpec().userObject()).common;
    }

    private int wrongUsage(ParameterException e) {
        surroundings.err().println("enishi: " + e.getMessage());
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        surroundings.err().println("Try: ./" + name + " --help");
        return TerminalCommand.USAGE;
    }

    private int failed(Exception e) {
        if (isExplained(e)) {
            surroundings.err().println("enishi: " + e.getMessage());
        } else {
            LOG.error("A command failed", e);
            surroundings
                    .err()
                    .println("enishi: That met a defect of Enishi ("
                            + e.getClass().getSimpleName() + "); please report it.");
        }
        return TerminalCommand.FAILED;
    }

    /** Whether the message was written for the person at the terminal. */
    private static boolean isExplained(Exception e) {
        return e instanceof ReadingException
                || e instanceof ConfigException
                || e instanceof GraphException
                || e instanceof IOException;
    }
}
