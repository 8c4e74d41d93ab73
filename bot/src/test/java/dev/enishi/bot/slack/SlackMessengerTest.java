package dev.enishi.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.slack.api.Slack;
import com.slack.api.bolt.context.builtin.EventContext;
import dev.enishi.analysis.text.Language;
import dev.enishi.bot.slack.FakeSlack.Call;
import dev.enishi.bot.slack.FakeSlack.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SlackMessengerTest {

    private static final String TOKEN = "xoxb-2222222222-for-tests";
    private static final Post POST =
            new Post(new Channel(FakeSlack.TEAM, Channel.Kind.CHANNEL, "C1"), "1.1", null, "U1", "text", List.of());
    private static final SlackMessage MESSAGE =
            new SlackMessage("secret plans", List.of(Blocks.section("*secret* plans")));

    private final FakeSlack slack = FakeSlack.start();
    private final List<Duration> waits = new ArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private SlackMessenger messenger = messenger(true);

    private SlackMessenger messenger(boolean goesOn) {
        EventContext context = new EventContext();
        context.setSlack(Slack.getInstance(SlackAccess.slackConfig(slack.apiUrl())));
        context.setBotToken(TOKEN);
        context.setTeamId(FakeSlack.TEAM);
        return SlackMessenger.of(context, new RateLimits(wait -> {
            waits.add(wait);
            return goesOn;
        }));
    }

    @BeforeEach
    void listen() {
        log.start();
        ((Logger) LoggerFactory.getLogger(SlackMessenger.class)).addAppender(log);
    }

    @AfterEach
    void stop() {
        ((Logger) LoggerFactory.getLogger(SlackMessenger.class)).detachAppender(log);
        slack.close();
    }

    private String logged() {
        return log.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList()
                .toString();
    }

    @Test
    void repliesWithTextBlocksAndNoUnfurls() {
        assertThat(messenger.reply(POST, MESSAGE)).isTrue();
        Call call = slack.next("chat.postMessage");
        assertThat(call.get("text")).isEqualTo("secret plans");
        assertThat(call.get("blocks")).contains("*secret* plans");
        assertThat(call.get("thread_ts")).isEqualTo("1.1");
        assertThat(call.get("unfurl_links")).isEqualTo("0");
    }

    @Test
    void whispersOutsideAThreadThatDoesNotExistYet() {
        assertThat(messenger.whisper(POST, SlackMessage.of("psst"))).isTrue();
        Call call = slack.next("chat.postEphemeral");
        assertThat(call.get("user")).isEqualTo("U1");
        assertThat(call.has("thread_ts")).isFalse();
        assertThat(call.has("blocks")).isFalse();
    }

    @Test
    void waitsOutRateLimits() {
        slack.script("chat.postMessage", Reply.rateLimited(7)).script("chat.postMessage", Reply.rateLimited(2));
        assertThat(messenger.reply(POST, MESSAGE)).isTrue();
        assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(2));
        assertThat(slack.calls("chat.postMessage")).hasSize(3);
    }

    @Test
    void givesUpAfterSomeRetries() {
        Collections.nCopies(10, Reply.rateLimited(1)).forEach(reply -> slack.script("chat.postMessage", reply));
        assertThat(messenger.reply(POST, MESSAGE)).isFalse();
        assertThat(slack.calls("chat.postMessage")).hasSize(1 + RateLimits.RETRIES);
        assertThat(logged()).contains("HTTP 429");
    }

    @Test
    void doesNotWaitLongerThanAMinuteNorWhileStopping() {
        slack.script("chat.postMessage", Reply.rateLimited(3_600));
        assertThat(messenger.reply(POST, MESSAGE)).isFalse();
        assertThat(waits).isEmpty();
        messenger = messenger(false);
        slack.script("chat.postMessage", Reply.rateLimited(5));
        assertThat(messenger.reply(POST, MESSAGE)).isFalse();
        assertThat(slack.calls("chat.postMessage")).hasSize(2);
    }

    @Test
    void sendsTextWhereSlackRefusesBlocks() {
        for (String error : List.of("invalid_blocks", "msg_blocks_too_long", "invalid_blocks_format")) {
            slack.script("chat.postMessage", Reply.error(error));
            assertThat(messenger.reply(POST, MESSAGE)).as(error).isTrue();
            slack.next("chat.postMessage");
            assertThat(slack.next("chat.postMessage").has("blocks")).isFalse();
        }
    }

    @Test
    void sendsTextInsteadOfBlocksThatSlackWouldRefuse() {
        SlackMessage broken = new SlackMessage("plain", List.of(Blocks.section("<!here>")));
        assertThat(messenger.reply(POST, broken)).isTrue();
        assertThat(slack.next("chat.postMessage").has("blocks")).isFalse();
        assertThat(logged()).contains("an angle bracket isn't escaped").doesNotContain("!here");
    }

    @Test
    void turnsOtherRefusalsIntoALineWithoutContentOrSecrets() {
        slack.script("chat.postMessage", Reply.error("not_in_channel"));
        assertThat(messenger.reply(POST, MESSAGE)).isFalse();
        slack.script("chat.postMessage", new Reply(500, java.util.Map.of(), "oops"));
        assertThat(messenger.reply(POST, MESSAGE)).isFalse();
        assertThat(logged()).contains("not_in_channel", "HTTP 500").doesNotContain("secret", TOKEN, "U1");
    }

    @Test
    void answersACommandByItsResponseUrl() {
        String url = slack.responseUrl().toString();
        slack.script("response_url", Reply.rateLimited(1));
        assertThat(messenger.respond(url, MESSAGE)).isTrue();
        slack.next("response_url");
        Call call = slack.next("response_url");
        assertThat(call.get("response_type")).isEqualTo("ephemeral");
        assertThat(call.get("blocks")).contains("*secret* plans");
        slack.script("response_url", new Reply(404, java.util.Map.of(), "expired_url"));
        assertThat(messenger.respond(url, MESSAGE)).isFalse();
        assertThat(logged()).contains("HTTP 404");
    }

    @Test
    void readsTheLanguageThatAPersonHasSet() {
        assertThat(messenger.languageOf("U1")).contains(Language.JAPANESE);
        slack.script("users.info", Reply.ok("{\"ok\":true,\"user\":{\"locale\":\"en-GB\"}}"));
        assertThat(messenger.languageOf("U1")).contains(Language.ENGLISH);
        slack.script("users.info", Reply.ok("{\"ok\":true,\"user\":{}}"));
        assertThat(messenger.languageOf("U1")).isEmpty();
        slack.script("users.info", Reply.error("missing_scope"));
        assertThat(messenger.languageOf("U1")).isEmpty();
    }

    @Test
    void saysThatSlackCannotBeReached() {
        FakeSlack gone = FakeSlack.start();
        gone.close();
        EventContext context = new EventContext();
        context.setSlack(Slack.getInstance(SlackAccess.slackConfig(gone.apiUrl())));
        context.setBotToken(TOKEN);
        context.setTeamId(FakeSlack.TEAM);
        assertThat(SlackMessenger.of(context, new RateLimits(wait -> true)).reply(POST, MESSAGE))
                .isFalse();
        assertThat(logged()).contains("not reachable");
    }
}
