package dev.enishi.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.App;
import com.slack.api.methods.request.chat.ChatUnfurlRequest.UnfurlDetail;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.event.MessageEvent;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The conversation over HTTP, with a scripted bot behind Bolt's real App. */
class PlaygroundTest {

    private static final String BLOCKS =
            "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"*ties* &lt;b&gt;\"},\"block_id\":\"x\"}]";

    private final ScriptedBot bot = new ScriptedBot();
    private @Nullable Playground playground;

    private PageClient start(Function<PlaygroundConnection, App> app) {
        playground = Playground.start(0, "/enishi", Clock.systemUTC(), app);
        return new PageClient(playground.uri());
    }

    private PageClient start() {
        return start(bot::app);
    }

    @AfterEach
    void close() {
        if (playground != null) {
            playground.close();
        }
    }

    @Test
    void aMessageReachesTheBotAsSlackWouldSendIt() throws Exception {
        PageClient page = start();
        String ts = page.say("see https://example.com/a?x=1&y=2 <now>");
        MessageEvent event = bot.heard.poll(10, TimeUnit.SECONDS);
        assertThat(event.getText()).isEqualTo("see <https://example.com/a?x=1&amp;y=2> &lt;now&gt;");
        assertThat(event.getChannelType()).isEqualTo("im");
        assertThat(event.getUser()).isEqualTo(Ids.VISITOR);
        assertThat(event.getTs()).isEqualTo(ts);
        assertThat(event.getThreadTs()).isNull();
        assertThat(event.getBlocks()).hasSize(1);
    }

    @Test
    void whatTheBotPostsIsShownWithTheVeryBlocks() throws Exception {
        bot.onMessage(ScriptedBot.replying("ties", BLOCKS));
        PageClient page = start();
        String ts = page.say("hello");
        JsonObject reply = page.awaitBot();
        assertThat(reply.getAsJsonArray("blocks")).isEqualTo(JsonParser.parseString(BLOCKS));
        assertThat(reply.get("thread_ts").getAsString()).isEqualTo(ts);
        assertThat(reply.get("ephemeral").getAsBoolean()).isFalse();
    }

    @Test
    void aReplyInAThreadIsDeliveredAsOne() throws Exception {
        PageClient page = start();
        String ts = page.say("first");
        page.post("/messages", "{\"text\":\"second\",\"thread_ts\":\"" + ts + "\"}");
        List<MessageEvent> both = List.of(bot.heard.poll(10, TimeUnit.SECONDS), bot.heard.poll(10, TimeUnit.SECONDS));
        assertThat(both).extracting(MessageEvent::getThreadTs).containsExactlyInAnyOrder(null, ts);
    }

    @Test
    void theBotCanEditAndDelete() throws Exception {
        bot.onMessage((event, context) -> {
            String ts = context.say("one").getTs();
            context.client()
                    .chatUpdate(r -> r.channel(event.getChannel()).ts(ts).text("two"));
            String gone = context.say("three").getTs();
            context.client().chatDelete(r -> r.channel(event.getChannel()).ts(gone));
            context.say("end");
        });
        PageClient page = start();
        page.say("go");
        page.awaitMessage(message -> message.get("text").getAsString().equals("end"));
        assertThat(page.messages().stream()
                        .map(message -> message.get("state").getAsString() + " "
                                + message.get("text").getAsString()))
                .containsExactly("POSTED go", "EDITED two", "DELETED ", "POSTED end");
    }

    @Test
    void unfurlsStandUnderTheirMessageAndReactionsWithIt() throws Exception {
        bot.onMessage((event, context) -> {
            UnfurlDetail card = UnfurlDetail.builder()
                    .blocks(List.of(SectionBlock.builder()
                            .text(PlainTextObject.builder().text("card").build())
                            .build()))
                    .build();
            context.client()
                    .reactionsAdd(r -> r.channel(event.getChannel())
                            .timestamp(event.getTs())
                            .name("eyes"));
            context.client()
                    .reactionsAdd(r -> r.channel(event.getChannel())
                            .timestamp(event.getTs())
                            .name("link"));
            context.client()
                    .reactionsRemove(r -> r.channel(event.getChannel())
                            .timestamp(event.getTs())
                            .name("eyes"));
            context.client()
                    .chatUnfurl(r -> r.channel(event.getChannel())
                            .ts(event.getTs())
                            .unfurls(Map.of("https://example.com/", card)));
        });
        PageClient page = start();
        page.say("https://example.com/");
        JsonObject message = page.awaitMessage(m -> m.getAsJsonObject("unfurls").size() > 0);
        assertThat(message.getAsJsonObject("unfurls")
                        .getAsJsonObject("https://example.com/")
                        .getAsJsonArray("blocks"))
                .hasSize(1);
        assertThat(message.getAsJsonArray("reactions").toString()).isEqualTo("[\"link\"]");
        assertThat(page.get("/state").json().getAsJsonArray("awaited")).isEmpty();
    }

    @Test
    void whatOnlyOnePersonSeesIsMarked() throws Exception {
        bot.onMessage((event, context) -> context.client()
                .chatPostEphemeral(
                        r -> r.channel(event.getChannel()).user(event.getUser()).text("psst")));
        PageClient page = start();
        page.say("secret?");
        assertThat(page.awaitBot().get("ephemeral").getAsBoolean()).isTrue();
    }

    @Test
    void aSlashCommandIsAnsweredForItsGiverOnly() throws Exception {
        PageClient page = start();
        page.say("/enishi who <leads> https://example.com/?a=1&b=2");
        JsonObject reply = page.awaitBot();
        assertThat(reply.get("text").getAsString())
                .isEqualTo("You asked: who &lt;leads&gt; <https://example.com/?a=1&amp;b=2>");
        assertThat(page.messages()).allMatch(message -> message.get("ephemeral").getAsBoolean());
        assertThat(bot.heard).isEmpty();
    }

    @Test
    void aPressedButtonReachesTheBotWhichMayReplaceTheMessage() throws Exception {
        bot.onMessage(ScriptedBot.replying("ties", BLOCKS));
        PageClient page = start();
        page.say("hello");
        String ts = page.awaitBot().get("ts").getAsString();
        page.post(
                "/actions",
                "{\"ts\":\"" + ts
                        + "\",\"action\":{\"type\":\"button\",\"action_id\":\"share\",\"block_id\":\"x\",\"value\":\"v1\"}}");
        JsonObject pressed =
                page.awaitMessage(message -> message.get("state").getAsString().equals("EDITED"));
        assertThat(pressed.get("text").getAsString()).isEqualTo("Pressed v1");
        assertThat(pressed.get("ts").getAsString()).isEqualTo(ts);
    }

    @Test
    void theUsersLocaleIsThePagesLanguage() throws Exception {
        bot.onMessage((event, context) -> context.say(context.client()
                .usersInfo(r -> r.user(event.getUser()).includeLocale(true))
                .getUser()
                .getLocale()));
        PageClient page = start();
        page.post("/messages", "{\"text\":\"?\",\"locale\":\"ja\"}");
        assertThat(page.awaitBot().get("text").getAsString()).isEqualTo("ja-JP");
    }

    @Test
    void aBotThatRefusesAMessageIsReported() throws Exception {
        PageClient page = start(connection -> bot.app(new PlaygroundConnection(
                connection.apiUrl(), connection.botToken(), "another secret", connection.pageHost())));
        page.say("hello");
        JsonObject notice = page.awaitBot();
        assertThat(notice.get("user").getAsString()).isEqualTo(Ids.SLACKBOT);
        assertThat(notice.get("text").getAsString()).isEqualTo("delivery_failed");
        assertThat(bot.heard).isEmpty();
        assertThat(page.get("/state").json().getAsJsonArray("awaited")).isEmpty();
    }

    @Test
    void theBotIsAtWorkUntilItReplies() throws Exception {
        PageClient page = start();
        String ts = page.say("hello");
        bot.heard.poll(10, TimeUnit.SECONDS);
        JsonArray awaited = page.get("/state").json().getAsJsonArray("awaited");
        assertThat(awaited.toString()).isEqualTo("[\"" + ts + "\"]");
    }

    @Test
    void aLongConversationReachesTheBotWhole() throws Exception {
        PageClient page = start();
        for (int i = 0; i < 100; i++) {
            String text = "message " + i;
            page.say(text);
            assertThat(bot.heard.poll(10, TimeUnit.SECONDS).getText()).isEqualTo(text);
        }
        assertThat(page.messages()).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void aTakenPortIsSaid() {
        PageClient page = start();
        int port = java.net.URI.create(page.base()).getPort();
        assertThatThrownBy(() -> Playground.start(port, "/enishi", Clock.systemUTC(), bot::app))
                .isInstanceOf(PlaygroundException.class)
                .hasMessageContaining("Port " + port + " is taken")
                .hasMessageContaining("set PORT");
    }

    @Test
    void aBotThatCannotBeMadeFreesThePort() {
        PageClient page = start();
        int port = java.net.URI.create(page.base()).getPort();
        close();
        assertThatThrownBy(() -> Playground.start(port, "/enishi", Clock.systemUTC(), connection -> {
                    throw new IllegalArgumentException("no graph");
                }))
                .hasMessage("no graph");
        playground = Playground.start(port, "/enishi", Clock.systemUTC(), bot::app);
        assertThat(playground.uri()).hasPort(port);
    }

    @Test
    void secretsAreNewAtEveryStartAndNotShown() throws IOException {
        PlaygroundConnection[] seen = new PlaygroundConnection[2];
        for (int i = 0; i < 2; i++) {
            int number = i;
            Playground.start(0, "/enishi", Clock.systemUTC(), connection -> {
                        seen[number] = connection;
                        return bot.app(connection);
                    })
                    .close();
        }
        assertThat(seen[0].botToken()).isNotEqualTo(seen[1].botToken());
        assertThat(seen[0].signingSecret()).hasSize(32).isNotEqualTo(seen[1].signingSecret());
        assertThat(seen[0].toString()).doesNotContain(seen[0].botToken(), seen[0].signingSecret());
    }
}
