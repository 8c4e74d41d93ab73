package dev.enishi.bot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.bolt.App;
import com.slack.api.model.event.MessageEvent;
import dev.enishi.bot.EventJson;
import dev.enishi.bot.SettableClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackHttpServerTest {

    private static final String SECRET = "the-signing-secret";

    private final FakeSlack slack = FakeSlack.start();
    private final SettableClock clock = new SettableClock();
    private final SignatureVerifier signer = new SignatureVerifier(SECRET, clock);
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final AtomicBoolean ready = new AtomicBoolean(true);
    private SlackHttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = serve(0);
    }

    private SlackHttpServer serve(int port) throws IOException {
        App app = new App(new SlackAccess(slack.apiUrl(), "xoxb-3333333333-for-tests", SECRET).toAppConfig());
        // The SDK's own check takes the system's time; ours, before it, takes the clock's.
        app.config().setRequestVerificationEnabled(false);
        app.event(MessageEvent.class, (payload, context) -> {
            texts.add(payload.getEvent().getText());
            return context.ack();
        });
        app.command(
                "/enishi",
                (request, context) -> context.ack("縁: " + request.getPayload().getText()));
        return SlackHttpServer.start(port, app, clock, ready::get);
    }

    @AfterEach
    void stop() {
        server.close();
        slack.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> signed(String contentType, String body) throws Exception {
        String now = String.valueOf(clock.instant().getEpochSecond());
        return post(contentType, body, now, signer.sign(now, body.getBytes(UTF_8)));
    }

    private HttpResponse<String> post(String contentType, String body, String timestamp, String signature)
            throws Exception {
        return client.send(
                request("/slack/events")
                        .header("Content-Type", contentType)
                        .header("X-Slack-Request-Timestamp", timestamp)
                        .header("X-Slack-Signature", signature)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String event(String text) {
        return EventJson.envelope("Ev1", EventJson.message("C1", "channel", "1.1", text));
    }

    @Test
    void takesSignedEventsInUtf8() throws Exception {
        HttpResponse<String> response = signed("application/json", event("縁を結ぶ"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(texts).containsExactly("縁を結ぶ");
    }

    @Test
    void takesCommands() throws Exception {
        HttpResponse<String> response = signed(
                "application/x-www-form-urlencoded",
                "token=x&team_id=T1&channel_id=C1&user_id=U1&command=%2Fenishi&text=%E7%B8%81&response_url=x&trigger_id=1");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("縁: 縁");
    }

    @Test
    void acksInteractivityAndEventsThatNobodyHandles() throws Exception {
        String unknown = EventJson.envelope("Ev2", EventJson.with(EventJson.message("C1", "channel", "1.1", "x"), e -> {
            e.addProperty("type", "reaction_added");
            e.remove("channel_type");
        }));
        assertThat(signed("application/json", unknown).statusCode()).isEqualTo(200);
    }

    @Test
    void answersTheUrlVerification() throws Exception {
        HttpResponse<String> response =
                signed("application/json", "{\"type\":\"url_verification\",\"token\":\"x\",\"challenge\":\"abc123\"}");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("abc123");
    }

    @Test
    void nothingUnsignedReachesTheBot() throws Exception {
        String now = String.valueOf(clock.instant().getEpochSecond());
        String old = String.valueOf(clock.instant().minus(Duration.ofMinutes(6)).getEpochSecond());
        String body = event("forged");
        assertThat(post("application/json", body, now, "v0=00").statusCode()).isEqualTo(401);
        assertThat(post("application/json", body, now, signer.sign(now, "other".getBytes(UTF_8)))
                        .statusCode())
                .isEqualTo(401);
        assertThat(post("application/json", body, old, signer.sign(old, body.getBytes(UTF_8)))
                        .statusCode())
                .isEqualTo(401);
        HttpResponse<String> bare = client.send(
                request("/slack/events").POST(BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(bare.statusCode()).isEqualTo(401);
        assertThat(texts).isEmpty();
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        assertThat(signed("application/json", "x".repeat(SlackHttpServer.MAX_BODY + 1))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void survivesASignedBodyThatIsNoRequest() throws Exception {
        for (String body : List.of("", "{", "[]", "null", "payload=%7B", "縁")) {
            assertThat(signed("application/json", body).statusCode()).as(body).isBetween(400, 599);
        }
        assertThat(signed("application/json", event("still there")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void tellsAnOperatorHowItIs() throws Exception {
        assertThat(get("/health").statusCode()).isEqualTo(200);
        assertThat(get("/ready").statusCode()).isEqualTo(200);
        ready.set(false);
        assertThat(get("/ready").statusCode()).isEqualTo(503);
        assertThat(get("/health").statusCode()).isEqualTo(200);
    }

    @Test
    void knowsNoOtherPathsAndMethods() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(get("/health/x").statusCode()).isEqualTo(404);
        HttpResponse<String> wrong = get("/slack/events");
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(wrong.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void servesFurtherRoutes() throws Exception {
        server.route("GET", "/metrics", exchange -> exchange.sendResponseHeaders(204, -1));
        assertThat(get("/metrics").statusCode()).isEqualTo(204);
    }

    @Test
    void saysThatThePortIsTaken() {
        assertThatThrownBy(() -> serve(server.port())).isInstanceOf(IOException.class);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }
}
