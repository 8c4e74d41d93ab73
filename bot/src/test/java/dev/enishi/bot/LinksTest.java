package dev.enishi.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.enishi.analysis.fetch.Initiator;
import dev.enishi.analysis.graph.Collection;
import dev.enishi.analysis.graph.Scope;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import dev.enishi.bot.link.LinkReplies;
import dev.enishi.bot.link.Samples;
import dev.enishi.bot.slack.FakeSlack;
import dev.enishi.bot.slack.FakeSlack.Call;
import dev.enishi.bot.slack.FakeSlack.Reply;
import dev.enishi.bot.work.WorkQueue;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posted links through Bolt's real App to the fake Slack. */
class LinksTest {

    private static final String URL = "https://news.example/a?id=1&p=2";
    private static final String POSTED = "<https://news.example/a?id=1&amp;p=2>";
    private static final Collection PUBLIC = new Collection("slack/" + FakeSlack.TEAM + "/channel/C1");

    @TempDir
    private Path folder;

    private TestBot bot;

    @BeforeEach
    void start() {
        bot = new TestBot(folder).knows(Samples.japanese(URI.create(URL)));
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    private int documents(Collection collection) {
        return bot.graph.documentCount(Scope.of(collection));
    }

    @Test
    void repliesInTheThreadOfALink() {
        bot.event(EventJson.message("C1", "channel", "1.1", "読みました " + POSTED));
        Call reply = bot.slack.next("chat.postMessage");
        assertThat(reply.get("channel")).isEqualTo("C1");
        assertThat(reply.get("thread_ts")).isEqualTo("1.1");
        assertThat(reply.get("text")).contains("青空電機").contains("検討");
        assertThat(reply.get("blocks")).contains("北風モーターズと青空電機は競合");
        assertThat(bot.drained()).hasSize(1);
        assertThat(documents(PUBLIC)).isEqualTo(1);
    }

    @Test
    void repliesInTheThreadThatTheLinkStandsIn() {
        bot.event(EventJson.with(
                EventJson.message("C1", "channel", "2.2", POSTED), e -> e.addProperty("thread_ts", "1.1")));
        assertThat(bot.slack.next("chat.postMessage").get("thread_ts")).isEqualTo("1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file_share", "thread_broadcast", "me_message"})
    void readsLinksOfOtherKindsOfMessages(String subtype) {
        bot.event(EventJson.with(
                EventJson.message("C1", "channel", "1.1", POSTED), e -> e.addProperty("subtype", subtype)));
        assertThat(bot.slack.next("chat.postMessage").get("thread_ts")).isEqualTo("1.1");
    }

    @Test
    void onePostGetsOneResultHoweverOftenItIsTold() {
        JsonObject message = EventJson.message("C1", "channel", "1.1", "<@" + FakeSlack.BOT_USER + "> " + POSTED);
        bot.deliver("Ev-a", message);
        bot.deliver("Ev-a", message);
        bot.deliver("Ev-b", message);
        bot.event(EventJson.mention("C1", "1.1", POSTED));
        bot.event(EventJson.linkShared("C1", "1.1", URL));
        bot.event(EventJson.linkShared("C1", "1.1", URL + "#again"));
        assertThat(bot.drained()).hasSize(1);
        assertThat(bot.reads).hasValue(1);
    }

    @Test
    void twoLinksToOneArticleGetOneReply() {
        String other = "https://news.example/amp/a";
        bot.close();
        bot = new TestBot(folder, new WorkQueue(1, 10), link -> Samples.japanese(URI.create(URL)));
        bot.event(EventJson.message("C1", "channel", "1.1", POSTED + " <" + other + ">"));
        assertThat(bot.drained()).hasSize(1);
    }

    @Test
    void theSameArticleInAnotherPostGetsItsOwnReplyFromOneReading() {
        bot.event(EventJson.message("C1", "channel", "1.1", POSTED));
        bot.event(EventJson.message("C2", "channel", "1.2", POSTED));
        assertThat(bot.drained()).hasSize(2);
        assertThat(bot.reads).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bot_id", "subtype"})
    void neverAnswersBots(String mark) {
        bot.event(EventJson.with(
                EventJson.message("C1", "channel", "1.1", POSTED),
                e -> e.addProperty(mark, mark.equals("bot_id") ? "B2" : "bot_message")));
        bot.event(EventJson.with(
                EventJson.message("C1", "channel", "1.2", POSTED), e -> e.addProperty("user", FakeSlack.BOT_USER)));
        assertThat(bot.drained()).isEmpty();
    }

    @Test
    void readsAVisibleNumberOfLinksAndTellsThePoster() {
        String links = IntStream.rangeClosed(1, LinkReplies.MAX_LINKS + 2)
                .mapToObj(i -> "https://news.example/" + i)
                .peek(url -> bot.knows(Samples.japanese(URI.create(url))))
                .collect(Collectors.joining(" "));
        bot.event(EventJson.message("C1", "channel", "1.1", "まとめ " + links));
        List<Call> calls = bot.drained();
        assertThat(calls.stream().filter(c -> c.method().equals("chat.postMessage")))
                .hasSize(LinkReplies.MAX_LINKS);
        Call told = calls.get(LinkReplies.MAX_LINKS);
        assertThat(told.method()).isEqualTo("chat.postEphemeral");
        assertThat(told.get("text")).contains("7件").contains("5件");
    }

    @Test
    void tellsOnlyThePosterWhatCannotBeRead() {
        bot.event(EventJson.message("C1", "channel", "1.1", "Look at this <https://news.example/gone>"));
        Call told = bot.slack.next("chat.postEphemeral");
        assertThat(told.get("user")).isEqualTo("U1");
        assertThat(told.get("text")).startsWith("I couldn't read the article").contains("https://news.example/gone");
        assertThat(bot.drained()).hasSize(1);
    }

    @Test
    void takesTheLanguageSetInSlackWhenThereAreNoWords() {
        bot.event(EventJson.message("C1", "channel", "1.1", "<https://news.example/gone>"));
        assertThat(bot.slack.next("chat.postEphemeral").get("text")).startsWith("記事を読めませんでした");
        assertThat(bot.slack.calls("users.info")).hasSize(1);
    }

    @Test
    void unfurlsUnderTheUrlExactlyAsInTheEvent() {
        String exact = "https://NEWS.example/a?id=1&p=2#x";
        bot.knows(Samples.japanese(URI.create(exact)));
        bot.event(EventJson.linkShared("C1", "1.1", exact));
        Call unfurl = bot.slack.next("chat.unfurl");
        assertThat(unfurl.get("channel")).isEqualTo("C1");
        assertThat(unfurl.get("ts")).isEqualTo("1.1");
        assertThat(JsonParser.parseString(unfurl.get("unfurls"))
                        .getAsJsonObject()
                        .keySet())
                .containsExactly(exact);
    }

    @Test
    void unfurlsInTheComposerWithoutRememberingAnything() {
        bot.event(EventJson.with(EventJson.linkShared("COMPOSER", "U1-1-2", URL), e -> {
            e.remove("channel");
            e.addProperty("channel_id", "COMPOSER");
            e.addProperty("unfurl_id", "U1-1-2");
            e.addProperty("source", "composer");
        }));
        Call unfurl = bot.slack.next("chat.unfurl");
        assertThat(unfurl.get("unfurl_id")).isEqualTo("U1-1-2");
        assertThat(unfurl.get("source")).isEqualTo("composer");
        assertThat(unfurl.has("channel")).isFalse();
        assertThat(bot.graph.documentCount(Scope.everything())).isZero();
        bot.event(EventJson.message("C1", "channel", "1.1", POSTED));
        bot.slack.next("chat.postMessage");
        assertThat(bot.reads).as("the article is read once").hasValue(1);
    }

    @Test
    void repliesInTheThreadWhereSlackRefusesTheUnfurl() {
        bot.slack.script("chat.unfurl", Reply.error("cannot_unfurl_url"));
        bot.event(EventJson.linkShared("C1", "1.1", URL));
        bot.slack.next("chat.unfurl");
        assertThat(bot.slack.next("chat.postMessage").get("thread_ts")).isEqualTo("1.1");
    }

    @Test
    void anEditAddsItsNewLinks() {
        String added = "https://news.example/b";
        bot.knows(Samples.english(URI.create(added)));
        bot.event(EventJson.message("C1", "channel", "1.1", POSTED));
        bot.slack.next("chat.postMessage");
        bot.event(changed("1.1", POSTED + " <" + added + ">", true));
        Call reply = bot.slack.next("chat.postMessage");
        assertThat(reply.get("thread_ts")).isEqualTo("1.1");
        assertThat(reply.get("text")).contains("Lake &amp; Hill");
        assertThat(bot.drained()).hasSize(2);
    }

    @Test
    void aPreviewThatSlackAddsIsNoEdit() {
        bot.event(changed("1.1", POSTED, false));
        assertThat(bot.drained()).isEmpty();
    }

    private static JsonObject changed(String ts, String text, boolean edited) {
        JsonObject message = EventJson.message("C1", "channel", ts, text);
        if (edited) {
            JsonObject mark = new JsonObject();
            mark.addProperty("user", "U1");
            mark.addProperty("ts", "5.5");
            message.add("edited", mark);
        }
        return EventJson.with(EventJson.message("C1", "channel", "5.5", ""), e -> {
            e.remove("text");
            e.remove("user");
            e.addProperty("subtype", "message_changed");
            e.add("message", message);
        });
    }

    private static JsonObject deleted(String ts) {
        return EventJson.with(EventJson.message("C1", "channel", "6.6", ""), e -> {
            e.addProperty("subtype", "message_deleted");
            e.addProperty("deleted_ts", ts);
        });
    }

    @Test
    void forgetsTheArticleOfADeletedPost() {
        bot.event(EventJson.message("C1", "channel", "1.1", POSTED));
        bot.slack.next();
        bot.event(deleted("1.1"));
        bot.drained();
        assertThat(documents(PUBLIC)).isZero();
    }

    @Test
    void keepsAnArticleThatAnotherPostOfTheChannelHolds() {
        bot.event(EventJson.message("C1", "channel", "1.1", POSTED));
        bot.slack.next();
        bot.event(EventJson.message("C1", "channel", "1.2", POSTED));
        bot.slack.next();
        bot.event(deleted("1.1"));
        bot.drained();
        assertThat(documents(PUBLIC)).isEqualTo(1);
    }

    @Test
    void triesOnceMoreWhenTheSiteSaysWhen() {
        bot.close();
        bot = new TestBot(folder, new WorkQueue(1, 10), link -> {
            if (bot.reads.incrementAndGet() == 1) {
                throw new ReadingException(Reason.HTTP_ERROR, "Try again later.", bot.clock.instant());
            }
            return Samples.japanese(URI.create(URL));
        });
        bot.event(EventJson.message("C1", "channel", "1.1", "読みました " + POSTED));
        assertThat(bot.slack.next("chat.postEphemeral").get("text")).contains("もう一度読みます");
        assertThat(bot.slack.next("chat.postMessage").get("thread_ts")).isEqualTo("1.1");
    }

    @Test
    void triesNoThirdTimeAndNotAfterALongPause() {
        bot.close();
        bot = new TestBot(folder, new WorkQueue(1, 10), link -> {
            bot.reads.incrementAndGet();
            boolean soon = link.getPath().equals("/soon");
            throw new ReadingException(
                    Reason.HTTP_ERROR, "Try again later.", bot.clock.instant().plusSeconds(soon ? 0 : 3600));
        });
        bot.event(EventJson.message("C1", "channel", "1.1", "これ https://news.example/soon"));
        assertThat(bot.slack.next("chat.postEphemeral").get("text")).contains("もう一度読みます");
        assertThat(bot.slack.next("chat.postEphemeral").get("text")).contains("エラー");
        assertThat(bot.reads).hasValue(2);
        bot.event(EventJson.message("C1", "channel", "1.2", "これ https://news.example/late"));
        assertThat(bot.slack.next("chat.postEphemeral").get("text")).contains("エラー");
        assertThat(bot.reads).hasValue(3);
    }

    /** Slack tells of a mention as a message too: whoever comes first, a person has asked. */
    @Test
    void robotsTxtIsForLinksThatNobodyAskedFor() {
        bot.event(EventJson.message("C1", "channel", "1.1", "読みました " + POSTED));
        bot.slack.next("chat.postMessage");
        assertThat(bot.initiators).containsExactly(Initiator.AUTOMATIC);
        bot.clock.advance(Duration.ofHours(1));
        bot.event(EventJson.message("C1", "channel", "1.2", "<@" + FakeSlack.BOT_USER + "> " + POSTED));
        bot.slack.next("chat.postMessage");
        bot.clock.advance(Duration.ofHours(1));
        bot.command("C1", URL);
        bot.drained();
        assertThat(bot.initiators).containsExactly(Initiator.AUTOMATIC, Initiator.PERSON, Initiator.PERSON);
    }

    @Test
    void acksAtOnceAndTellsThePosterWhenTooMuchIsWaiting() {
        CountDownLatch release = new CountDownLatch(1);
        bot.close();
        bot = new TestBot(folder, new WorkQueue(1, 1), link -> {
            awaitUninterrupted(release);
            return Samples.empty(Language.JAPANESE, link);
        });
        for (int i = 1; i <= 4; i++) {
            bot.event(EventJson.message("C1", "channel", "1." + i, "これ https://news.example/" + i));
        }
        assertThat(bot.slack.next("chat.postEphemeral").get("text")).contains("混み合って");
        release.countDown();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
