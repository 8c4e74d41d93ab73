package dev.enishi.bot.terminal;

import dev.enishi.analysis.text.ReadingException;
import java.util.List;

/** Deals with sources one by one: one that fails gets its message, the rest goes on. */
final class SourceRun {

    /** What is done with a source. */
    interface Step {
        void take(String source) throws ReadingException;
    }

    private SourceRun() {}

    /** Returns the exit code: failed if any source failed. */
    static int over(List<String> sources, Surroundings surroundings, Step step) {
        int exitCode = TerminalCommand.DONE;
        for (String source : sources) {
            try {
                step.take(source);
            } catch (ReadingException e) {
                surroundings.err().println("enishi: " + (sources.size() > 1 ? source + ": " : "") + e.getMessage());
                exitCode = TerminalCommand.FAILED;
            }
        }
        return exitCode;
    }
}
