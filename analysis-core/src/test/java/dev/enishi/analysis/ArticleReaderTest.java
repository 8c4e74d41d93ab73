package dev.enishi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.article.ArticleExtractor;
import dev.enishi.analysis.article.Page;
import dev.enishi.analysis.fetch.AddressPolicy;
import dev.enishi.analysis.fetch.FetchLimits;
import dev.enishi.analysis.fetch.FetchRequest;
import dev.enishi.analysis.fetch.PageFetcher;
import dev.enishi.analysis.fetch.Validators;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a link to an analysis, with a real server. */
class ArticleReaderTest {

    private static final String HEAD =
            "<html lang=en><title>Hinode buys Lumen Labs</title>" + "<body><article><h1>Hinode buys Lumen Labs</h1>";
    private static final String PARAGRAPH =
            "<p>Hinode Robotics acquired Lumen Labs in May for a sum that neither of the two wanted to tell.</p>\n";

    private final MockWebServer server = new MockWebServer();
    private PageFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server.start();
        fetcher = new PageFetcher(
                new FetchLimits(20_000, Duration.ofSeconds(5), 3),
                new AddressPolicy(Set.of("127.0.0.1:" + server.getPort())),
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private URI uri() {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/a");
    }

    private static MockResponse.Builder html(String html) {
        return new MockResponse.Builder().setHeader("Content-Type", "text/html").body(html);
    }

    @Test
    void aPageThatWasCutIsReadAndSaysSo() throws Exception {
        server.enqueue(html(HEAD + PARAGRAPH.repeat(1000)).build());
        server.enqueue(html(HEAD + PARAGRAPH.repeat(1000)).build());
        Page page = new ArticleExtractor().extract(fetcher.fetch(uri()));
        assertThat(page.truncated()).isEqualTo("size");
        assertThat(page.paragraphs()).isNotEmpty();
        assertThat(new ArticleReader(fetcher).read(uri()).sentences()).isNotEmpty();
    }

    @Test
    void readsWhatIsKnownAnewIfThePageIsUnchanged() throws Exception {
        server.enqueue(
                html(HEAD + PARAGRAPH.repeat(3)).setHeader("ETag", "\"1\"").build());
        server.enqueue(new MockResponse.Builder().code(304).build());
        ArticleReader reader = new ArticleReader(fetcher);
        FetchedArticle first = reader.read(FetchRequest.of(uri()), null);
        Document known = Document.of("known", Language.ENGLISH, "Known", "Acme bought Lumen Labs in May.");
        FetchedArticle again = reader.read(FetchRequest.of(uri()).unlessStill(first.validators()), known);
        assertThat(again.analysis().document()).isEqualTo(known);
        assertThat(again.validators()).isEqualTo(first.validators());
    }

    @Test
    void asksWithoutConditionIfNothingIsKnown() throws Exception {
        server.enqueue(html(HEAD + PARAGRAPH.repeat(3)).build());
        Validators validators = new Validators(uri(), "\"1\"", null);
        new ArticleReader(fetcher).read(FetchRequest.of(uri()).unlessStill(validators), null);
        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isNull();
    }
}
