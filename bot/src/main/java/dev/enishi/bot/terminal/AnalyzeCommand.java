package dev.enishi.bot.terminal;

import dev.enishi.analysis.ArticleAnalyzer;
import dev.enishi.analysis.fetch.FetchOptions;
import dev.enishi.analysis.json.DocumentInput;
import dev.enishi.analysis.json.DocumentReader;
import dev.enishi.analysis.json.Json;
import dev.enishi.bot.config.ConfigException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code analyze}: shows what articles say, without remembering it. */
@Command(
        name = "analyze",
        description = "Shows what articles say: summary, names and ties. Remembers nothing.",
        footer = {
            "",
            "A link may lead to a page, a PDF or plain text; an article in several parts is read to its end.",
            "With --jsonl: one document a line on standard input, one analysis a line on standard output.",
            "With --format json, a source that fails is one {\"id\", \"error\"} a line on standard error."
        })
final class AnalyzeCommand implements TerminalCommand {

    @Mixin
    private final SourceOptions options = new SourceOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Override
    public int run(Surroundings surroundings, CommonOptions common) throws ConfigException, IOException {
        return options.jsonl()
                ? lines(surroundings)
                : sources(surroundings, common.variables(surroundings).fetchOptions());
    }

    private static int lines(Surroundings surroundings) throws IOException {
        ArticleAnalyzer analyzer = new ArticleAnalyzer();
        DocumentReader reader = new DocumentReader(surroundings.folder(), surroundings.clock());
        // Turned into JSON on the workers' threads: that, too, is work.
        JsonLines<String> lines =
                new JsonLines<>(line -> Json.of(analyzer.analyze(reader.read(DocumentInput.from(line)))), json -> json);
        return lines.run(surroundings) == 0 ? DONE : FAILED;
    }

    private int sources(Surroundings surroundings, FetchOptions fetch) {
        Sources sources = new Sources(surroundings, fetch);
        return format.isJson() ? json(sources, surroundings) : text(sources, surroundings);
    }

    private int text(Sources sources, Surroundings surroundings) {
        AnalysisText text = new AnalysisText(surroundings.screen());
        return SourceRun.over(
                options.sources(),
                surroundings,
                false,
                source -> surroundings.out().print(text.of(sources.analyze(source))));
    }

    private int json(Sources sources, Surroundings surroundings) {
        List<String> analyses = new ArrayList<>();
        int exitCode = SourceRun.over(
                options.sources(), surroundings, true, source -> analyses.add(Json.of(sources.analyze(source))));
        if (options.sources().size() > 1) {
            surroundings.out().println("[" + String.join(",\n", analyses) + "]");
        } else {
            analyses.forEach(surroundings.out()::println);
        }
        return exitCode;
    }
}
