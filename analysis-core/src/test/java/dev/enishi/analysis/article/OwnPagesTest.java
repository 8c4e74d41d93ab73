package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.PublishedAt;
import dev.enishi.analysis.text.ReadingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole invented pages in the layouts of Japanese and English sites, with all that stands around an article. See their README. */
class OwnPagesTest {

    /** The floors of the averages of main text; they only go up. */
    private static final Map<String, Double> BODY_FLOORS = Map.of("own-ja", 0.99, "own-en", 0.99);

    /** No page is worse; the worst has a table of share prices that nothing but its place tells from one of the article. */
    private static final double PAGE_FLOOR = 0.86;

    /** How many of the 35 pages have a field right. */
    private static final Map<String, Integer> RIGHT_FLOORS = Map.ofEntries(
            Map.entry("title", 35),
            Map.entry("byline", 35),
            Map.entry("publishedAt", 35),
            Map.entry("siteName", 35),
            Map.entry("language", 35),
            Map.entry("canonicalUrl", 35),
            Map.entry("leadImageUrl", 35),
            Map.entry("truncated", 34));

    private static byte[] resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OwnPagesTest.class.getResourceAsStream("/pages/own/" + name), name)) {
            return in.readAllBytes();
        }
    }

    static Stream<JsonNode> pages() throws IOException {
        List<JsonNode> pages = new ArrayList<>();
        for (String line : new String(resource("gold.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            pages.add(new ObjectMapper().readTree(line));
        }
        return pages.stream();
    }

    private static Page extract(JsonNode gold) throws IOException, ReadingException {
        return new ArticleExtractor()
                .extract(new RawPage(
                        URI.create(gold.path("url").textValue()),
                        resource(gold.path("id").textValue() + ".html"),
                        gold.path("contentType").textValue(),
                        Instant.EPOCH,
                        false));
    }

    @Test
    void findsWhatThePagesSayOfTheirArticles() throws IOException, ReadingException {
        Map<String, Integer> right = new TreeMap<>();
        for (JsonNode gold : pages().toList()) {
            Page page = extract(gold);
            count(right, "title", flat(page.title()), flat(gold.path("title").textValue()));
            count(right, "byline", flat(page.byline()), flat(gold.path("byline").textValue()));
            count(right, "publishedAt", page.publishedAt(), publishedAt(gold));
            count(right, "siteName", page.siteName(), gold.path("siteName").textValue());
            count(right, "language", page.language(), gold.path("language").textValue());
            count(
                    right,
                    "canonicalUrl",
                    string(page.canonicalUrl()),
                    gold.path("canonicalUrl").textValue());
            count(
                    right,
                    "leadImageUrl",
                    string(page.leadImageUrl()),
                    gold.path("leadImageUrl").textValue());
            count(right, "truncated", page.truncated(), gold.path("truncated").textValue());
        }

        assertThat(right).containsOnlyKeys(RIGHT_FLOORS.keySet());
        right.forEach((field, pages) -> assertThat(pages).as(field).isGreaterThanOrEqualTo(RIGHT_FLOORS.get(field)));
    }

    private static void count(
            Map<String, Integer> right, String field, @Nullable Object found, @Nullable Object wanted) {
        right.merge(field, Objects.equals(found, wanted) ? 1 : 0, Integer::sum);
    }

    private static PublishedAt publishedAt(JsonNode gold) {
        return PublishedAt.parse(gold.path("publishedAt").textValue()).orElseThrow();
    }

    private static @Nullable String string(@Nullable URI uri) {
        return uri == null ? null : uri.toString();
    }

    private static @Nullable String flat(@Nullable String name) {
        return name == null ? null : MainTextScore.flat(name);
    }

    @Test
    void takesTheMainTextOut() throws IOException, ReadingException {
        Map<String, MainTextScore> scores = new TreeMap<>();
        for (JsonNode gold : pages().toList()) {
            scores.computeIfAbsent(gold.path("set").textValue(), set -> new MainTextScore())
                    .add(
                            gold.path("body").textValue(),
                            String.join("\n", extract(gold).paragraphs()));
        }

        assertThat(scores).containsOnlyKeys(BODY_FLOORS.keySet());
        scores.forEach((set, score) ->
                assertThat(score.f1()).as("%s: %s", set, score).isGreaterThanOrEqualTo(BODY_FLOORS.get(set)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void takesTheMainTextOutOfEachPage(JsonNode gold) throws IOException, ReadingException {
        MainTextScore score = new MainTextScore();

        score.add(gold.path("body").textValue(), String.join("\n", extract(gold).paragraphs()));

        assertThat(score.f1()).as("%s", score).isGreaterThanOrEqualTo(PAGE_FLOOR);
    }
}
