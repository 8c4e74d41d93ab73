package dev.enishi.bot.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks blocks against the limits of Block Kit, so that Slack never has to refuse them. The numbers are those of Slack's reference
 * (docs.slack.dev/reference/block-kit) and of its type definitions, 2026-09; all count UTF-16 code units.
 */
public final class BlockKitLimits {

    /** Blocks of one message. */
    public static final int BLOCKS = 50;
    /** Characters of one text object. */
    public static final int TEXT = 3_000;

    /**
     * Counted characters of one message. Slack doesn't document the limit; messages were seen refused from a counted 11,341
     * (slackapi/bolt-js issue 2867), so this keeps well below.
     */
    public static final int TOTAL = 9_000;

    private static final int HEADER = 150;
    private static final int FIELDS = 10;
    private static final int FIELD = 2_000;
    private static final int CONTEXT_ELEMENTS = 10;
    private static final int ACTIONS = 25;
    private static final int BUTTON = 75;
    private static final int BUTTON_VALUE = 2_000;
    private static final int ID = 255;
    private static final int URL = 3_000;
    private static final int ALT_TEXT = 2_000;

    /** What a header costs beyond its text, as measured by others (bolt-js issue 2509). */
    private static final int HEADER_COST = 100;

    private static final Pattern MARKED =
            Pattern.compile("<(?:https?://[^<>|\\s]+(?:\\|[^<>|]+)?|[@#][A-Z0-9]+(?:\\|[^<>|]*)?|!date\\^[^<>]+)>");

    private final List<Violation> violations = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int total;

    private BlockKitLimits() {}

    /**
     * A limit that isn't kept.
     *
     * @param pointer the JSON pointer of the place
     * @param message what is wrong; holds no content
     */
    public record Violation(String pointer, String message) {}

    /** What Slack would refuse in a message's blocks; empty if nothing. */
    public static List<Violation> violations(List<LayoutBlock> blocks) {
        return violations(GsonFactory.createSnakeCase().toJsonTree(blocks).getAsJsonArray());
    }

    /** What Slack would refuse in a message's blocks as they are sent. */
    public static List<Violation> violations(JsonArray blocks) {
        BlockKitLimits check = new BlockKitLimits();
        check.count("", blocks, 0, BLOCKS, "blocks");
        for (int i = 0; i < blocks.size(); i++) {
            check.block("/" + i, blocks.get(i).getAsJsonObject());
        }
        check.most("", check.total, TOTAL, "counted characters in all");
        return List.copyOf(check.violations);
    }

    /** What Slack would refuse in the blocks of an unfurl, where rich text isn't taken. */
    public static List<Violation> violationsOfUnfurl(JsonArray blocks) {
        List<Violation> all = new ArrayList<>(violations(blocks));
        for (int i = 0; i < blocks.size(); i++) {
            if (string(blocks.get(i).getAsJsonObject(), "type").equals("rich_text")) {
                all.add(new Violation("/" + i, "rich_text isn't taken in an unfurl"));
            }
        }
        return all;
    }

    private void block(String at, JsonObject block) {
        String id = string(block, "block_id");
        most(at + "/block_id", id.length(), ID, "characters");
        if (!id.isEmpty() && !ids.add(id)) {
            add(at + "/block_id", "stands twice");
        }
        switch (string(block, "type")) {
            case "section" -> section(at, block);
            case "header" -> header(at, block);
            case "context" -> elements(at, block, CONTEXT_ELEMENTS);
            case "actions" -> elements(at, block, ACTIONS);
            case "image" -> image(at, block);
            case "divider", "rich_text" -> {}
            case "" -> add(at, "a block needs a type");
            default -> add(at, "not a type of block that is known here");
        }
    }

    private void section(String at, JsonObject block) {
        if (!block.has("text") && !block.has("fields")) {
            add(at, "a section needs text or fields");
        }
        if (block.has("text")) {
            text(at + "/text", block.getAsJsonObject("text"), TEXT);
        }
        if (block.has("fields")) {
            fields(at + "/fields", block.getAsJsonArray("fields"));
        }
        if (block.has("accessory")) {
            element(at + "/accessory", block.getAsJsonObject("accessory"));
        }
    }

    private void fields(String at, JsonArray fields) {
        count(at, fields, 1, FIELDS, "fields");
        for (int i = 0; i < fields.size(); i++) {
            text(at + "/" + i, fields.get(i).getAsJsonObject(), FIELD);
        }
    }

    private void header(String at, JsonObject block) {
        total += HEADER_COST;
        if (!block.has("text") || !string(block.getAsJsonObject("text"), "type").equals("plain_text")) {
            add(at, "a header needs plain_text");
            return;
        }
        text(at + "/text", block.getAsJsonObject("text"), HEADER);
    }

    private void elements(String at, JsonObject block, int most) {
        JsonArray elements = block.has("elements") ? block.getAsJsonArray("elements") : new JsonArray();
        count(at + "/elements", elements, 1, most, "elements");
        for (int i = 0; i < elements.size(); i++) {
            element(at + "/elements/" + i, elements.get(i).getAsJsonObject());
        }
    }

    private void element(String at, JsonObject element) {
        switch (string(element, "type")) {
            case "mrkdwn", "plain_text" -> text(at, element, TEXT);
            case "button" -> button(at, element);
            case "image" -> image(at, element);
            default -> add(at, "not a type of element that is known here");
        }
    }

    private void button(String at, JsonObject button) {
        text(at + "/text", button.getAsJsonObject("text"), BUTTON);
        most(at + "/value", string(button, "value").length(), BUTTON_VALUE, "characters");
        most(at + "/url", string(button, "url").length(), URL, "characters");
        most(at + "/action_id", string(button, "action_id").length(), ID, "characters");
    }

    private void image(String at, JsonObject image) {
        most(at + "/image_url", string(image, "image_url").length(), URL, "characters");
        String alt = string(image, "alt_text");
        most(at + "/alt_text", alt.length(), ALT_TEXT, "characters");
        if (alt.isEmpty()) {
            add(at + "/alt_text", "is needed");
        }
    }

    private void text(String at, JsonObject text, int limit) {
        String content = string(text, "text");
        if (content.isBlank()) {
            add(at, "text must not be empty");
        }
        most(at, content.length(), limit, "characters");
        total += content.length();
        if (string(text, "type").equals("mrkdwn")) {
            markup(at, content);
        }
    }

    /** Only links, mentions of one person or channel and dates may stand between angle brackets; all else must be escaped. */
    private void markup(String at, String content) {
        Matcher marked = MARKED.matcher(content);
        String rest = marked.replaceAll("").replaceAll("(?m)^> ?", "");
        if (rest.indexOf('<') >= 0 || rest.indexOf('>') >= 0) {
            add(at, "an angle bracket isn't escaped");
        }
        if (content.replaceAll("&(?:amp|lt|gt);", "").indexOf('&') >= 0) {
            add(at, "an ampersand isn't escaped");
        }
    }

    private void count(String at, JsonArray array, int least, int most, String what) {
        if (array.size() < least) {
            add(at, "needs at least " + least + " " + what);
        }
        most(at, array.size(), most, what);
    }

    private void most(String at, int number, int most, String what) {
        if (number > most) {
            add(at, number + " " + what + ", at most " + most);
        }
    }

    private void add(String pointer, String message) {
        violations.add(new Violation(pointer, message));
    }

    private static String string(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }
}
