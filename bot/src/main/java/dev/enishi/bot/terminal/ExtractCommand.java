package dev.enishi.bot.terminal;

import dev.enishi.analysis.article.Page;
import dev.enishi.analysis.json.DocumentInput;
import dev.enishi.analysis.json.DocumentReader;
import dev.enishi.analysis.json.Json;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code extract}: takes the main text out of pages, without a look at the network. */
@Command(
        name = "extract",
        description = "Takes the main text out of web pages that are at hand.",
        footer = {
            "",
            "One {\"id\", \"url\"?, \"html\" or \"htmlFile\"} a line on standard input, one page a line on standard output."
        })
final class ExtractCommand implements TerminalCommand {

    // The command has no other form yet; the option says what goes in and out.
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--jsonl", required = true, description = "Read one JSON object a line from standard input.")
    private boolean jsonl;

    @Override
    public int run(Surroundings surroundings, CommonOptions common) throws IOException {
        DocumentReader reader = new DocumentReader(surroundings.folder(), surroundings.clock());
        JsonLines<String> lines = new JsonLines<>(
                line -> {
                    DocumentInput input = DocumentInput.from(line);
                    Page page = reader.readPage(input);
                    return Json.of(input.id(), page);
                },
                json -> json);
        return lines.run(surroundings) == 0 ? DONE : FAILED;
    }
}
