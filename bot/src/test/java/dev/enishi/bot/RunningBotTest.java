package dev.enishi.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.graph.GraphException;
import dev.enishi.bot.config.ConfigException;
import dev.enishi.bot.config.Variables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningBotTest {

    private static final Pattern PORT = Pattern.compile("port (\\d+)|localhost:(\\d+)");

    @TempDir
    private Path folder;

    private RunningBot start(Map<String, String> environment) throws IOException, ConfigException {
        Map<String, String> all = new HashMap<>(Map.of("PORT", "0"));
        all.putAll(environment);
        return RunningBot.start(BotConfig.from(Variables.load(all, folder)), Clock.systemUTC());
    }

    private static int get(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void withoutTokensItIsThePlaygroundAndSaysWhereAndWhatNext() throws Exception {
        try (RunningBot bot = start(Map.of())) {
            assertThat(bot.introduction())
                    .contains("playground", "http://localhost:", "Slack tokens")
                    .doesNotContain("\n");
            Matcher port = PORT.matcher(bot.introduction());
            assertThat(port.find()).isTrue();
            assertThat(get("http://localhost:" + port.group(2) + "/")).isEqualTo(200);
        }
    }

    @Test
    void withASigningSecretItServesSlackOverHttp() throws Exception {
        try (MockWebServer slack = slack("{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"U1\",\"bot_id\":\"B1\"}");
                RunningBot bot = start(http(slack))) {
            assertThat(bot.introduction()).contains("HTTP", "/slack/events").doesNotContain("\n", "xoxb");
            Matcher port = PORT.matcher(bot.introduction());
            assertThat(port.find()).isTrue();
            assertThat(get("http://127.0.0.1:" + port.group(1) + "/health")).isEqualTo(200);
        }
    }

    /** Slack's Web API, that answers every call alike. */
    private static MockWebServer slack(String answer) throws IOException {
        MockWebServer slack = new MockWebServer();
        slack.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return new MockResponse.Builder()
                        .addHeader("Content-Type", "application/json")
                        .body(answer)
                        .build();
            }
        });
        slack.start();
        return slack;
    }

    private static Map<String, String> http(MockWebServer slack) {
        return Map.of(
                "SLACK_BOT_TOKEN", "xoxb-0123456789-abc",
                "SLACK_SIGNING_SECRET", "0123456789abcdef",
                "SLACK_API_URL", slack.url("/api/").toString());
    }

    @Test
    void aPortThatIsTakenIsOneClearMessage() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(null));
                ServerSocket everywhere = new ServerSocket(0);
                MockWebServer slack = slack("{\"ok\":true}")) {
            assertPortIsNamed(Map.of("PORT", Integer.toString(taken.getLocalPort())));
            Map<String, String> http = new HashMap<>(http(slack));
            http.put("PORT", Integer.toString(everywhere.getLocalPort()));
            assertPortIsNamed(http);
        }
    }

    private void assertPortIsNamed(Map<String, String> environment) {
        assertThat(catchThrowable(() -> start(environment)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Port " + environment.get("PORT") + " is taken")
                .hasMessageContaining("set PORT to another");
    }

    @Test
    void aJobInHandIsFinishedAndShownBeforeThePlaygroundCloses() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        try (MockWebServer site = siteThatWaits(asked, told)) {
            RunningBot bot = start(Map.of("ENISHI_FETCH_ALLOW", "localhost:" + site.getPort()));
            String page = page(bot);
            CompletableFuture<String> events = events(page);
            post(page, "http://localhost:" + site.getPort() + "/news");
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Void> closed = CompletableFuture.runAsync(bot::close);
            told.countDown();
            closed.get(30, TimeUnit.SECONDS);
            assertThat(events.get(30, TimeUnit.SECONDS)).contains("there is no such page");
        }
    }

    /** A site whose pages are gone, which it tells only when it is let. */
    private static MockWebServer siteThatWaits(CountDownLatch asked, CountDownLatch told) throws IOException {
        MockWebServer site = new MockWebServer();
        site.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                asked.countDown();
                assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
                return new MockResponse.Builder().code(410).build();
            }
        });
        site.start();
        return site;
    }

    private static String page(RunningBot bot) {
        Matcher port = PORT.matcher(bot.introduction());
        assertThat(port.find()).isTrue();
        return "http://localhost:" + port.group(2);
    }

    /** All that the page is told until the bot ends. */
    private static CompletableFuture<String> events(String page) {
        StringBuilder told = new StringBuilder();
        return HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(URI.create(page + "/events")).build(), BodyHandlers.ofLines())
                .thenApply(response -> {
                    try {
                        response.body().forEach(line -> told.append(line).append('\n'));
                    } catch (UncheckedIOException cutOff) {
                        assertThat(told).isNotEmpty();
                    }
                    return told.toString();
                });
    }

    private static void post(String page, String text) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(page + "/messages"))
                .header("Origin", page)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"locale\":\"en\",\"text\":\"" + text + "\"}"))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    }

    @Test
    void aSecondBotOnTheSameFolderIsToldSoAndTheFirstGoesOn() throws Exception {
        try (RunningBot first = start(Map.of())) {
            assertThat(catchThrowable(() -> start(Map.of())))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("Another Enishi bot");
            assertThat(first.introduction()).isNotEmpty();
        }
        start(Map.of()).close();
    }

    @Test
    void aStartThatFailsLetsGoOfTheFolder() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(null))) {
            assertPortIsNamed(Map.of("PORT", Integer.toString(taken.getLocalPort())));
        }
        start(Map.of()).close();
    }

    @Test
    void aTokenThatSlackRefusesIsOneClearMessage() throws Exception {
        try (MockWebServer slack = slack("{\"ok\":false,\"error\":\"invalid_auth\"}")) {
            Map<String, String> socketMode = new HashMap<>(http(slack));
            socketMode.put("SLACK_APP_TOKEN", "xapp-1-A-2-b");

            assertThat(catchThrowableOfType(IOException.class, () -> start(socketMode)))
                    .hasMessageContaining("SLACK_APP_TOKEN")
                    .hasMessageNotContaining("xapp");
            assertThat(catchThrowableOfType(IOException.class, () -> start(http(slack))))
                    .hasMessageContaining("SLACK_BOT_TOKEN")
                    .hasMessageNotContaining("xoxb");
        }
    }

    @Test
    void severalWorkspacesAreNotThereYetAndSaySo() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        Map<String, String> oauth = Map.of(
                "SLACK_CLIENT_ID", "1.2",
                "SLACK_CLIENT_SECRET", "abc",
                "SLACK_SIGNING_SECRET", "0123456789abcdef",
                "ENISHI_SECRET_KEY", key);

        assertThat(catchThrowable(() -> start(oauth)))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("SLACK_CLIENT_ID");
    }
}
