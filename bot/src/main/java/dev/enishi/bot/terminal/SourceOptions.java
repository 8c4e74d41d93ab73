package dev.enishi.bot.terminal;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is to be read: sources that were named, or lines on standard input. */
final class SourceOptions {

    @Parameters(
            arity = "0..*",
            paramLabel = "SOURCE",
            description = "A link, a .html, .pdf, .txt or .json file, or - for standard input.")
    private List<String> sources = List.of();

    @Option(names = "--jsonl", description = "Read one JSON document a line from standard input.")
    private boolean jsonl;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    List<String> sources() {
        return sources;
    }

    /**
     * Whether lines are to be read.
     *
     * @throws ParameterException if both were asked for, or neither
     */
    boolean jsonl() {
        if (jsonl && !sources.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Give sources or --jsonl, not both.");
        }
        if (!jsonl && sources.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Give a link, a file, or - ; or --jsonl.");
        }
        return jsonl;
    }
}
