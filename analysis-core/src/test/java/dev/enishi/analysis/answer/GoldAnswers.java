package dev.enishi.analysis.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.graph.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks the questions of annotated news and writes the answers in the form that {@code score_answers.py} reads. */
final class GoldAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldAnswers() {}

    /** Arguments: annotated file, folder for the graph (empty), file for the answers. */
    public static void main(String... args) throws IOException {
        GoldNews news = GoldNews.read(Path.of(args[0]));
        try (KnowledgeGraph graph = KnowledgeGraph.open(Path.of(args[1]))) {
            news.addTo(graph);
            Files.write(Path.of(args[2]), lines(news, graph));
        }
    }

    static List<String> lines(GoldNews news, KnowledgeGraph graph) throws IOException {
        Answerer answerer = new Answerer(graph);
        List<String> lines = new ArrayList<>();
        for (JsonNode article : news.articles()) {
            int number = 0;
            for (JsonNode question : article.get("questions")) {
                Answer answer = answerer.answer(question.get("question").asText(), Scope.everything());
                lines.add(JSON.writeValueAsString(node(article.get("id").asText() + "#" + number++, answer)));
            }
        }
        return lines;
    }

    private static ObjectNode node(String id, Answer answer) {
        ObjectNode node = JSON.createObjectNode()
                .put("id", id)
                .put("question", answer.question())
                .put("status", answer.status().name())
                .put("text", answer.text());
        ArrayNode answers = node.putArray("answers");
        for (Answer.Item item : answer.items()) {
            ObjectNode one = answers.addObject().put("name", item.name());
            item.aliases().forEach(one.putArray("aliases")::add);
            addCitations(item.citations(), one.putArray("citations"));
        }
        addCitations(answer.citations(), node.putArray("citations"));
        return node;
    }

    private static void addCitations(List<Citation> citations, ArrayNode into) {
        for (Citation citation : citations) {
            into.addObject().put("article", citation.article().value()).put("sentence", citation.sentence());
        }
    }
}
