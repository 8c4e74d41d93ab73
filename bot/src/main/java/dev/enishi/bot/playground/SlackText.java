package dev.enishi.bot.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person typed, in the forms in which Slack passes it on. */
final class SlackText {

    // Ends before blanks, quotes and the brackets that Japanese text puts around a link; a closing mark at the end
    // belongs to the sentence.
    private static final Pattern URL =
            Pattern.compile("https?://[^\\s<>\"'「」『』（）【】、。]+(?<![.,;:!?)\\]])", Pattern.CASE_INSENSITIVE);

    private SlackText() {}

    /** As the text of an event or a command: {@code &}, {@code <} and {@code >} escaped, links between angle brackets. */
    static String toMrkdwn(String typed) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = URL.matcher(typed);
        int from = 0;
        while (matcher.find()) {
            out.append(escape(typed.substring(from, matcher.start())));
            out.append('<').append(escape(matcher.group())).append('>');
            from = matcher.end();
        }
        return out.append(escape(typed.substring(from))).toString();
    }

    /** As the one rich text block that Slack's own clients send along. */
    static JsonArray toBlocks(String typed) {
        JsonArray elements = new JsonArray();
        Matcher matcher = URL.matcher(typed);
        int from = 0;
        while (matcher.find()) {
            addText(elements, typed.substring(from, matcher.start()));
            elements.add(element("link", "url", matcher.group()));
            from = matcher.end();
        }
        addText(elements, typed.substring(from));
        JsonObject section = parent("rich_text_section", elements);
        JsonArray sections = new JsonArray();
        sections.add(section);
        JsonArray blocks = new JsonArray();
        blocks.add(parent("rich_text", sections));
        return blocks;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void addText(JsonArray elements, String text) {
        if (!text.isEmpty()) {
            elements.add(element("text", "text", text));
        }
    }

    private static JsonObject element(String type, String name, String value) {
        JsonObject element = new JsonObject();
        element.addProperty("type", type);
        element.addProperty(name, value);
        return element;
    }

    private static JsonObject parent(String type, JsonArray elements) {
        JsonObject parent = new JsonObject();
        parent.addProperty("type", type);
        parent.add("elements", elements);
        return parent;
    }
}
