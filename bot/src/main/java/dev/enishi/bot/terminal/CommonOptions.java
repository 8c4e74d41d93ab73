package dev.enishi.bot.terminal;

import dev.enishi.bot.config.ConfigException;
import dev.enishi.bot.config.Variables;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What every command takes: the folder of the knowledge base. */
@Command
final class CommonOptions {

    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "Folder of the knowledge base (./data, or ENISHI_DATA).")
    private @Nullable Path data;

    /** The folder that was given, else the one that the environment names. */
    Path data(Surroundings surroundings) throws ConfigException {
        Path given = data;
        return given != null
                ? surroundings.folder().resolve(given)
                : variables(surroundings).data();
    }

    Variables variables(Surroundings surroundings) throws ConfigException {
        return Variables.load(surroundings.environment(), surroundings.folder());
    }
}
