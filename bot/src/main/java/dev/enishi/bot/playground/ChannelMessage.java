package dev.enishi.bot.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One message as it stands now.
 *
 * @param ts Slack's timestamp, which is also the message's id
 * @param threadTs the message that this one replies to, or null at the top level
 * @param user who wrote it
 * @param body what it says
 * @param ephemeral whether only the visitor sees it
 * @param unfurls what the bot shows under it, by URL
 * @param reactions names of the emoji that the bot added
 * @param state whether it was edited or deleted since
 */
record ChannelMessage(
        String ts,
        @Nullable String threadTs,
        String user,
        Body body,
        boolean ephemeral,
        Map<String, JsonElement> unfurls,
        List<String> reactions,
        State state) {

    /** Text in mrkdwn, and the blocks if there are any. */
    record Body(String text, JsonArray blocks) {}

    /** What became of it. */
    enum State {
        POSTED,
        EDITED,
        DELETED
    }

    ChannelMessage {
        unfurls = Map.copyOf(unfurls);
        reactions = List.copyOf(reactions);
    }

    static ChannelMessage of(String ts, @Nullable String threadTs, String user, Body body, boolean ephemeral) {
        return new ChannelMessage(ts, threadTs, user, body, ephemeral, Map.of(), List.of(), State.POSTED);
    }

    ChannelMessage edited(Body newBody) {
        return new ChannelMessage(ts, threadTs, user, newBody, ephemeral, unfurls, reactions, State.EDITED);
    }

    ChannelMessage deleted() {
        Body nothing = new Body("", new JsonArray());
        return new ChannelMessage(ts, threadTs, user, nothing, ephemeral, Map.of(), List.of(), State.DELETED);
    }

    ChannelMessage unfurled(Map<String, JsonElement> more) {
        Map<String, JsonElement> all = new LinkedHashMap<>(unfurls);
        all.putAll(more);
        return new ChannelMessage(ts, threadTs, user, body, ephemeral, all, reactions, state);
    }

    ChannelMessage reacted(String name, boolean present) {
        List<String> all = new ArrayList<>(reactions);
        all.remove(name);
        if (present) {
            all.add(name);
        }
        return new ChannelMessage(ts, threadTs, user, body, ephemeral, unfurls, all, state);
    }

    /** As Slack's API shows it to the bot. */
    JsonObject toSlackJson() {
        JsonObject json = new JsonObject();
        json.addProperty("type", "message");
        json.addProperty("ts", ts);
        if (threadTs != null) {
            json.addProperty("thread_ts", threadTs);
        }
        json.addProperty("user", user);
        json.addProperty("text", body.text());
        json.add("blocks", body.blocks());
        return json;
    }

    /** As the page needs it. */
    JsonObject toPageJson() {
        JsonObject json = toSlackJson();
        json.addProperty("ephemeral", ephemeral);
        json.addProperty("state", state.name());
        JsonObject cards = new JsonObject();
        unfurls.forEach(cards::add);
        json.add("unfurls", cards);
        JsonArray names = new JsonArray();
        reactions.forEach(names::add);
        json.add("reactions", names);
        return json;
    }
}
