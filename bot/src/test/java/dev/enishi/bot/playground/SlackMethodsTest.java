package dev.enishi.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The errors that Slack would answer with, and response URLs. */
class SlackMethodsTest {

    private final Channel channel = new Channel(Clock.systemUTC());
    private final SlackMethods methods = new SlackMethods(channel);

    private static BotMessage message(String json) {
        return BotMessage.of(JsonParser.parseString(json).getAsJsonObject());
    }

    private JsonObject call(String method, String json) {
        return methods.call(method, message(json));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "chat.postMessage|`{\"channel\":\"D0PLAYGROUND\"}`|no_text",
                "chat.postMessage|`{\"channel\":\"D0PLAYGROUND\",\"text\":\"\",\"blocks\":\"[]\"}`|no_text",
                "chat.postMessage|`{\"channel\":\"D0PLAYGROUND\",\"blocks\":\"no json\"}`|no_text",
                "chat.postMessage|`{\"channel\":\"D0PLAYGROUND\",\"blocks\":\"{}\"}`|no_text",
                "chat.postMessage|`{\"channel\":\"C1\",\"text\":\"a\"}`|channel_not_found",
                "chat.update|`{\"ts\":\"1.2\",\"text\":\"a\"}`|message_not_found",
                "chat.update|`{\"ts\":\"1.2\"}`|no_text",
                "chat.delete|`{}`|message_not_found",
                "chat.unfurl|`{\"ts\":\"1.2\"}`|missing_unfurls",
                "chat.unfurl|`{\"ts\":\"1.2\",\"unfurls\":\"[\"}`|invalid_unfurls_format",
                "chat.unfurl|`{\"ts\":\"1.2\",\"unfurls\":\"[]\"}`|invalid_unfurls_format",
                "chat.unfurl|`{\"ts\":\"1.2\",\"unfurls\":\"{\\\"https://a/\\\":{}}\"}`|cannot_find_message",
                "reactions.add|`{\"timestamp\":\"1.2\",\"name\":\"eyes\"}`|message_not_found",
                "reactions.add|`{\"timestamp\":\"1.2\"}`|invalid_name",
                "files.upload|`{}`|unknown_method",
            })
    void mistakesAreAnsweredAsSlackDoes(String method, String arguments, String error) {
        JsonObject reply = call(method, arguments);
        assertThat(reply.get("ok").getAsBoolean()).isFalse();
        assertThat(reply.get("error").getAsString()).isEqualTo(error);
        assertThat(channel.since("", 0).messages()).isEmpty();
    }

    @Test
    void aPostedMessageIsGivenBack() {
        JsonObject reply = call("chat.postMessage", "{\"channel\":\"U0VISITOR\",\"text\":\"hi\"}");
        assertThat(reply.get("ok").getAsBoolean()).isTrue();
        assertThat(reply.getAsJsonObject("message").get("ts")).isEqualTo(reply.get("ts"));
        assertThat(reply.getAsJsonObject("message").get("bot_id").getAsString()).isEqualTo(Ids.BOT);
    }

    @Test
    void aThreadCanBeReadBack() {
        String ts = call("chat.postMessage", "{\"channel\":\"D0PLAYGROUND\",\"text\":\"hi\"}")
                .get("ts")
                .getAsString();
        JsonObject replies = call("conversations.replies", "{\"ts\":\"" + ts + "\"}");
        assertThat(replies.getAsJsonArray("messages")).hasSize(1);
        assertThat(call("conversations.info", "{}")
                        .getAsJsonObject("channel")
                        .get("is_im")
                        .getAsBoolean())
                .isTrue();
    }

    @Test
    void aResponseUrlTakesFiveReplies() {
        ResponseUrls urls = new ResponseUrls("http://127.0.0.1/response/");
        String id = urls.create("1.2").substring("http://127.0.0.1/response/".length());
        for (int i = 0; i < ResponseUrls.MAX_USES; i++) {
            assertThat(urls.use(id)).contains(Optional.of("1.2"));
        }
        assertThat(urls.use(id)).isEmpty();
        assertThat(urls.use("another")).isEmpty();
    }

    @Test
    void oldResponseUrlsMakeRoomForNewOnes() {
        ResponseUrls urls = new ResponseUrls("");
        String first = urls.create(null);
        String last = first;
        for (int i = 0; i < 200; i++) {
            last = urls.create(null);
        }
        assertThat(urls.use(first)).isEmpty();
        assertThat(urls.use(last)).contains(Optional.empty());
    }

    @Test
    void aResponseMayBeForAllReplaceOrDelete() {
        assertThat(message("{\"text\":\"a\",\"response_type\":\"in_channel\"}").respond(channel, null))
                .isTrue();
        ChannelMessage posted = channel.since("", 0).messages().get(0);
        assertThat(posted.ephemeral()).isFalse();
        assertThat(message("{\"text\":\"b\",\"replace_original\":true}").respond(channel, posted.ts()))
                .isTrue();
        assertThat(channel.find(posted.ts()).orElseThrow().body().text()).isEqualTo("b");
        assertThat(message("{\"delete_original\":true}").respond(channel, posted.ts()))
                .isTrue();
        assertThat(channel.find(posted.ts()).orElseThrow().state()).isEqualTo(ChannelMessage.State.DELETED);
        assertThat(message("{}").respond(channel, null)).isFalse();
    }
}
