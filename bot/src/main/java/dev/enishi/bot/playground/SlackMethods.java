package dev.enishi.bot.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import dev.enishi.bot.playground.ChannelMessage.Body;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The methods of Slack's Web API that the bot calls, acting on the playground's channel. Thread-safe. */
final class SlackMethods {

    private static final Logger LOG = LoggerFactory.getLogger(SlackMethods.class);

    private final Channel channel;
    private volatile String locale = "en-US";

    SlackMethods(Channel channel) {
        this.channel = channel;
    }

    /** The language of the page, as the user's locale. */
    void speak(String newLocale) {
        locale = newLocale;
    }

    /** Calls a method by name with its arguments, and returns the JSON that Slack would. */
    JsonObject call(String method, BotMessage call) {
        return switch (method) {
            case "auth.test" -> authTest();
            case "chat.postMessage" -> post(call, false);
            case "chat.postEphemeral" -> post(call, true);
            case "chat.update" -> update(call);
            case "chat.delete" -> changed(call.string("ts"), channel.change(ts(call), ChannelMessage::deleted));
            case "chat.unfurl" -> unfurl(call);
            case "reactions.add" -> react(call, true);
            case "reactions.remove" -> react(call, false);
            case "users.info" -> user();
            case "conversations.info", "conversations.open" -> conversation();
            case "conversations.replies", "conversations.history" -> replies(call);
            case "assistant.threads.setStatus", "assistant.threads.setTitle", "assistant.threads.setSuggestedPrompts" ->
                ok();
            default -> unknown(method);
        };
    }

    private static JsonObject authTest() {
        JsonObject reply = ok();
        reply.addProperty("url", "http://localhost/");
        reply.addProperty("team", "Playground");
        reply.addProperty("team_id", Ids.TEAM);
        reply.addProperty("user", "enishi");
        reply.addProperty("user_id", Ids.BOT_USER);
        reply.addProperty("bot_id", Ids.BOT);
        reply.addProperty("app_id", Ids.APP);
        reply.addProperty("is_enterprise_install", false);
        return reply;
    }

    private JsonObject post(BotMessage call, boolean ephemeral) {
        Optional<Body> body = call.body();
        if (body.isEmpty()) {
            return error("no_text");
        }
        if (!Ids.CHANNEL.equals(call.string("channel")) && !Ids.VISITOR.equals(call.string("channel"))) {
            return error("channel_not_found");
        }
        ChannelMessage message = channel.post(call.string("thread_ts"), Ids.BOT_USER, body.get(), ephemeral);
        JsonObject reply = changed(message.ts(), true);
        reply.addProperty("message_ts", message.ts());
        JsonObject posted = message.toSlackJson();
        posted.addProperty("bot_id", Ids.BOT);
        reply.add("message", posted);
        return reply;
    }

    private JsonObject update(BotMessage call) {
        return call.body()
                .map(body -> changed(call.string("ts"), channel.change(ts(call), message -> message.edited(body))))
                .orElseGet(() -> error("no_text"));
    }

    private JsonObject unfurl(BotMessage call) {
        try {
            Map<String, JsonElement> cards = new LinkedHashMap<>();
            call.json("unfurls")
                    .ifPresent(unfurls -> unfurls.getAsJsonObject()
                            .entrySet()
                            .forEach(card -> cards.put(card.getKey(), card.getValue())));
            if (cards.isEmpty()) {
                return error("missing_unfurls");
            }
            return channel.unfurl(ts(call), cards) ? ok() : error("cannot_find_message");
        } catch (JsonParseException | IllegalStateException e) {
            return error("invalid_unfurls_format");
        }
    }

    private JsonObject react(BotMessage call, boolean present) {
        String name = call.string("name");
        String ts = call.string("timestamp");
        if (name == null || ts == null) {
            return error("invalid_name");
        }
        return channel.change(ts, message -> message.reacted(name, present)) ? ok() : error("message_not_found");
    }

    private JsonObject user() {
        JsonObject user = new JsonObject();
        user.addProperty("id", Ids.VISITOR);
        user.addProperty("team_id", Ids.TEAM);
        user.addProperty("name", "you");
        user.addProperty("locale", locale);
        user.addProperty("is_bot", false);
        JsonObject reply = ok();
        reply.add("user", user);
        return reply;
    }

    private static JsonObject conversation() {
        JsonObject conversation = new JsonObject();
        conversation.addProperty("id", Ids.CHANNEL);
        conversation.addProperty("user", Ids.VISITOR);
        conversation.addProperty("is_im", true);
        conversation.addProperty("is_member", true);
        JsonObject reply = ok();
        reply.add("channel", conversation);
        return reply;
    }

    private JsonObject replies(BotMessage call) {
        JsonArray messages = new JsonArray();
        channel.thread(ts(call)).forEach(message -> messages.add(message.toSlackJson()));
        JsonObject reply = ok();
        reply.add("messages", messages);
        reply.addProperty("has_more", false);
        return reply;
    }

    private static String ts(BotMessage call) {
        String ts = call.string("ts");
        return ts == null ? "" : ts;
    }

    private static JsonObject changed(@Nullable String ts, boolean found) {
        if (!found) {
            return error("message_not_found");
        }
        JsonObject reply = ok();
        reply.addProperty("channel", Ids.CHANNEL);
        reply.addProperty("ts", ts);
        return reply;
    }

    private static JsonObject unknown(String method) {
        LOG.warn("The playground has no Web API method {}", method);
        return error("unknown_method");
    }

    private static JsonObject ok() {
        JsonObject reply = new JsonObject();
        reply.addProperty("ok", true);
        return reply;
    }

    static JsonObject error(String code) {
        JsonObject reply = new JsonObject();
        reply.addProperty("ok", false);
        reply.addProperty("error", code);
        return reply;
    }
}
