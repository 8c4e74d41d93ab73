package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.graph.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Answering alone, over a graph made of the annotations: the share of questions whose first name is right, with floors a little below
 * what was measured. Stricter than the project's scorer in one way: an answer that only another article gives counts as wrong.
 */
class AnsweringFloorTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"news/dev.jsonl, 0.65, 0.55", "news/modern.dev.jsonl, 0.70, 0.62", "news/en.dev.jsonl, 0.45, 0.55"})
    void answersTheQuestionsOfAnnotatedNews(String file, double japanese, double english) throws IOException {
        Optional<Path> data = GoldNews.folder();
        assumeTrue(data.isPresent(), "The annotated news (shared/data) are not here: answering is not measured");
        GoldNews news = GoldNews.read(data.orElseThrow().resolve(file));
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            news.addTo(graph);
            Answerer answerer = new Answerer(graph);
            assertThat(share(news, answerer, "ja")).as("in Japanese").isGreaterThanOrEqualTo(japanese);
            assertThat(share(news, answerer, "en")).as("in English").isGreaterThanOrEqualTo(english);
        }
    }

    private static double share(GoldNews news, Answerer answerer, String language) {
        int right = 0;
        int all = 0;
        for (JsonNode article : news.articles()) {
            Map<String, Set<String>> names = names(article);
            for (JsonNode question : article.get("questions")) {
                if (question.get("lang").asText().equals(language)) {
                    all++;
                    Answer answer = answerer.answer(question.get("question").asText(), Scope.everything());
                    right += isRight(question, answer, names) ? 1 : 0;
                }
            }
        }
        return (double) right / all;
    }

    private static boolean isRight(JsonNode question, Answer answer, Map<String, Set<String>> names) {
        if (question.path("unanswerable").asBoolean()) {
            return answer.status() == Answer.Status.UNKNOWN;
        }
        if (question.get("answers").isEmpty()) {
            return answer.status() == Answer.Status.ANSWERED
                    && normal(answer.text())
                            .contains(normal(question.get("answer_text").asText()));
        }
        return !answer.items().isEmpty() && isOneOf(question, answer.items().get(0), names);
    }

    private static boolean isOneOf(JsonNode question, Answer.Item item, Map<String, Set<String>> names) {
        Set<String> got = new HashSet<>(Set.of(normal(item.name())));
        item.aliases().forEach(alias -> got.add(normal(alias)));
        for (JsonNode id : question.get("answers")) {
            if (names.getOrDefault(id.asText(), Set.of()).stream().anyMatch(got::contains)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Set<String>> names(JsonNode article) {
        Map<String, Set<String>> names = new HashMap<>();
        for (JsonNode entity : article.get("entities")) {
            Set<String> all = new HashSet<>(Set.of(normal(entity.get("name").asText())));
            entity.path("aliases").forEach(alias -> all.add(normal(alias.asText())));
            names.put(entity.get("id").asText(), all);
        }
        return names;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s・]", "");
    }
}
