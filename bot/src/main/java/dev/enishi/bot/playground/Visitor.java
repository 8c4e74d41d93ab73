package dev.enishi.bot.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.bolt.response.Response;
import dev.enishi.bot.playground.ChannelMessage.Body;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** What the person at the page does: says something, gives a command, presses a button. Thread-safe. */
final class Visitor {

    /** Longest message, in UTF-16 units. */
    static final int MAX_LENGTH = 12_000;

    private static final String JSON = "application/json; charset=utf-8";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Channel channel;
    private final SlackDelivery delivery;
    private final ResponseUrls responseUrls;
    private final Executor executor;

    Visitor(Channel channel, SlackDelivery delivery, ResponseUrls responseUrls, Executor executor) {
        this.channel = channel;
        this.delivery = delivery;
        this.responseUrls = responseUrls;
        this.executor = executor;
    }

    /** Posts a message, and delivers it after returning its timestamp. */
    String say(String typed, @Nullable String threadTs) {
        Body body = new Body(SlackText.toMrkdwn(typed), SlackText.toBlocks(typed));
        ChannelMessage message = channel.post(threadTs, Ids.VISITOR, body, false);
        deliver(message, SlackRequests.event(message, typed), JSON);
        return message.ts();
    }

    /** Gives a slash command; only the visitor sees it. */
    String command(String command, String text) {
        String typed = command + " " + text;
        Body body = new Body(SlackText.toMrkdwn(typed), SlackText.toBlocks(typed));
        ChannelMessage message = channel.post(null, Ids.VISITOR, body, true);
        deliver(message, SlackRequests.command(command, text, responseUrls.create(null)), FORM);
        return message.ts();
    }

    /** Presses a button of a message. */
    void press(ChannelMessage message, JsonObject button) {
        String body = SlackRequests.action(message, button, responseUrls.create(message.ts()));
        deliver(message, body, FORM);
    }

    private void deliver(ChannelMessage message, String body, String contentType) {
        channel.await(message.ts());
        executor.execute(() -> take(message, delivery.deliver(body, contentType)));
    }

    private void take(ChannelMessage message, Response response) {
        if (response.getStatusCode() >= 400) {
            channel.settled(message.ts());
            channel.post(message.threadTs(), Ids.SLACKBOT, new Body("delivery_failed", new JsonArray()), true);
        } else {
            showImmediateReply(response.getBody());
        }
    }

    /** A command may be answered in the acknowledgement itself. */
    private void showImmediateReply(@Nullable String body) {
        if (body == null || !body.startsWith("{")) {
            return;
        }
        try {
            JsonObject reply = JsonParser.parseString(body).getAsJsonObject();
            if (reply.has("text") || reply.has("blocks")) {
                BotMessage.of(reply).respond(channel, null);
            }
        } catch (JsonParseException e) {
            throw new IllegalStateException("The bot's acknowledgement is no JSON", e);
        }
    }
}
