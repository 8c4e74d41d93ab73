package dev.enishi.bot.terminal;

import dev.enishi.bot.config.ConfigException;
import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code serve}: runs the bot until it is stopped. */
@Command(
        name = "serve",
        description = "Runs the bot (default): on Slack with its tokens in .env, else as a channel in the browser.")
final class ServeCommand implements TerminalCommand {

    private final BotStart start;

    ServeCommand(BotStart start) {
        this.start = start;
    }

    @Override
    public int run(Surroundings surroundings, CommonOptions common) throws ConfigException, IOException {
        return serve(start, common, surroundings);
    }

    static int serve(BotStart start, CommonOptions common, Surroundings surroundings)
            throws ConfigException, IOException {
        start.run(common.variables(surroundings), common.data(surroundings), surroundings);
        return DONE;
    }
}
