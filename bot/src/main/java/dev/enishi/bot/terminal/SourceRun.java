package dev.enishi.bot.terminal;

import dev.enishi.analysis.article.Feed;
import dev.enishi.analysis.article.FeedException;
import dev.enishi.analysis.json.Json;
import dev.enishi.analysis.text.ReadingException;
import java.util.List;
import java.util.stream.Collectors;

/** Deals with sources one by one: one that fails gets its message, the rest goes on. */
final class SourceRun {

    /** What is done with a source. */
    interface Step {
        void take(String source) throws ReadingException;
    }

    private SourceRun() {}

    /**
     * Returns the exit code: failed if any source failed.
     *
     * @param json whether messages are for programs too: one JSON object a line, as in JSON lines, with the source as its id
     */
    static int over(List<String> sources, Surroundings surroundings, boolean json, Step step) {
        int exitCode = TerminalCommand.DONE;
        for (String source : sources) {
            try {
                step.take(source);
            } catch (ReadingException e) {
                surroundings.err().println(json ? Json.of(source, e) : message(sources, source, e));
                exitCode = TerminalCommand.FAILED;
            }
        }
        return exitCode;
    }

    private static String message(List<String> sources, String source, ReadingException e) {
        String message = "enishi: " + (sources.size() > 1 ? source + ": " : "") + e.getMessage();
        return e instanceof FeedException feed ? message + items(feed.feed()) : message;
    }

    private static String items(Feed feed) {
        return feed.items().stream()
                .map(item -> System.lineSeparator() + "  " + item.url()
                        + (item.title().isEmpty() ? "" : "  " + item.title()))
                .collect(Collectors.joining());
    }
}
