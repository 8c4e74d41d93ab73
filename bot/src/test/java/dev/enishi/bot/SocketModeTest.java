package dev.enishi.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import dev.enishi.analysis.Analysis;
import dev.enishi.bot.link.Samples;
import dev.enishi.bot.slack.FakeSlack;
import dev.enishi.bot.slack.FakeSlack.Reply;
import dev.enishi.bot.slack.FakeSocket;
import dev.enishi.bot.slack.SocketMode;
import dev.enishi.bot.work.WorkQueue;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot over Socket Mode, before Slack's end of it. */
class SocketModeTest {

    private static final String APP_TOKEN = "xapp-1-A1-4444444444-for-tests";
    private static final String LINK = "https://news.example/a";

    /** Slack waits three seconds for an ack. */
    private static final Duration ACK = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    private final CountDownLatch release = new CountDownLatch(1);
    private FakeSocket socket;
    private TestBot bot;

    @BeforeEach
    void start() throws Exception {
        socket = FakeSocket.start();
        Analysis article = Samples.japanese(URI.create(LINK));
        TestBot.Reader slow = link -> {
            await(release);
            return article;
        };
        bot = new TestBot(folder, new WorkQueue(2, 10), slow);
        bot.slack.socketAt(socket.url());
    }

    @AfterEach
    void stop() {
        release.countDown();
        bot.close();
        socket.close();
    }

    private static String posted(String eventId) {
        return EventJson.envelope(eventId, EventJson.message("C1", "channel", "1.1", "<" + LINK + ">"));
    }

    @Test
    void acksAtOnceThenReplies() throws Exception {
        try (SocketMode mode = SocketMode.start(APP_TOKEN, bot.app)) {
            WebSocket slack = socket.connection();
            assertThat(mode.isConnected()).isTrue();
            long sent = System.nanoTime();
            slack.send(FakeSocket.envelope("env-1", "events_api", posted("Ev1"), 0));
            JsonObject ack = socket.ack();
            assertThat(Duration.ofNanos(System.nanoTime() - sent)).isLessThan(ACK);
            assertThat(ack.get("envelope_id").getAsString()).isEqualTo("env-1");
            assertThat(bot.slack.shown()).as("the article is still being read").isEmpty();
            release.countDown();
            assertThat(bot.slack.next("chat.postMessage").get("thread_ts")).isEqualTo("1.1");
        }
    }

    @Test
    void acksARepetitionAndAnswersOnce() throws Exception {
        release.countDown();
        try (SocketMode mode = SocketMode.start(APP_TOKEN, bot.app)) {
            WebSocket slack = socket.connection();
            slack.send(FakeSocket.envelope("env-1", "events_api", posted("Ev1"), 0));
            slack.send(FakeSocket.envelope("env-2", "events_api", posted("Ev1"), 1));
            socket.ack();
            socket.ack();
            assertThat(mode.isConnected()).isTrue();
        }
        assertThat(bot.drained()).hasSize(1);
    }

    @Test
    void answersARepetitionWhoseFirstDeliveryNeverCame() throws Exception {
        release.countDown();
        try (SocketMode mode = SocketMode.start(APP_TOKEN, bot.app)) {
            socket.connection().send(FakeSocket.envelope("env-1", "events_api", posted("Ev1"), 2));
            socket.ack();
            bot.slack.next("chat.postMessage");
            assertThat(mode.isConnected()).isTrue();
        }
    }

    @Test
    void acksWhatNobodyHandles() throws Exception {
        String channelJoin = EventJson.envelope(
                "Ev1",
                EventJson.with(
                        EventJson.message("C1", "channel", "1.1", "joined"),
                        e -> e.addProperty("subtype", "channel_join")));
        try (SocketMode mode = SocketMode.start(APP_TOKEN, bot.app)) {
            socket.connection().send(FakeSocket.envelope("env-1", "events_api", channelJoin, 0));
            assertThat(socket.ack().get("envelope_id").getAsString()).isEqualTo("env-1");
            assertThat(mode.isConnected()).isTrue();
        }
    }

    @Test
    void takesCommands() throws Exception {
        JsonObject command = new JsonObject();
        command.addProperty("command", "/enishi");
        command.addProperty("text", "ヘルプ");
        command.addProperty("team_id", FakeSlack.TEAM);
        command.addProperty("channel_id", "C1");
        command.addProperty("user_id", "U1");
        command.addProperty("response_url", bot.slack.responseUrl().toString());
        try (SocketMode mode = SocketMode.start(APP_TOKEN, bot.app)) {
            socket.connection().send(FakeSocket.envelope("env-1", "slash_commands", command.toString(), 0));
            assertThat(socket.ack().get("envelope_id").getAsString()).isEqualTo("env-1");
            assertThat(bot.slack.next("response_url").get("text")).contains("/enishi");
            assertThat(mode.isConnected()).isTrue();
        }
    }

    @Test
    void connectsAnewWhenSlackAsks() throws Exception {
        release.countDown();
        try (SocketMode mode = SocketMode.start(APP_TOKEN, bot.app)) {
            WebSocket first = socket.connection();
            first.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\",\"debug_info\":{\"host\":\"fake\"}}");
            WebSocket second = socket.connection();
            assertThat(second).isNotSameAs(first);
            second.send(FakeSocket.envelope("env-1", "events_api", posted("Ev1"), 0));
            socket.ack();
            bot.slack.next("chat.postMessage");
            assertThat(mode.isConnected()).isTrue();
        }
    }

    @Test
    void saysThatTheAppTokenIsRefused() {
        bot.slack.script("apps.connections.open", Reply.error("invalid_auth"));
        assertThatThrownBy(() -> SocketMode.start(APP_TOKEN, bot.app))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("SLACK_APP_TOKEN")
                .hasMessageNotContaining(APP_TOKEN);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
