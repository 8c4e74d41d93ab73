package dev.enishi.analysis.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Saves the few fields that matter from linked data that aren't JSON: templates forget to escape quotes, or are cut short. */
final class BrokenJson {

    private static final Pattern ARTICLE =
            Pattern.compile("\"@type\"\\s*:\\s*(?:\\[\\s*)?\"\\w{0,20}(?:Article|BlogPosting|Report)\"");

    private static final List<String> FIELDS = List.of("headline", "datePublished", "isAccessibleForFree");

    private static final List<String> NAMED = List.of("author", "publisher");

    private static final String STRING = "\"((?:[^\"\\\\]|\\\\.){0,500})\"\\s*(?=[,}\\]])";

    private BrokenJson() {}

    /** An object with the fields that could be read, or a missing node where the text tells of no article. */
    static JsonNode article(String json) {
        if (!ARTICLE.matcher(json).find()) {
            return MissingNode.getInstance();
        }
        ObjectNode article = JsonNodeFactory.instance.objectNode().put("@type", "Article");
        for (String field : FIELDS) {
            find(json, "\"" + field + "\"\\s*:\\s*" + STRING).ifPresent(value -> article.put(field, value));
        }
        for (String field : NAMED) {
            find(json, "\"" + field + "\"\\s*:\\s*(?:\\[\\s*)?\\{[^{}]{0,300}?\"name\"\\s*:\\s*" + STRING)
                    .ifPresent(name -> article.putObject(field).put("name", name));
        }
        return article;
    }

    private static Optional<String> find(String json, String regex) {
        Matcher matcher = Pattern.compile(regex).matcher(json);
        return matcher.find()
                ? Optional.of(matcher.group(1)
                        .replaceAll("\\\\(?:[nrt]|u[0-9a-fA-F]{4})", " ")
                        .replace("\\", ""))
                : Optional.empty();
    }
}
