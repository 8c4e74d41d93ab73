package dev.enishi.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.enishi.analysis.article.ArticleExtractor;
import dev.enishi.analysis.article.Page;
import dev.enishi.analysis.fetch.AddressPolicy;
import dev.enishi.analysis.fetch.FetchLimits;
import dev.enishi.analysis.fetch.PageFetcher;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample articles as the bot reads them: over HTTP, past the address check. */
class SamplesTest {

    private final List<PlaygroundConnection> connections = new ArrayList<>();
    private Playground playground;

    @BeforeEach
    void start() {
        playground = Playground.start(0, "/enishi", Clock.systemUTC(), connection -> {
            connections.add(connection);
            return new ScriptedBot().app(connection);
        });
    }

    @AfterEach
    void close() {
        playground.close();
    }

    private List<JsonObject> articles() throws Exception {
        return new PageClient(playground.uri())
                .get("/samples.json").json().getAsJsonArray("articles").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .toList();
    }

    private Page read(JsonObject article) throws Exception {
        AddressPolicy policy = new AddressPolicy(Set.of(connections.get(0).pageHost()));
        PageFetcher fetcher = new PageFetcher(FetchLimits.DEFAULT, policy, Clock.systemUTC());
        URI address = playground.uri().resolve(article.get("path").getAsString());
        return new ArticleExtractor().extract(fetcher.fetch(address));
    }

    @Test
    void areTwoInJapaneseAndOneInEnglish() throws Exception {
        List<String> languages = new ArrayList<>();
        for (JsonObject article : articles()) {
            Page page = read(article);
            assertThat(page.language()).isEqualTo(article.get("language").getAsString());
            languages.add(page.language());
        }
        assertThat(languages).containsExactlyInAnyOrder("ja", "ja", "en");
    }

    @Test
    void comeWithoutThePagesFurniture() throws Exception {
        for (JsonObject article : articles()) {
            Page page = read(article);
            String text = String.join("\n", page.paragraphs());
            assertThat(page.title())
                    .startsWith(article.get("title").getAsString())
                    .doesNotContain("|", "新報", "Ledger");
            assertThat(page.publishedAt()).isNotNull();
            assertThat(text.length()).isBetween(400, 850);
            assertThat(text).doesNotContain("ログイン", "Sign in", "あわせて読みたい", "More from", "架空", "invented");
        }
    }

    @Test
    void sayThatTheyAreInvented() throws Exception {
        PageClient page = new PageClient(playground.uri());
        for (JsonObject article : articles()) {
            assertThat(page.get(article.get("path").getAsString()).body()).containsAnyOf("架空のもの", "are invented");
        }
    }

    @Test
    void nameWhatTheirQuestionsAskAbout() throws Exception {
        for (JsonObject article : articles()) {
            String text = String.join("\n", read(article).paragraphs());
            for (JsonElement question : article.getAsJsonArray("questions")) {
                String name = question.getAsString()
                        .replaceAll("(?:の|は|に).*|^Who \\w+ (?:with |in )?|^What does | plan to.*|\\?$", "");
                assertThat(text).contains(name);
            }
        }
    }
}
