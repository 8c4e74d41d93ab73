package dev.enishi.lab.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.ArticleAnalyzer;
import dev.enishi.analysis.answer.Answerer;
import dev.enishi.analysis.graph.Collection;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.graph.Scope;
import dev.enishi.analysis.json.DocumentInput;
import dev.enishi.analysis.json.DocumentReader;
import dev.enishi.analysis.json.Json;
import dev.enishi.analysis.json.JsonLine;
import dev.enishi.analysis.text.ReadingException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the articles of an annotated set as the product does and asks its questions, all articles in one graph: {@code Predictions GOLD
 * OUT} writes {@code OUT/analyses.jsonl} and {@code OUT/answers.jsonl}. What people annotated is not looked at.
 */
public final class Predictions {

    /** What a reader of an article gets to see; the rest of a line is annotation. */
    private static final List<String> GIVEN = List.of("id", "title", "sentences", "publishedAt");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<ObjectNode> articles = new ArrayList<>();

    private Predictions(Path gold) throws IOException {
        for (String line : Files.readAllLines(gold)) {
            if (!line.isBlank()) {
                articles.add((ObjectNode) JSON.readTree(line));
            }
        }
    }

    /** Writes the predictions for the set {@code args[0]} into the folder {@code args[1]}, which must hold no graph yet. */
    public static void main(String[] args) throws IOException, ReadingException {
        write(Path.of(args[0]), Path.of(args[1]));
    }

    /** Writes {@code out/analyses.jsonl} and {@code out/answers.jsonl}. */
    static void write(Path gold, Path out) throws IOException, ReadingException {
        Files.createDirectories(out);
        Predictions predictions = new Predictions(gold);
        try (KnowledgeGraph graph = KnowledgeGraph.open(out)) {
            predictions.analyze(graph, out.resolve("analyses.jsonl"));
            predictions.ask(new Answerer(graph), out.resolve("answers.jsonl"));
        }
    }

    private void analyze(KnowledgeGraph graph, Path file) throws IOException, ReadingException {
        DocumentReader reader = new DocumentReader(Path.of(""), Clock.systemUTC());
        ArticleAnalyzer analyzer = new ArticleAnalyzer();
        try (Writer out = Files.newBufferedWriter(file)) {
            for (ObjectNode article : articles) {
                String given = article.deepCopy().retain(GIVEN).toString();
                Analysis analysis = analyzer.analyze(reader.read(DocumentInput.from(JsonLine.parse(given))));
                graph.add(analysis.document(), analysis.sentences(), analysis.extraction(), Collection.DEFAULT);
                out.write(Json.of(analysis));
                out.write('\n');
            }
        }
    }

    private void ask(Answerer answerer, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (ObjectNode article : articles) {
                int number = 0;
                for (JsonNode question : article.path("questions")) {
                    String id = article.get("id").asText() + "#" + number++;
                    String text = question.get("question").asText();
                    out.write(Json.of(id, answerer.answer(text, Scope.everything())));
                    out.write('\n');
                }
            }
        }
    }
}
