package dev.enishi.bot;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Events with the fields that Slack documents for them, and the same with other values in them. */
final class SlackShapes {

    private static final String MESSAGE = """
            {"type": "message", %s"channel": "C1", "user": "U1", "text": "<https://news.example/a>", "ts": "1.1",
             "event_ts": "1.1", "channel_type": "channel", "thread_ts": "1.0", "client_msg_id": "m", "team": "T0001",
             "blocks": [{"type": "rich_text", "block_id": "b", "elements": [{"type": "rich_text_section", "elements": [
               {"type": "link", "url": "https://news.example/a", "text": "a"}, {"type": "user", "user_id": "U2"},
               {"type": "text", "text": "x", "style": {"bold": false}}, {"type": "emoji", "name": "tada"}]}]}],
             "attachments": [{"id": 1, "from_url": "https://news.example/a", "title": "t", "fallback": "f"}]}""";

    private static final String FILE = """
            "subtype": "file_share", "upload": false, "files": [{"id": "F1", "name": "n", "mimetype": "text/plain", "size": 1,
            "url_private": "https://files.example/n"}],\s""";

    private static final String BROADCAST = """
            "subtype": "thread_broadcast", "root": {"type": "message", "user": "U2", "text": "r", "ts": "1.0",
            "thread_ts": "1.0", "reply_count": 1},\s""";

    private static final String CHANGED = """
            {"type": "message", "subtype": "message_changed", "channel": "C1", "channel_type": "channel", "ts": "2.1",
             "event_ts": "2.1", "hidden": true, "previous_message": {"type": "message", "user": "U1", "text": "o", "ts": "1.1"},
             "message": {"type": "message", "user": "U1", "text": "<https://news.example/a>", "ts": "1.1", "thread_ts": "1.0",
               "edited": {"user": "U1", "ts": "2.0"}, "blocks": [{"type": "section", "block_id": "b",
                 "text": {"type": "mrkdwn", "text": "x", "verbatim": false}}]}}""";

    private static final String DELETED = """
            {"type": "message", "subtype": "message_deleted", "channel": "C1", "channel_type": "channel", "ts": "2.1",
             "event_ts": "2.1", "hidden": true, "deleted_ts": "1.1",
             "previous_message": {"type": "message", "user": "U1", "text": "o", "ts": "1.1"}}""";

    private static final String LINK_SHARED = """
            {"type": "link_shared", "channel": "C1", "is_bot_user_member": true, "user": "U1", "message_ts": "1.1",
             "thread_ts": "1.0", "event_ts": "1.1", "unfurl_id": "C1.1.1", "source": "conversations_history",
             "links": [{"domain": "news.example", "url": "https://news.example/a"}]}""";

    private static final String MENTION = """
            {"type": "app_mention", "channel": "C1", "user": "U1", "text": "<@U0BOT> who?", "ts": "1.1", "thread_ts": "1.0",
             "event_ts": "1.1", "team": "T0001", "edited": {"user": "U1", "ts": "2.0"}}""";

    private static final Map<String, String> EVENTS = new TreeMap<>(Map.ofEntries(
            Map.entry("message", MESSAGE.formatted("")),
            Map.entry(
                    "message in a direct message",
                    MESSAGE.formatted("").replace("\"channel_type\": \"channel\"", "\"channel_type\": \"im\"")),
            Map.entry("file_share", MESSAGE.formatted(FILE)),
            Map.entry("thread_broadcast", MESSAGE.formatted(BROADCAST)),
            Map.entry("me_message", MESSAGE.formatted("\"subtype\": \"me_message\", ")),
            Map.entry("bot_message", MESSAGE.formatted("\"subtype\": \"bot_message\", \"bot_id\": \"B9\", ")),
            Map.entry("message_changed", CHANGED),
            Map.entry("message_deleted", DELETED),
            Map.entry("link_shared", LINK_SHARED),
            Map.entry("app_mention", MENTION)));

    /** What Slack always tells of whoever wrote a message and where. */
    private static final List<String> ALWAYS = List.of("channel", "user", "bot_id");

    private SlackShapes() {}

    /** The names of the events that the bot listens to. */
    static List<String> names() {
        return List.copyOf(EVENTS.keySet());
    }

    /** An event by its name. */
    static JsonObject event(String name) {
        return JsonParser.parseString(EVENTS.get(name)).getAsJsonObject();
    }

    /** An event with each value but those that tell what it is changed. */
    static JsonObject withAll(JsonObject event, UnaryOperator<JsonElement> change) {
        JsonObject changed = event.deepCopy();
        places(changed).forEach(place -> place.set(change.apply(place.value())));
        return changed;
    }

    /** As many events as there are values, each with one of them changed. */
    static List<JsonObject> withEach(JsonObject event, UnaryOperator<JsonElement> change) {
        List<JsonObject> events = new ArrayList<>();
        int count = places(event).size();
        for (int i = 0; i < count; i++) {
            JsonObject changed = event.deepCopy();
            Place place = places(changed).get(i);
            place.set(change.apply(place.value()));
            events.add(changed);
        }
        return events;
    }

    /** As many events as there are fields at the top that may be missing, each without one of them. */
    static List<JsonObject> withoutEach(JsonObject event) {
        List<JsonObject> events = new ArrayList<>();
        for (String field : event.keySet()) {
            if (!tellsWhatItIs(field) && !ALWAYS.contains(field)) {
                JsonObject changed = event.deepCopy();
                changed.remove(field);
                events.add(changed);
            }
        }
        return events;
    }

    private record Place(JsonObject owner, String field) {
        JsonElement value() {
            return owner.get(field);
        }

        void set(JsonElement value) {
            owner.add(field, value);
        }
    }

    private static List<Place> places(JsonElement element) {
        List<Place> places = new ArrayList<>();
        if (element instanceof JsonArray array) {
            array.forEach(item -> places.addAll(places(item)));
        } else if (element instanceof JsonObject object) {
            object.asMap().forEach((field, value) -> {
                if (value.isJsonPrimitive() && !tellsWhatItIs(field)) {
                    places.add(new Place(object, field));
                }
                places.addAll(places(value));
            });
        }
        return places;
    }

    private static boolean tellsWhatItIs(String field) {
        return field.equals("type") || field.equals("subtype");
    }
}
