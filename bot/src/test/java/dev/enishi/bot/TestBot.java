package dev.enishi.bot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.FetchedArticle;
import dev.enishi.analysis.answer.Answerer;
import dev.enishi.analysis.fetch.Initiator;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import dev.enishi.bot.link.LinkReader;
import dev.enishi.bot.slack.FakeSlack;
import dev.enishi.bot.slack.SlackAccess;
import dev.enishi.bot.work.WorkQueue;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The whole bot on Bolt's real App and a real graph, before a fake Slack; articles are those that a test gives. */
public final class TestBot implements AutoCloseable {

    public final FakeSlack slack = FakeSlack.start();
    public final SettableClock clock = new SettableClock();
    public final KnowledgeGraph graph;
    public final App app;
    public final AtomicInteger reads = new AtomicInteger();

    /** Who wanted each article that was read. */
    public final List<Initiator> initiators = new CopyOnWriteArrayList<>();

    private final WorkQueue work;
    private final Map<URI, Analysis> articles = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();

    public TestBot(Path folder) {
        this(folder, new WorkQueue(4, 100), null);
    }

    /** Reads an article at a link. */
    public interface Reader {
        Analysis read(URI link) throws ReadingException;
    }

    public TestBot(Path folder, WorkQueue work, @Nullable Reader reader) {
        this.work = work;
        graph = KnowledgeGraph.open(folder);
        Reader read = reader == null ? this::read : reader;
        LinkReader links = (request, known) -> {
            initiators.add(request.initiator());
            return new FetchedArticle(read.read(request.uri()), null);
        };
        app = BotApp.create(
                new BotParts(links, new Answerer(graph), work, clock, "/enishi"),
                new SlackAccess(slack.apiUrl(), "xoxb-1111111111-for-tests", null).toAppConfig());
        app.start();
    }

    /** Lets the bot read an article at its URL. */
    public TestBot knows(Analysis article) {
        articles.put(java.util.Objects.requireNonNull(article.document().url()), article);
        return this;
    }

    private Analysis read(URI link) throws ReadingException {
        reads.incrementAndGet();
        Analysis article = articles.get(link);
        if (article == null) {
            throw ReadingException.permanent(Reason.NOT_FOUND, "There is no such page.");
        }
        return article;
    }

    /** Delivers an event for the first time and expects an ack. */
    public void event(JsonObject event) {
        deliver("Ev" + number.incrementAndGet(), event);
    }

    /** Delivers an event and expects an ack. */
    public void deliver(String eventId, JsonObject event) {
        Response response = run("application/json", EventJson.envelope(eventId, event));
        assertThat(response.getStatusCode()).isEqualTo(200);
    }

    /** Gives the slash command; returns what the ack says. */
    public String command(String channel, String text) {
        String body = "token=x&team_id=" + FakeSlack.TEAM + "&channel_id=" + channel
                + "&channel_name=any&user_id=U1&user_name=hana&command=%2Fenishi&text=" + URLEncoder.encode(text, UTF_8)
                + "&response_url=" + URLEncoder.encode(slack.responseUrl().toString(), UTF_8)
                + "&trigger_id=1.2&api_app_id=A1";
        Response response = run("application/x-www-form-urlencoded", body);
        assertThat(response.getStatusCode()).isEqualTo(200);
        return response.getBody() == null ? "" : response.getBody();
    }

    /** Runs a request as it comes over HTTP once its signature is checked. */
    public Response run(String contentType, String body) {
        SlackRequestParser.HttpRequest request = SlackRequestParser.HttpRequest.builder()
                .requestUri("/slack/events")
                .requestBody(body)
                .headers(new RequestHeaders(Map.of("Content-Type", List.of(contentType))))
                .build();
        try {
            return app.run(new SlackRequestParser(app.config()).parse(request));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /** Waits until all work is done; nothing can be delivered after it. */
    public List<FakeSlack.Call> drained() {
        work.close();
        return slack.shown();
    }

    @Override
    public void close() {
        work.close();
        app.stop();
        graph.close();
        slack.close();
    }
}
