package dev.enishi.bot.terminal;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.ArticleAnalyzer;
import dev.enishi.analysis.fetch.FetchOptions;
import dev.enishi.analysis.graph.AddResult;
import dev.enishi.analysis.graph.Collection;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.graph.Scope;
import dev.enishi.analysis.graph.StoredDocument;
import dev.enishi.analysis.json.DocumentInput;
import dev.enishi.analysis.json.DocumentReader;
import dev.enishi.analysis.json.Json;
import dev.enishi.bot.config.ConfigException;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ingest}: reads articles and remembers what they say. */
@Command(
        name = "ingest",
        description =
                "Reads articles and remembers what they say. The same address or id again replaces what it said before.",
        footer = {
            "",
            "With --jsonl: one document a line on standard input,",
            "one {\"id\", \"entities\", \"relations\", \"newFacts\"} a line on standard output."
        })
final class IngestCommand implements TerminalCommand {

    /** Copies of one article that are named. */
    private static final int COPIES = 3;

    @Mixin
    private final SourceOptions options = new SourceOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Override
    public int run(Surroundings surroundings, CommonOptions common) throws ConfigException, IOException {
        boolean jsonl = options.jsonl();
        FetchOptions fetch = common.variables(surroundings).fetchOptions();
        try (KnowledgeGraph graph = KnowledgeGraph.open(common.data(surroundings))) {
            return jsonl ? lines(graph, surroundings) : sources(graph, new Sources(surroundings, fetch), surroundings);
        }
    }

    private static int lines(KnowledgeGraph graph, Surroundings surroundings) throws IOException {
        ArticleAnalyzer analyzer = new ArticleAnalyzer();
        DocumentReader reader = new DocumentReader(surroundings.folder(), surroundings.clock());
        JsonLines<Analysis> lines = new JsonLines<>(
                line -> analyzer.analyze(reader.read(DocumentInput.from(line))), analysis -> added(graph, analysis));
        return lines.run(surroundings) == 0 ? DONE : FAILED;
    }

    private static String added(KnowledgeGraph graph, Analysis analysis) {
        return Json.of(analysis.document().id().value(), add(graph, analysis));
    }

    private static AddResult add(KnowledgeGraph graph, Analysis analysis) {
        return graph.add(analysis.document(), analysis.sentences(), analysis.extraction(), Collection.DEFAULT);
    }

    private int sources(KnowledgeGraph graph, Sources sources, Surroundings surroundings) {
        return SourceRun.over(options.sources(), surroundings, format.isJson(), source -> {
            Analysis analysis = sources.analyze(source);
            surroundings
                    .out()
                    .println(
                            format.isJson()
                                    ? added(graph, analysis)
                                    : text(source, add(graph, analysis)) + copies(graph, analysis));
        });
    }

    private static String text(String source, AddResult added) {
        return String.format(
                Locale.ROOT,
                "%s: %s, %s, %d of them new%s",
                source,
                counted(added.entities(), "name"),
                counted(added.relations(), "tie"),
                added.newFacts(),
                added.replaced() ? " (replaces what it said before)" : "");
    }

    /** Told in a second line: copies add no evidence of their own. */
    private static String copies(KnowledgeGraph graph, Analysis analysis) {
        return graph.copiesOf(analysis.document().id(), Scope.everything(), COPIES).stream()
                .map(copy -> System.lineSeparator() + "  same text as " + named(copy))
                .collect(Collectors.joining());
    }

    private static String named(StoredDocument copy) {
        return copy.title().isBlank() ? copy.id().value() : copy.title() + " (" + copy.id() + ")";
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
