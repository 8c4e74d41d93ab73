package dev.enishi.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.answer.Answer;
import dev.enishi.analysis.answer.Answer.Item;
import dev.enishi.analysis.answer.Answer.Nearby;
import dev.enishi.analysis.answer.Answer.YesNo;
import dev.enishi.analysis.answer.Citation;
import dev.enishi.analysis.article.ArticleExtractor;
import dev.enishi.analysis.article.NotAnArticleException;
import dev.enishi.analysis.article.Page;
import dev.enishi.analysis.extraction.Evidence;
import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.Qualifiers;
import dev.enishi.analysis.extraction.Relation;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.graph.AddResult;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.summary.Summary;
import dev.enishi.analysis.summary.Summary.SummarySentence;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.PublishedAt;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {

    private static final Citation CITATION = new Citation(
            new DocumentId("d1"),
            URI.create("https://example.com/1"),
            "青空と緑山",
            PublishedAt.parse("2025-12-05").orElseThrow(),
            -1,
            "青空が緑山を買収");

    /** Two sentences, an entity named in title and body, one referred to, one tie. */
    private static Analysis analysis() {
        Document document = Document.ofSentences("d1", Language.JAPANESE, "青空と緑山", List.of("始め。", "青空が緑山を買収。"));
        TextEntity buyer = new TextEntity(
                "e1",
                "青空",
                EntityType.ORGANIZATION,
                List.of("Aozora"),
                List.of(Mention.ofName(-1, new Span(0, 2), "青空"), Mention.ofName(1, new Span(0, 2), "青空")));
        TextEntity bought = new TextEntity(
                "e2", "緑山", EntityType.ORGANIZATION, List.of(), List.of(new Mention(1, new Span(3, 5), "緑山", true)));
        Relation relation = new Relation(
                RelationType.ACQUIRES,
                "e1",
                "e2",
                Status.PLANNED,
                0.93049,
                List.of(new Evidence(1, "青空が緑山を買収。")),
                new Qualifiers(null, "2025年", null, null));
        return new Analysis(
                document.withUrl(URI.create("https://example.com/1")),
                List.of(new Sentence(0, "始め。", 0), new Sentence(1, "青空が緑山を買収。", 3)),
                new Summary(List.of(new SummarySentence("青空が緑山を買収。", 1)), List.of(1)),
                new Extraction(List.of(buyer, bought), List.of(relation)));
    }

    @Test
    void writesAnAnalysisWithItsFieldsInOrder() {
        assertThat(Json.of(analysis()))
                .isEqualTo("{\"id\":\"d1\",\"url\":\"https://example.com/1\",\"title\":\"青空と緑山\",\"language\":\"ja\","
                        + "\"sentences\":[{\"text\":\"始め。\",\"start\":0,\"end\":3},{\"text\":\"青空が緑山を買収。\",\"start\":3,\"end\":12}],"
                        + "\"summary\":[\"青空が緑山を買収。\"],\"keySentences\":[1],"
                        + "\"entities\":[{\"id\":\"e1\",\"name\":\"青空\",\"type\":\"ORGANIZATION\",\"aliases\":[\"Aozora\"],\"mentions\":["
                        + "{\"sentence\":-1,\"start\":0,\"end\":2,\"text\":\"青空\"},"
                        + "{\"sentence\":1,\"start\":0,\"end\":2,\"textStart\":3,\"textEnd\":5,\"text\":\"青空\"}]},"
                        + "{\"id\":\"e2\",\"name\":\"緑山\",\"type\":\"ORGANIZATION\",\"aliases\":[],\"mentions\":["
                        + "{\"sentence\":1,\"start\":3,\"end\":5,\"textStart\":6,\"textEnd\":8,\"text\":\"緑山\",\"anaphor\":true}]}],"
                        + "\"relations\":[{\"type\":\"ACQUIRES\",\"subject\":\"e1\",\"object\":\"e2\",\"status\":\"PLANNED\","
                        + "\"confidence\":0.93,\"evidence\":[{\"sentence\":1,\"text\":\"青空が緑山を買収。\"}],"
                        + "\"qualifiers\":{\"date\":\"2025年\"}}]}");
    }

    @Test
    void offsetsPointAtTheMentionsInSentenceAndText() throws Exception {
        Analysis analysis = analysis();
        JsonNode json = new ObjectMapper().readTree(Json.of(analysis));

        for (JsonNode mention : json.findValues("mentions").get(0)) {
            int sentence = mention.get("sentence").intValue();
            String text = sentence < 0
                    ? json.get("title").textValue()
                    : json.get("sentences").get(sentence).get("text").textValue();
            assertThat(text.substring(
                            mention.get("start").intValue(), mention.get("end").intValue()))
                    .isEqualTo(mention.get("text").textValue());
            if (sentence >= 0) {
                assertThat(analysis.document()
                                .text()
                                .substring(
                                        mention.get("textStart").intValue(),
                                        mention.get("textEnd").intValue()))
                        .isEqualTo(mention.get("text").textValue());
            } else {
                assertThat(mention.has("textStart")).isFalse();
            }
        }
    }

    @Test
    void writesAPageAndLeavesOutWhatItLacks() {
        Page full = new Page(
                URI.create("https://example.com/a"),
                URI.create("https://example.com/b"),
                "T",
                "B",
                "S",
                PublishedAt.parse("2025-12-05T09:00:00+09:00").orElseThrow(),
                "en",
                URI.create("https://example.com/p.png"),
                List.of("One.", "Two \"2\"."),
                "paywall");
        Page bare = new Page(null, null, "", null, null, null, "ja", null, List.of(), null);

        assertThat(Json.of("p", full))
                .isEqualTo(
                        "{\"id\":\"p\",\"url\":\"https://example.com/a\",\"canonicalUrl\":\"https://example.com/b\",\"title\":\"T\","
                                + "\"byline\":\"B\",\"siteName\":\"S\",\"publishedAt\":\"2025-12-05T09:00+09:00\",\"language\":\"en\","
                                + "\"leadImageUrl\":\"https://example.com/p.png\",\"paragraphs\":[\"One.\",\"Two \\\"2\\\".\"],"
                                + "\"truncated\":\"paywall\"}");
        assertThat(Json.of("p", bare)).isEqualTo("{\"id\":\"p\",\"title\":\"\",\"language\":\"ja\",\"paragraphs\":[]}");
    }

    @Test
    void writesAnAnswer() {
        Item item = new Item(
                "緑山",
                List.of("Midoriyama"),
                EntityType.ORGANIZATION,
                RelationType.ACQUIRES,
                Status.ACTUAL,
                0.5,
                2,
                List.of(CITATION));

        assertThat(Json.of("q1", answer(Answer.Status.ANSWERED, List.of(item), null, 1)))
                .isEqualTo(
                        "{\"id\":\"q1\",\"question\":\"青空は何を買収？\",\"language\":\"ja\",\"status\":\"ANSWERED\",\"answers\":[{"
                                + "\"name\":\"緑山\",\"aliases\":[\"Midoriyama\"],\"type\":\"ORGANIZATION\",\"relation\":\"ACQUIRES\","
                                + "\"relationStatus\":\"ACTUAL\",\"confidence\":0.5,\"sources\":2,\"citations\":[{\"article\":\"d1\","
                                + "\"url\":\"https://example.com/1\",\"title\":\"青空と緑山\",\"publishedAt\":\"2025-12-05\",\"sentence\":-1,"
                                + "\"text\":\"青空が緑山を買収\"}]}],\"text\":\"緑山です。\",\"count\":1}");
    }

    @Test
    void writesYesNoAndNotKnown() {
        assertThat(Json.of(null, answer(Answer.Status.ANSWERED, List.of(), YesNo.YES, null)))
                .endsWith("\"yes\":true}");
        assertThat(Json.of(null, answer(Answer.Status.ANSWERED, List.of(), YesNo.NO, null)))
                .endsWith("\"yes\":false}");
        assertThat(Json.of(null, answer(Answer.Status.UNKNOWN, List.of(), YesNo.UNKNOWN, null)))
                .startsWith("{\"question\"")
                .endsWith("\"yes\":null}");
    }

    @Test
    void writesChoicesAndWhatIsKnownNearby() {
        Answer unknown = new Answer(
                "q",
                Language.ENGLISH,
                Answer.Status.UNKNOWN,
                List.of(),
                List.of(CITATION),
                "I don't know.",
                null,
                null,
                List.of("A", "B"),
                List.of(new Nearby("青空 acquires 緑山", CITATION)));

        assertThat(Json.of(null, unknown))
                .contains("\"answers\":[],\"citations\":[{\"article\":\"d1\"")
                .contains(
                        "\"choices\":[\"A\",\"B\"],\"nearby\":[{\"text\":\"青空 acquires 緑山\",\"citations\":[{\"article\":\"d1\"");
    }

    private static Answer answer(
            Answer.Status status, List<Item> items, @Nullable YesNo yesNo, @Nullable Integer count) {
        return new Answer(
                "青空は何を買収？", Language.JAPANESE, status, items, List.of(), "緑山です。", yesNo, count, List.of(), List.of());
    }

    @Test
    void writesWhatAddingDid() {
        assertThat(Json.of("d1", new AddResult(new DocumentId("d1"), 3, 2, 1, true)))
                .isEqualTo("{\"id\":\"d1\",\"entities\":3,\"relations\":2,\"newFacts\":1}");
    }

    @Test
    void writesErrorsWithAndWithoutAnId() {
        ReadingException timeout = new ReadingException(Reason.TIMEOUT, "Too slow.", true);

        assertThat(Json.of("d1", timeout))
                .isEqualTo(
                        "{\"id\":\"d1\",\"error\":{\"reason\":\"timeout\",\"message\":\"Too slow.\",\"retryable\":true}}");
        Instant at = Instant.parse("2026-01-02T03:04:05.678Z");
        assertThat(Json.of("d1", new ReadingException(Reason.HTTP_ERROR, "Later.", at)))
                .endsWith("\"retryable\":true,\"retryAt\":\"2026-01-02T03:04:05Z\"}}");
        assertThat(Json.of(null, timeout)).startsWith("{\"error\":");
    }

    @Test
    void aPageThatIsNoArticleComesWithItsTitle() {
        RawPage login = RawPage.ofHtml(null, "<title>ログイン</title><form><input type=password></form>", Instant.EPOCH);

        assertThatThrownBy(() -> new ArticleExtractor().extract(login))
                .isInstanceOfSatisfying(
                        NotAnArticleException.class,
                        failure -> assertThat(Json.of("d1", failure))
                                .startsWith("{\"id\":\"d1\",\"title\":\"ログイン\",\"error\":{\"reason\":\"login_page\",")
                                .endsWith("\"retryable\":false}}"));
    }

    @Test
    void everyCharacterComesThrough() throws Exception {
        String hostile = "\u0000\u0007\"\\\n\r\u2028\u2029\uD83D\uDE00\uD83D x\uDE00é́ｶﾞ\uFFFF</script>";
        Page page = new Page(null, null, hostile, null, null, null, "en", null, List.of(), null);
        byte[] utf8 = Json.of("p", page).getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(new ObjectMapper().readTree(utf8).get("title").textValue()).isEqualTo(hostile);
        assertThat(new String(utf8, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("\n", "\r");
    }
}
