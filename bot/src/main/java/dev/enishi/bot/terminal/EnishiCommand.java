package dev.enishi.bot.terminal;

import dev.enishi.bot.config.ConfigException;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** {@code enishi} itself: without a command it serves. */
@Command(
        name = "enishi",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        description =
                "Reads the articles a team posts, remembers who is tied to whom, and answers with the sentence that says so.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage"})
final class EnishiCommand implements TerminalCommand {

    @Mixin
    final CommonOptions common = new CommonOptions();

    private final BotStart start;

    EnishiCommand(BotStart start) {
        this.start = start;
    }

    @Override
    public int run(Surroundings surroundings, CommonOptions options) throws ConfigException, IOException {
        return ServeCommand.serve(start, options, surroundings);
    }
}
