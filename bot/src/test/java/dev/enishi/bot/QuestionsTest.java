package dev.enishi.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.enishi.analysis.graph.Collection;
import dev.enishi.analysis.graph.Scope;
import dev.enishi.bot.link.Samples;
import dev.enishi.bot.slack.FakeSlack;
import dev.enishi.bot.slack.FakeSlack.Call;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions through Bolt's real App, a real graph and the real answerer to the fake Slack. */
class QuestionsTest {

    private static final String LINK = "https://news.example/a";
    private static final String POSTED = "<" + LINK + ">";
    private static final String QUESTION = "青空電機の競合は？";
    private static final String SAYS_SO = "青空電機の競合である北風モーターズは5日、新しい電池を発表した。";

    @TempDir
    private Path folder;

    private TestBot bot;

    @BeforeEach
    void start() {
        bot = new TestBot(folder).knows(Samples.japanese(URI.create(LINK)));
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    private void post(String channel, String kind) {
        bot.event(EventJson.message(channel, kind, "0.1", POSTED));
        bot.slack.next("chat.postMessage");
    }

    private static void assertCited(Call call) {
        assertThat(call.get("text"))
                .contains("北風モーターズ")
                .contains("> " + SAYS_SO)
                .contains("<" + LINK + "|");
        assertThat(call.get("blocks")).contains(SAYS_SO);
    }

    @Test
    void answersAMentionInTheThreadWithTheSentenceThatSaysSo() {
        post("C1", "channel");
        bot.event(EventJson.mention("C1", "2.1", QUESTION));
        Call answer = bot.slack.next("chat.postMessage");
        assertThat(answer.get("thread_ts")).isEqualTo("2.1");
        assertCited(answer);
        assertThat(bot.drained()).as("one for the link, one for the question").hasSize(2);
    }

    @Test
    void answersADirectMessageInItsThread() {
        post("C1", "channel");
        bot.event(EventJson.message("D1", "im", "2.1", QUESTION));
        Call answer = bot.slack.next("chat.postMessage");
        assertThat(answer.get("channel")).isEqualTo("D1");
        assertThat(answer.get("thread_ts")).isEqualTo("2.1");
        assertCited(answer);
    }

    @Test
    void readsALinkInADirectMessage() {
        bot.event(EventJson.message("D1", "im", "2.1", POSTED));
        assertThat(bot.slack.next("chat.postMessage").get("text")).contains("青空電機");
        assertThat(bot.drained()).hasSize(1);
        assertThat(bot.graph.documentCount(Scope.of(new Collection("slack/" + FakeSlack.TEAM + "/im/D1"))))
                .isEqualTo(1);
    }

    @Test
    void readsTheLinkThenAnswersTheQuestionBesideIt() {
        JsonObject mention = EventJson.mention("C1", "2.1", POSTED + " " + QUESTION);
        bot.event(EventJson.message("C1", "channel", "2.1", mention.get("text").getAsString()));
        bot.event(mention);
        List<Call> calls = bot.drained();
        assertThat(calls).hasSize(2);
        assertThat(calls).anySatisfy(QuestionsTest::assertCited);
        assertThat(bot.reads).hasValue(1);
    }

    @Test
    void understandsAFollowUpInTheThread() {
        post("C1", "channel");
        bot.event(EventJson.mention("C1", "2.1", "青空電機の社長は誰？"));
        assertThat(bot.slack.next("chat.postMessage").get("text")).contains("山田花子");
        bot.event(EventJson.with(EventJson.mention("C1", "2.2", "その競合は？"), e -> e.addProperty("thread_ts", "2.1")));
        Call answer = bot.slack.next("chat.postMessage");
        assertThat(answer.get("thread_ts")).isEqualTo("2.1");
        assertCited(answer);
    }

    @Test
    void answersACommandForItsGiverOnly() {
        post("C1", "channel");
        assertThat(bot.command("C9", QUESTION)).as("the ack says nothing").isEmpty();
        Call answer = bot.slack.next("response_url");
        assertThat(answer.get("response_type")).isEqualTo("ephemeral");
        assertCited(answer);
    }

    @Test
    void answersInTheLanguageOfTheQuestion() {
        String link = "https://news.example/en";
        bot.knows(Samples.english(URI.create(link)));
        bot.event(EventJson.message("C1", "channel", "0.2", "<" + link + ">"));
        bot.slack.next("chat.postMessage");
        bot.command("C1", "Who leads Lake &amp; Hill Batteries?");
        assertThat(bot.slack.next("response_url").get("text"))
                .contains("Jane Doe")
                .contains("Lake &amp; Hill Batteries, said the deal closes");
    }

    @Test
    void readsALinkByCommand() {
        bot.command("C1", "<" + LINK + "|news.example>");
        assertThat(bot.slack.next("response_url").get("text")).contains("青空電機");
        bot.command("C1", QUESTION);
        assertCited(bot.slack.next("response_url"));
    }

    @Test
    void saysWhyALinkOfACommandCannotBeRead() {
        bot.command("C1", "https://news.example/gone");
        assertThat(bot.slack.next("response_url").get("text")).startsWith("記事を読めませんでした");
    }

    @Test
    void helpsInBothLanguages() {
        bot.command("C1", "ヘルプ");
        assertThat(bot.slack.next("response_url").get("text")).contains("聞き方");
        bot.slack.script("users.info", FakeSlack.Reply.ok("{\"ok\":true,\"user\":{\"locale\":\"en-US\"}}"));
        bot.command("C1", "");
        assertThat(bot.slack.next("response_url").get("text")).contains("How to ask");
        bot.event(EventJson.mention("C1", "3.1", ""));
        assertThat(bot.slack.next("chat.postMessage").get("thread_ts")).isEqualTo("3.1");
    }

    @Test
    void saysThatItDoesNotKnow() {
        post("C1", "channel");
        bot.command("C1", "湖畔バッテリーの社長は誰？");
        assertThat(bot.slack.next("response_url").get("text")).contains("わかりません");
    }

    @Test
    void citesNothingOfAPrivateChannelElsewhere() {
        post("C7", "group");
        bot.command("C1", QUESTION);
        assertThat(bot.slack.next("response_url").get("text"))
                .doesNotContain("北風")
                .doesNotContain(LINK);
        bot.event(EventJson.message("D1", "im", "2.1", QUESTION));
        assertThat(bot.slack.next("chat.postMessage").get("text"))
                .doesNotContain("北風")
                .doesNotContain(LINK);
        bot.event(EventJson.mention("C7", "2.2", QUESTION));
        assertCited(bot.slack.next("chat.postMessage"));
    }

    @Test
    void answersAMentionOnceThoughItIsRepeated() {
        post("C1", "channel");
        JsonObject mention = EventJson.mention("C1", "2.1", QUESTION);
        bot.deliver("Ev-m", mention);
        bot.deliver("Ev-m", mention);
        assertThat(bot.drained()).hasSize(2);
    }

    @Test
    void remembersArticlesOverARestart() {
        post("C1", "channel");
        bot.close();
        bot = new TestBot(folder);
        bot.command("C1", QUESTION);
        assertCited(bot.slack.next("response_url"));
    }
}
