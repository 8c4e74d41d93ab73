package dev.enishi.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.enishi.bot.playground.PageClient.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may talk to the page, and what the page may load. */
class PageSecurityTest {

    private static final RequestBody MESSAGE =
            RequestBody.create("{\"text\":\"hi\"}", MediaType.get("application/json"));

    private final ScriptedBot bot = new ScriptedBot();
    private final List<PlaygroundConnection> connections = new ArrayList<>();
    private Playground playground;
    private PageClient page;

    @BeforeEach
    void start() {
        playground = Playground.start(0, "/enishi", Clock.systemUTC(), given -> {
            connections.add(given);
            return bot.app(given);
        });
        page = new PageClient(playground.uri());
    }

    private PlaygroundConnection connection() {
        return connections.get(0);
    }

    @AfterEach
    void close() {
        playground.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app.js", "/style.css", "/state", "/samples/robots.html", "/nothing"})
    void everyAnswerForbidsScriptsAndFilesOfOthers(String path) throws IOException {
        Reply reply = page.get(path);
        assertThat(reply.headers().get("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http", "*");
        assertThat(reply.headers().get("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.headers().get("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.headers().get("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void thePageHasNoInlineScriptOrStyleAndLoadsNothingFromElsewhere() throws IOException {
        String html = page.get("/").body();
        assertThat(html)
                .contains("<script type=\"module\" src=\"/app.js\">")
                .doesNotContain("style=", "onclick", "https://");
        assertThat(html).doesNotContainPattern("<script[^>]*>[^<]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:80", "localhost", "localhost:1", "localhost.evil.example", "[::1]"
            })
    void anotherHostIsRefused(String host) throws IOException {
        for (String path : List.of("/", "/state", "/events", "/samples/robots.html")) {
            assertThat(page.send(page.request(path).header("Host", host).build())
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void theLoopbackAddressIsTheSameHost() throws IOException {
        String host = "127.0.0.1:" + playground.uri().getPort();
        assertThat(page.send(page.request("/state").header("Host", host).build())
                        .status())
                .isEqualTo(200);
        Reply reply = page.send(page.request("/messages")
                .header("Host", host)
                .header("Origin", "http://" + host)
                .post(MESSAGE)
                .build());
        assertThat(reply.status()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://localhost:1", "https://localhost", ""})
    void anotherOriginCannotPost(String origin) throws IOException {
        for (String path : List.of("/messages", "/actions")) {
            Reply reply = page.send(
                    page.request(path).header("Origin", origin).post(MESSAGE).build());
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.json().get("error").getAsString()).isEqualTo("wrong_origin");
        }
        assertThat(page.messages()).isEmpty();
    }

    @Test
    void aPostWithoutOriginIsRefused() throws IOException {
        assertThat(page.send(page.request("/messages").post(MESSAGE).build()).status())
                .isEqualTo(403);
    }

    @Test
    void onlyJsonIsTaken() throws IOException {
        RequestBody form = RequestBody.create("{\"text\":\"hi\"}", MediaType.get("text/plain"));
        Reply reply = page.send(page.request("/messages")
                .header("Origin", page.base())
                .post(form)
                .build());
        assertThat(reply.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "`{\"text\":\"  \"}`|400|empty",
                "`{}`|400|empty",
                "`[]`|400|malformed",
                "`{\"text\":`|400|malformed",
                "`{\"text\":{\"a\":1}}`|400|malformed",
                "`{\"text\":\"/other thing\"}`|400|unknown_command",
                "`{\"text\":\"hi\",\"thread_ts\":\"1.2\"}`|404|unknown_message",
            })
    void badInputIsSaid(String json, int status, String error) throws IOException {
        Reply reply = page.post("/messages", json);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().get("error").getAsString()).isEqualTo(error);
        assertThat(page.messages()).isEmpty();
    }

    @Test
    void aCommandInAThreadIsRefusedAsInSlack() throws IOException {
        String ts = page.say("hello");
        Reply reply = page.post("/messages", "{\"text\":\"/enishi help\",\"thread_ts\":\"" + ts + "\"}");
        assertThat(reply.json().get("error").getAsString()).isEqualTo("no_command_in_thread");
    }

    @Test
    void anUnknownButtonOrMessageIsRefused() throws IOException {
        assertThat(page.post("/actions", "{\"ts\":\"1.2\",\"action\":{}}").status())
                .isEqualTo(404);
        String ts = page.say("hello");
        assertThat(page.post("/actions", "{\"ts\":\"" + ts + "\"}").status()).isEqualTo(400);
    }

    @Test
    void longMessagesAreRefused() throws IOException {
        assertThat(page.post("/messages", message("a".repeat(12_000))).status()).isEqualTo(202);
        assertThat(page.post("/messages", message("a".repeat(12_001)))
                        .json()
                        .get("error")
                        .getAsString())
                .isEqualTo("too_long");
        assertThat(page.post("/messages", message("a".repeat(70_000)))
                        .json()
                        .get("error")
                        .getAsString())
                .isEqualTo("too_large");
    }

    private static String message(String text) {
        JsonObject json = new JsonObject();
        json.addProperty("text", text);
        return json.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../Playground.class",
                "/samples/../index.html",
                "/samples/",
                "/samples",
                "/%2e%2e/app.js",
                "/package-info.class",
                "/statement",
                "/state/x"
            })
    void onlyThePagesOwnFilesAreServed(String path) throws IOException {
        assertThat(rawStatus(path)).startsWith("HTTP/1.1 404");
    }

    /** Sends the path as it is: a client would tidy it. */
    private String rawStatus(String path) throws IOException {
        int port = playground.uri().getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource({"POST,/", "POST,/state", "DELETE,/messages", "GET,/messages", "PUT,/actions"})
    void otherMethodsAreRefused(String method, String path) throws IOException {
        RequestBody body = method.equals("GET") ? null : MESSAGE;
        Reply reply = page.send(page.request(path)
                .header("Origin", page.base())
                .method(method, body)
                .build());
        assertThat(reply.status()).isEqualTo(405);
    }

    @Test
    void headHasNoBody() throws IOException {
        Reply reply = page.send(page.request("/app.js").head().build());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEmpty();
    }

    @Test
    void theStandInAsksForTheBotsToken() throws IOException {
        PageClient slack = new PageClient(URI.create(connection().apiUrl()));
        Reply without =
                slack.send(slack.request("/chat.postMessage").post(MESSAGE).build());
        Reply wrong = slack.send(slack.request("/auth.test")
                .header("Authorization", "Bearer xoxb-guess")
                .post(MESSAGE)
                .build());
        assertThat(List.of(without, wrong))
                .allMatch(reply -> reply.json().get("error").getAsString().equals("invalid_auth"));
        assertThat(page.messages()).isEmpty();
    }

    @Test
    void aResponseUrlCannotBeGuessed() throws IOException {
        URI standIn = URI.create(connection().apiUrl()).resolve("/response/");
        PageClient slack = new PageClient(standIn);
        assertThat(slack.send(slack.request("/42").post(MESSAGE).build()).status())
                .isEqualTo(404);
        assertThat(page.messages()).isEmpty();
    }

    @Test
    void thePageNeverLearnsTheSecrets() throws IOException {
        String state = page.get("/state").body();
        assertThat(state)
                .doesNotContain(
                        connection().botToken(),
                        connection().signingSecret(),
                        connection().apiUrl());
    }

    @Test
    void hostileTextStaysJson() throws IOException {
        String hostile = "</script><img src=x onerror=alert(1)>\u2028\"'";
        String ts = page.say(hostile);
        Reply state = page.get("/state");
        assertThat(state.headers().get("Content-Type")).startsWith("application/json");
        JsonElement text = page.message(ts).get("text");
        assertThat(text.getAsString()).isEqualTo("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;\u2028\"'");
    }

    @Test
    void otherMachinesFindNoPort() throws IOException {
        int port = playground.uri().getPort();
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (InetAddress other : others) {
            assertThat(isOpen(other, port)).as("%s", other).isFalse();
        }
    }

    private static boolean isOpen(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new java.net.InetSocketAddress(address, port), 1000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
