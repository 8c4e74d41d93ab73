package dev.enishi.bot.terminal;

import dev.enishi.bot.config.ConfigException;
import dev.enishi.bot.config.Variables;
import java.io.IOException;
import java.nio.file.Path;

/** How the command {@code serve} reaches the bot, which knows the terminal and not the other way round. */
public interface BotStart {

    /**
     * Runs the bot until it is stopped.
     *
     * @param variables the environment
     * @param data folder of the knowledge base
     * @param surroundings where the line goes that says how it runs
     * @throws ConfigException if a variable is malformed
     * @throws IOException if it can't start, with one line that says what to do
     */
    void run(Variables variables, Path data, Surroundings surroundings) throws ConfigException, IOException;
}
