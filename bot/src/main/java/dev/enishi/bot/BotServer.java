package dev.enishi.bot;

import dev.enishi.bot.config.ConfigException;
import dev.enishi.bot.config.Variables;
import dev.enishi.bot.terminal.BotStart;
import dev.enishi.bot.terminal.Surroundings;
import java.io.IOException;
import java.nio.file.Path;

/** Runs the bot in the mode that its configuration asks for. */
final class BotServer implements BotStart {

    @Override
    public void run(Variables variables, Path data, Surroundings surroundings) throws ConfigException, IOException {
        BotConfig config = BotConfig.from(variables).withData(data);
        throw new IOException("Not there yet: " + config.mode());
    }
}
