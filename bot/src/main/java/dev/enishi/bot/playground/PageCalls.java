package dev.enishi.bot.playground;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/** What the page asks of the playground. Thread-safe. */
final class PageCalls {

    private final Channel channel;
    private final Visitor visitor;
    private final SlackMethods methods;
    private final String command;
    private final String address;

    PageCalls(Channel channel, Visitor visitor, SlackMethods methods, PlaygroundSettings settings) {
        this.channel = channel;
        this.visitor = visitor;
        this.methods = methods;
        this.command = settings.command();
        this.address = settings.address();
    }

    /** The whole conversation, and what the page must know. */
    JsonObject state() {
        JsonObject state = channel.since("", 0).toJson();
        state.addProperty("command", command);
        state.addProperty("address", address);
        state.addProperty("visitor", Ids.VISITOR);
        state.addProperty("bot", Ids.BOT_USER);
        return state;
    }

    /** {@code {"text", "thread_ts"?, "locale"?}}: a message, or a command if it begins with a slash. */
    JsonObject say(JsonObject body) throws RefusedException {
        String text = text(body, "text").strip();
        if (text.isEmpty()) {
            throw new RefusedException(400, "empty");
        }
        if (text.length() > Visitor.MAX_LENGTH) {
            throw new RefusedException(413, "too_long");
        }
        methods.speak(text(body, "locale").startsWith("ja") ? "ja-JP" : "en-US");
        String threadTs = threadTs(body);
        JsonObject reply = new JsonObject();
        reply.addProperty("ts", text.startsWith("/") ? command(text, threadTs) : visitor.say(text, threadTs));
        return reply;
    }

    private String command(String text, @Nullable String threadTs) throws RefusedException {
        String[] words = text.split("\\s+", 2);
        if (!words[0].equals(command)) {
            throw new RefusedException(400, "unknown_command");
        }
        if (threadTs != null) {
            throw new RefusedException(400, "no_command_in_thread");
        }
        return visitor.command(command, words.length == 2 ? words[1] : "");
    }

    /** {@code {"ts", "action": {"action_id", "block_id"?, "value"?, …}}}: a pressed button. */
    JsonObject press(JsonObject body) throws RefusedException {
        String ts = text(body, "ts");
        ChannelMessage message = channel.find(ts).orElseThrow(() -> new RefusedException(404, "unknown_message"));
        JsonElement action = body.get("action");
        if (action == null || !action.isJsonObject()) {
            throw new RefusedException(400, "malformed");
        }
        visitor.press(message, action.getAsJsonObject());
        return new JsonObject();
    }

    private @Nullable String threadTs(JsonObject body) throws RefusedException {
        String ts = text(body, "thread_ts");
        if (ts.isEmpty()) {
            return null;
        }
        if (channel.find(ts).isEmpty()) {
            throw new RefusedException(404, "unknown_message");
        }
        return ts;
    }

    private static String text(JsonObject body, String name) throws RefusedException {
        JsonElement value = body.get(name);
        if (value == null || value.isJsonNull()) {
            return "";
        }
        if (!value.isJsonPrimitive()) {
            throw new RefusedException(400, "malformed");
        }
        return value.getAsString();
    }
}
