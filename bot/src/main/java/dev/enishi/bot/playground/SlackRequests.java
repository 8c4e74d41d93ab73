package dev.enishi.bot.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The bodies of the requests that Slack would send to the bot. */
final class SlackRequests {

    private SlackRequests() {}

    /** The Events API's envelope around a direct message. */
    static String event(ChannelMessage message, String typed) {
        JsonObject event = new JsonObject();
        event.addProperty("type", "message");
        event.addProperty("channel", Ids.CHANNEL);
        event.addProperty("channel_type", "im");
        event.addProperty("user", message.user());
        event.addProperty("team", Ids.TEAM);
        event.addProperty("text", message.body().text());
        event.add("blocks", SlackText.toBlocks(typed));
        event.addProperty("ts", message.ts());
        event.addProperty("event_ts", message.ts());
        if (message.threadTs() != null) {
            event.addProperty("thread_ts", message.threadTs());
        }
        return envelope(event, message.ts()).toString();
    }

    private static JsonObject envelope(JsonObject event, String ts) {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("type", "event_callback");
        envelope.addProperty("team_id", Ids.TEAM);
        envelope.addProperty("api_app_id", Ids.APP);
        envelope.addProperty("event_id", "Ev" + ts.replace(".", ""));
        envelope.addProperty("event_time", Long.parseLong(ts.substring(0, ts.indexOf('.'))));
        envelope.add("event", event);
        JsonArray authorizations = new JsonArray();
        JsonObject authorization = new JsonObject();
        authorization.addProperty("team_id", Ids.TEAM);
        authorization.addProperty("user_id", Ids.BOT_USER);
        authorization.addProperty("is_bot", true);
        authorizations.add(authorization);
        envelope.add("authorizations", authorizations);
        return envelope;
    }

    /** A slash command's form. */
    static String command(String command, String text, String responseUrl) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("command", command);
        form.put("text", SlackText.toMrkdwn(text));
        form.put("response_url", responseUrl);
        form.put("trigger_id", UUID.randomUUID().toString());
        form.put("user_id", Ids.VISITOR);
        form.put("user_name", "you");
        form.put("team_id", Ids.TEAM);
        form.put("team_domain", "playground");
        form.put("channel_id", Ids.CHANNEL);
        form.put("channel_name", "directmessage");
        form.put("api_app_id", Ids.APP);
        form.put("is_enterprise_install", "false");
        return encode(form);
    }

    /** The form of a pressed button that carries no link. */
    static String action(ChannelMessage message, JsonObject button, String responseUrl) {
        JsonObject payload = new JsonObject();
        payload.addProperty("type", "block_actions");
        payload.addProperty("api_app_id", Ids.APP);
        payload.addProperty("response_url", responseUrl);
        payload.addProperty("trigger_id", UUID.randomUUID().toString());
        payload.add("team", named("id", Ids.TEAM, "domain", "playground"));
        payload.add("user", named("id", Ids.VISITOR, "username", "you"));
        payload.add("channel", named("id", Ids.CHANNEL, "name", "directmessage"));
        payload.add("message", message.toSlackJson());
        JsonObject container = named("type", "message", "message_ts", message.ts());
        container.addProperty("channel_id", Ids.CHANNEL);
        container.addProperty("is_ephemeral", message.ephemeral());
        payload.add("container", container);
        JsonArray actions = new JsonArray();
        actions.add(button);
        payload.add("actions", actions);
        return encode(Map.of("payload", payload.toString()));
    }

    private static JsonObject named(String first, String firstValue, String second, String secondValue) {
        JsonObject object = new JsonObject();
        object.addProperty(first, firstValue);
        object.addProperty(second, secondValue);
        return object;
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
