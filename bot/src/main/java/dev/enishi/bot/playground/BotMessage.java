package dev.enishi.bot.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.enishi.bot.playground.ChannelMessage.Body;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A message as the bot sent it: the arguments of a Web API method, or the JSON of a response URL. */
record BotMessage(JsonObject arguments) {

    static BotMessage of(JsonObject arguments) {
        return new BotMessage(arguments);
    }

    /** An argument's text, or null if it is missing. */
    @Nullable
    String string(String name) {
        JsonElement value = arguments.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
    }

    /** An argument that holds JSON, as such or as text. */
    Optional<JsonElement> json(String name) {
        JsonElement value = arguments.get(name);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        return Optional.of(value.isJsonPrimitive() ? JsonParser.parseString(value.getAsString()) : value);
    }

    /** Text and blocks; empty if there is neither, or the blocks are no list. */
    Optional<Body> body() {
        try {
            JsonArray blocks = json("blocks").map(JsonElement::getAsJsonArray).orElseGet(JsonArray::new);
            String text = string("text");
            if (blocks.isEmpty() && (text == null || text.isBlank())) {
                return Optional.empty();
            }
            return Optional.of(new Body(text == null ? "" : text, blocks));
        } catch (JsonParseException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Does what a response URL does: posts privately or for all, replaces, or deletes. Returns false if there is nothing to show. */
    boolean respond(Channel channel, @Nullable String originalTs) {
        if (originalTs != null && flag("delete_original")) {
            return channel.change(originalTs, ChannelMessage::deleted);
        }
        Optional<Body> body = body();
        if (body.isEmpty()) {
            return false;
        }
        if (originalTs != null && flag("replace_original")) {
            return channel.change(originalTs, message -> message.edited(body.get()));
        }
        boolean ephemeral = !"in_channel".equals(string("response_type"));
        channel.post(string("thread_ts"), Ids.BOT_USER, body.get(), ephemeral);
        return true;
    }

    private boolean flag(String name) {
        return Boolean.parseBoolean(string(name));
    }
}
