package dev.enishi.bot.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.graph.StoredDocument;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Language;
import dev.enishi.bot.Golden;
import dev.enishi.bot.slack.BlockKitLimits;
import dev.enishi.bot.slack.SlackMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArticleBlocksTest {

    private static final URI URL = URI.create("https://www.news.example/2026/01/05/a?id=1&p=2");

    @Test
    void showsAJapaneseArticle() throws IOException {
        Golden.assertMatches("article-ja", ArticleBlocks.of(Samples.japanese(URL)));
    }

    @Test
    void showsAnEnglishArticle() throws IOException {
        Golden.assertMatches("article-en", ArticleBlocks.of(Samples.english(URL)));
    }

    @Test
    void showsAnArticleThatNamesNobody() throws IOException {
        Golden.assertMatches("article-empty", ArticleBlocks.of(Samples.empty(Language.ENGLISH, URL)));
    }

    @Test
    void namesTheSitesThatCarryTheSameText() throws IOException {
        Golden.assertMatches(
                "article-copies",
                ArticleBlocks.of(
                        Samples.english(URL),
                        List.of(
                                copy("https://www.agency.example/7?a=1&b=2", "Lake & Hill backs <Harbor>"),
                                copy("https://daily.example/x", " "))));
        assertThat(ArticleBlocks.of(Samples.japanese(URL), List.of(copy("https://daily.example/x", "湖畔を買収か")))
                        .text())
                .contains("同じ内容の記事： <https://daily.example/x|湖畔を買収か> (daily.example)");
    }

    private static StoredDocument copy(String url, String title) {
        return new StoredDocument(
                new DocumentId(url), URI.create(url), title, Language.ENGLISH, null, Instant.EPOCH, List.of());
    }

    @Test
    void countsWhatItLeavesOut() {
        Samples.Builder builder = new Samples.Builder(Language.JAPANESE, "多数", List.of("文"));
        for (int i = 0; i < 12; i++) {
            builder.entity("会社" + i, EntityType.ORGANIZATION);
        }
        for (int i = 1; i < 12; i++) {
            builder.relation(RelationType.COMPETES_WITH, "会社0", "会社" + i, Status.ACTUAL, 0);
        }
        SlackMessage message = ArticleBlocks.of(builder.build(URL));
        assertThat(message.text()).contains("会社5 ほか6件").contains("\nほか3件").doesNotContain("会社9");
    }

    @Test
    void tellsWhatHappenedBeforeWhereFirmsAreAndWhoHeadsThem() {
        String text = ArticleBlocks.of(new Samples.Builder(Language.JAPANESE, "買収", List.of("青空電機は緑製薬を買収する。"))
                        .entity("青空電機", EntityType.ORGANIZATION)
                        .entity("緑製薬", EntityType.ORGANIZATION)
                        .entity("大阪市", EntityType.LOCATION)
                        .relation(RelationType.LOCATED_IN, "青空電機", "大阪市", Status.ACTUAL, 0)
                        .relation(RelationType.ACQUIRES, "青空電機", "緑製薬", Status.PLANNED, 0)
                        .build(URL))
                .text();
        assertThat(text.lastIndexOf("緑製薬")).isLessThan(text.lastIndexOf("大阪市"));
    }

    @Test
    void putsTheChiefNamesFirst() {
        SlackMessage message = ArticleBlocks.of(
                new Samples.Builder(Language.ENGLISH, "Beta wins", List.of("Alpha met Beta.", "Gamma and Beta agreed."))
                        .entity("Alpha", EntityType.ORGANIZATION)
                        .entity("Beta", EntityType.ORGANIZATION)
                        .entity("Gamma", EntityType.ORGANIZATION)
                        .build(URL));
        assertThat(message.text()).contains("Organizations: Beta, Alpha, Gamma");
    }

    /** Whatever an article holds, Slack takes the message. */
    @Test
    void keepsSlacksLimitsForHostileArticles() {
        List<String> pieces =
                List.of("&", "<!here>", ">", "*_~`", "縁", "|", "\n", "😀", "<https://evil.example|x>", "a".repeat(90));
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Analysis analysis = hostile(random, pieces);
            SlackMessage message = ArticleBlocks.of(analysis);
            assertThat(BlockKitLimits.violations(message.blocks()))
                    .as("seed %s", seed)
                    .isEmpty();
            assertThat(message.text())
                    .as("seed %s", seed)
                    .doesNotContain("<!here")
                    .isNotBlank();
        }
    }

    private static Analysis hostile(Random random, List<String> pieces) {
        List<String> names = new ArrayList<>();
        int count = 2 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            names.add(i + text(random, pieces, 8));
        }
        Samples.Builder builder = new Samples.Builder(
                random.nextBoolean() ? Language.JAPANESE : Language.ENGLISH,
                text(random, pieces, 40),
                List.of("x", text(random, pieces, 30)));
        EntityType[] types = EntityType.values();
        names.forEach(name -> builder.entity(name, types[random.nextInt(types.length)]));
        for (int i = 1; i < count; i++) {
            builder.role(RelationType.LEADS, names.get(0), names.get(i), text(random, pieces, 20), 0);
        }
        return builder.build(random.nextBoolean() ? URL : URI.create("https://x.example/" + "a".repeat(2_500)));
    }

    private static String text(Random random, List<String> pieces, int most) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(most);
        for (int i = 0; i < count; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }
}
