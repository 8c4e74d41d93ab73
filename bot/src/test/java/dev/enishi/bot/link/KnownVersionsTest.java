package dev.enishi.bot.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.ArticleReader;
import dev.enishi.analysis.fetch.AddressPolicy;
import dev.enishi.analysis.fetch.FetchOptions;
import dev.enishi.analysis.fetch.Initiator;
import dev.enishi.analysis.fetch.PageFetcher;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.bot.SettableClock;
import dev.enishi.bot.slack.Channel;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link that the graph knows, read again from a real server. */
class KnownVersionsTest {

    private static final Channel CHANNEL = new Channel("T1", Channel.Kind.CHANNEL, "C1");
    private static final String PAGE = """
            <html lang=en><title>Hinode buys Lumen Labs</title><article><h1>Hinode buys Lumen Labs</h1>
            <p>Hinode Robotics acquired Lumen Labs in May for a sum that neither of the two companies wanted to tell.</p>
            <p>Aki Mori, the founder of Hinode Robotics, said that the laboratory will go on, with all its people.</p>
            </article></html>
            """;

    @TempDir
    private Path folder;

    private final MockWebServer server = new MockWebServer();
    private final SettableClock clock = new SettableClock();
    private KnowledgeGraph graph;
    private Articles articles;
    private URI link;

    @BeforeEach
    void start() throws IOException {
        server.start();
        graph = KnowledgeGraph.open(folder);
        FetchOptions options =
                FetchOptions.DEFAULT.withPolicy(new AddressPolicy(Set.of("127.0.0.1:" + server.getPort())));
        articles = new Articles(new ArticleReader(new PageFetcher(options, clock))::read, graph, clock);
        link = URI.create("http://127.0.0.1:" + server.getPort() + "/1");
    }

    @AfterEach
    void stop() {
        graph.close();
        server.close();
    }

    private static MockResponse page(String etag) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .setHeader("ETag", etag)
                .body(PAGE)
                .build();
    }

    private Analysis readAndFile() throws Exception {
        Analysis article = articles.read(link, Initiator.PERSON);
        articles.file(article, CHANNEL);
        clock.advance(Articles.FRESH.plusSeconds(1));
        return article;
    }

    @Test
    void isAskedForOnlyIfItChanged() throws Exception {
        server.enqueue(page("\"one\""));
        server.enqueue(new MockResponse.Builder().code(304).build());
        server.enqueue(page("\"two\""));
        Analysis first = readAndFile();
        Analysis again = readAndFile();
        readAndFile();

        assertThat(again.extraction()).isEqualTo(first.extraction());
        assertThat(again.document().id()).isEqualTo(first.document().id());
        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isNull();
        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isEqualTo("\"one\"");
        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isEqualTo("\"one\"");
        assertThat(graph.findPageVersion(PostedLinks.normalized(link))
                        .orElseThrow()
                        .etag())
                .isEqualTo("\"two\"");
    }

    @Test
    void whatWasForgottenIsReadInFull() throws Exception {
        server.enqueue(page("\"one\""));
        server.enqueue(page("\"one\""));
        articles.withdraw(readAndFile().document().id(), CHANNEL);
        readAndFile();
        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().get("If-None-Match")).isNull();
    }
}
