package dev.enishi.bot;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.enishi.bot.slack.FakeSlack;
import java.util.function.Consumer;

/** Writes events as Slack sends them. */
public final class EventJson {

    private EventJson() {}

    /** The envelope that every event comes in. */
    public static String envelope(String eventId, JsonObject event) {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("token", "unused");
        envelope.addProperty("team_id", FakeSlack.TEAM);
        envelope.addProperty("api_app_id", "A1");
        envelope.addProperty("type", "event_callback");
        envelope.addProperty("event_id", eventId);
        envelope.addProperty("event_time", 1_767_600_000);
        envelope.add("event", event);
        JsonObject authorization = new JsonObject();
        authorization.addProperty("team_id", FakeSlack.TEAM);
        authorization.addProperty("user_id", FakeSlack.BOT_USER);
        authorization.addProperty("is_bot", true);
        JsonArray authorizations = new JsonArray();
        authorizations.add(authorization);
        envelope.add("authorizations", authorizations);
        return envelope.toString();
    }

    /** A message by a person in a channel whose kind is told. */
    public static JsonObject message(String channel, String channelType, String ts, String text) {
        JsonObject event = event("message", channel, ts);
        event.addProperty("channel_type", channelType);
        event.addProperty("user", "U1");
        event.addProperty("text", text);
        return event;
    }

    /** A mention of the bot. */
    public static JsonObject mention(String channel, String ts, String text) {
        JsonObject event = event("app_mention", channel, ts);
        event.addProperty("user", "U1");
        event.addProperty("text", "<@" + FakeSlack.BOT_USER + "> " + text);
        return event;
    }

    /** A shared link of a registered domain in a posted message. */
    public static JsonObject linkShared(String channel, String ts, String... urls) {
        JsonObject event = event("link_shared", channel, ts);
        event.remove("ts");
        event.addProperty("message_ts", ts);
        event.addProperty("user", "U1");
        event.addProperty("is_bot_user_member", true);
        JsonArray links = new JsonArray();
        for (String url : urls) {
            JsonObject link = new JsonObject();
            link.addProperty("domain", "news.example");
            link.addProperty("url", url);
            links.add(link);
        }
        event.add("links", links);
        return event;
    }

    /** A change to an event, for reading in one expression. */
    public static JsonObject with(JsonObject event, Consumer<JsonObject> change) {
        change.accept(event);
        return event;
    }

    private static JsonObject event(String type, String channel, String ts) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.addProperty("channel", channel);
        event.addProperty("ts", ts);
        event.addProperty("event_ts", ts);
        return event;
    }
}
