package dev.enishi.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.response.Response;
import dev.enishi.bot.slack.FakeSlack;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a field of what Slack sends, nulls aside (Bolt itself fails on those), the bot acks it and lives on. */
class SlackShapesTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Values of the kind that a field has; a text may be written as a number or a truth value, too. */
    private static final Map<String, UnaryOperator<JsonElement>> CHANGES = new TreeMap<>(Map.of(
            "empty", value -> text(value) ? new JsonPrimitive("") : value,
            "123", value -> text(value) ? new JsonPrimitive(123) : value,
            "false", value -> text(value) ? new JsonPrimitive(false) : value,
            "blank", value -> text(value) ? new JsonPrimitive(" \u3000\n") : value,
            "control", value -> text(value) ? new JsonPrimitive("\u0000<@|>&;<https://>") : value));

    @TempDir
    private Path folder;

    private TestBot bot;

    @BeforeEach
    void start() {
        bot = new TestBot(folder);
    }

    @AfterEach
    void stop() {
        bot.close();
    }

    private static boolean text(JsonElement value) {
        return value.getAsJsonPrimitive().isString();
    }

    static List<String> events() {
        return SlackShapes.names();
    }

    /** A bot that still answers after all that it was given. */
    private void assertAlive() {
        assertThat(bot.command("C9", "help")).isNotNull();
        assertThat(bot.drained()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void acksAnEventWithAllOfItsValuesChanged(String name) {
        CHANGES.values().forEach(change -> bot.event(SlackShapes.withAll(SlackShapes.event(name), change)));
        assertAlive();
    }

    @ParameterizedTest
    @MethodSource("events")
    void acksAnEventWithOneOfItsValuesChanged(String name) {
        CHANGES.values()
                .forEach(change ->
                        SlackShapes.withEach(SlackShapes.event(name), change).forEach(bot::event));
        assertAlive();
    }

    @ParameterizedTest
    @MethodSource("events")
    void acksAnEventWithoutOneOfItsFields(String name) {
        List<JsonObject> events = SlackShapes.withoutEach(SlackShapes.event(name));
        assertThat(events).hasSizeGreaterThan(4);
        events.forEach(bot::event);
        assertAlive();
    }

    @ParameterizedTest
    @MethodSource("events")
    void acksAnEventAsItIsWhoeverSendsIt(String name) {
        JsonObject event = SlackShapes.event(name);
        for (String user : List.of("U1", FakeSlack.BOT_USER, "USLACKBOT", "W1")) {
            bot.event(EventJson.with(event.deepCopy(), changed -> changed.addProperty("user", user)));
        }
        assertAlive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reaction_added",
                "reaction_removed",
                "member_joined_channel",
                "member_left_channel",
                "app_home_opened",
                "app_uninstalled",
                "tokens_revoked",
                "channel_rename",
                "of_the_future"
            })
    void acksEventsThatItDoesNotListenTo(String type) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        bot.event(event);
        event.addProperty("user", "");
        event.add("channel", JsonNull.INSTANCE);
        event.addProperty("event_ts", "123");
        bot.event(event);
        assertAlive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel_join",
                "channel_topic",
                "channel_archive",
                "bot_add",
                "reminder_add",
                "pinned_item",
                "message_replied",
                "huddle_thread",
                "of_the_future"
            })
    void acksMessagesOfAnySubtypeAndReadsNoLinkInThem(String subtype) {
        JsonObject event = EventJson.message("C1", "channel", "1.1", "<https://news.example/a>");
        event.addProperty("subtype", subtype);
        bot.event(event);
        assertAlive();
        assertThat(bot.reads).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "text=123&channel_id=123&user_id=123",
        "text=false&channel_id=false&user_id=false&response_url=false",
        "text=who%3F&channel_id=C1",
        "text=%00%E3%80%80&channel_id=D1&user_id=U1&response_url=",
        "text=https%3A%2F%2Fnews.example%2Fa&channel_id=G1&user_id=U1&response_url=x",
        "text=help&text=help&channel_id=C1&user_id=U1"
    })
    void acksTheCommandWhateverComesWithIt(String fields) {
        Response response = bot.run(FORM, "token=x&team_id=T0001&command=%2Fenishi&trigger_id=1.2&" + fields);
        assertThat(response.getStatusCode()).isEqualTo(200);
        assertAlive();
    }

    @Test
    void answersAnEmptyChallenge() {
        Response response =
                bot.run("application/json", "{\"type\": \"url_verification\", \"token\": \"\", \"challenge\": \"\"}");
        assertThat(response.getStatusCode()).isEqualTo(200);
    }
}
