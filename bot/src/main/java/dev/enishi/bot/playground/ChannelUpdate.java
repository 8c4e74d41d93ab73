package dev.enishi.bot.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * What a reader of the channel has to learn.
 *
 * @param epoch which run of the playground the revision counts in
 * @param revision the last one included
 * @param messages new and changed messages, oldest first
 * @param awaited timestamps of messages that the bot still works on
 * @param dropped how many old messages are no longer kept
 */
record ChannelUpdate(String epoch, long revision, List<ChannelMessage> messages, List<String> awaited, int dropped) {

    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("epoch", epoch);
        json.addProperty("revision", revision);
        JsonArray all = new JsonArray();
        messages.forEach(message -> all.add(message.toPageJson()));
        json.add("messages", all);
        JsonArray waiting = new JsonArray();
        awaited.forEach(waiting::add);
        json.add("awaited", waiting);
        json.addProperty("dropped", dropped);
        return json;
    }
}
