package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Keeps the quality of extraction from falling: floors a little below what shared/data/pages was measured at. They only go up. The
 * predictions are left in target/pages.jsonl for the scorer and for looking at.
 */
class PageBenchmarkTest {

    private static final Map<String, Double> BODY_FLOORS =
            Map.of("zyte", 0.972, "naeb", 0.944, "postlight", 0.926, "postlight-ja", 0.939);
    private static final double TITLE_FLOOR = 0.92;
    private static final double DATE_FLOOR = 0.93;
    private static final double BYLINE_FLOOR = 0.91;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void staysAboveTheFloors() throws IOException {
        Optional<Path> gold = SharedFolder.find("pages/gold.jsonl");
        assumeTrue(gold.isPresent(), SharedFolder.MISSING);
        Map<String, MainTextScore> bodies = new TreeMap<>();
        List<Boolean> titles = new ArrayList<>();
        List<Boolean> dates = new ArrayList<>();
        List<Boolean> bylines = new ArrayList<>();
        List<ObjectNode> predictions = new ArrayList<>();
        for (String line : Files.readAllLines(gold.get())) {
            JsonNode wanted = JSON.readTree(line);
            ObjectNode predicted = predict(gold.get().resolveSibling("html"), wanted);
            predictions.add(predicted);
            if (wanted.hasNonNull("body")) {
                bodies.computeIfAbsent(wanted.path("set").asText(), set -> new MainTextScore())
                        .add(wanted.path("body").asText(), body(predicted));
            }
            if (!wanted.path("title").asText("").isEmpty()) {
                titles.add(MainTextScore.flat(wanted.path("title").asText())
                        .equals(MainTextScore.flat(predicted.path("title").asText())));
            }
            if (wanted.hasNonNull("byline")) {
                bylines.add(MainTextScore.flat(predicted.path("byline").asText(""))
                        .contains(MainTextScore.flat(wanted.path("byline").asText())));
            }
            if (wanted.hasNonNull("publishedAt")) {
                dates.add(isSameDay(
                        wanted.path("publishedAt").asText(),
                        predicted.path("publishedAt").asText()));
            }
        }
        Files.write(
                Path.of("target", "pages.jsonl"),
                predictions.stream().map(Object::toString).toList());

        assertThat(bodies.keySet()).isEqualTo(BODY_FLOORS.keySet());
        bodies.forEach((set, score) ->
                assertThat(score.f1()).as("%s: %s", set, score).isGreaterThanOrEqualTo(BODY_FLOORS.get(set)));
        assertThat(share(titles)).as("titles").isGreaterThanOrEqualTo(TITLE_FLOOR);
        assertThat(share(bylines)).as("bylines").isGreaterThanOrEqualTo(BYLINE_FLOOR);
        assertThat(share(dates)).as("dates").isGreaterThanOrEqualTo(DATE_FLOOR);
    }

    private static double share(List<Boolean> right) {
        return right.stream().collect(Collectors.averagingInt(one -> one ? 1 : 0));
    }

    private static ObjectNode predict(Path folder, JsonNode gold) {
        String id = gold.path("id").asText();
        ObjectNode predicted = JSON.createObjectNode().put("id", id);
        try {
            RawPage raw = RawPage.ofFile(
                    folder.resolve(id + ".html.gz"), URI.create(gold.path("url").asText()), Clock.systemUTC());
            Page page = new ArticleExtractor().extract(raw);
            predicted.put("title", page.title()).put("byline", page.byline()).put("language", page.language());
            predicted.put(
                    "publishedAt",
                    page.publishedAt() == null ? null : page.publishedAt().toString());
            page.paragraphs().forEach(predicted.withArray("paragraphs")::add);
        } catch (ReadingException refused) {
            predicted.put("error", refused.reason().code());
        }
        return predicted;
    }

    private static String body(JsonNode predicted) {
        List<String> paragraphs = new ArrayList<>();
        predicted.path("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.textValue()));
        return String.join("\n", paragraphs);
    }

    /** Where the gold has a time, kept in UTC, the page's own zone may lie a day beside it. */
    private static boolean isSameDay(String gold, String predicted) {
        if (predicted.length() < 10) {
            return false;
        }
        long days = java.time.temporal.ChronoUnit.DAYS.between(
                java.time.LocalDate.parse(gold.substring(0, 10)),
                java.time.LocalDate.parse(predicted.substring(0, 10)));
        return Math.abs(days) <= (gold.contains("T") ? 1 : 0);
    }
}
