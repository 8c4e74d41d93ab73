package dev.enishi.bot.terminal;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.bot.config.ConfigException;
import java.io.IOException;

/** One of the commands. */
interface TerminalCommand {

    /** Done. */
    int DONE = 0;
    /** Failed, all of it or in part. */
    int FAILED = 1;
    /** Wrongly used. */
    int USAGE = 2;

    /**
     * Does the work: results go to {@link Surroundings#out}, messages to {@link Surroundings#err}.
     *
     * @param common the options that every command takes, wherever on the line they stood
     * @return the exit code
     */
    int run(Surroundings surroundings, CommonOptions common) throws ReadingException, ConfigException, IOException;
}
