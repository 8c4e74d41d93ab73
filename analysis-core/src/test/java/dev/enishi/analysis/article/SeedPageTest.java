package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.enishi.analysis.fetch.AddressPolicy;
import dev.enishi.analysis.fetch.FetchLimits;
import dev.enishi.analysis.fetch.PageFetcher;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** The whole way of the first article, from HTTP to a document. */
class SeedPageTest {

    @Test
    void givesExactlyTheSentencesOfTheArticle() throws Exception {
        Optional<Path> html = SharedFolder.find("seed/article.html");
        assumeTrue(html.isPresent(), SharedFolder.MISSING);
        JsonNode article =
                new ObjectMapper().readTree(Files.readString(html.get().resolveSibling("article.jsonl")));
        StringBuilder sentences = new StringBuilder();
        article.path("sentences").forEach(sentence -> sentences.append(sentence.textValue()));

        try (MockWebServer server = new MockWebServer()) {
            server.enqueue(new MockResponse.Builder()
                    .setHeader("Content-Type", "text/html")
                    .body(new Buffer().write(Files.readAllBytes(html.get())))
                    .build());
            server.start();
            AddressPolicy policy = AddressPolicy.parse("127.0.0.1:" + server.getPort());
            PageFetcher fetcher = new PageFetcher(FetchLimits.DEFAULT, policy, Clock.systemUTC());
            URI uri = URI.create("http://127.0.0.1:" + server.getPort() + "/article.html?utm_source=slack#top");

            ArticleExtractor extractor = new ArticleExtractor();
            Document document = extractor.toDocument(extractor.extract(fetcher.fetch(uri)), null);

            assertThat(document.text().replace("\n", "")).isEqualTo(sentences.toString());
            assertThat(document.title()).isEqualTo(article.path("title").textValue());
            assertThat(document.language()).isEqualTo(Language.JAPANESE);
            assertThat(document.id().value()).isEqualTo("http://127.0.0.1:" + server.getPort() + "/article.html");
        }
    }
}
