package dev.enishi.analysis.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object that was read, not yet checked for what it should hold. Parsing and checking are apart so that a complaint about a
 * field can still name the line's id. A field that is null or a blank text counts as absent.
 */
public final class JsonLine {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonNode object;

    private JsonLine(JsonNode object) {
        this.object = object;
    }

    /**
     * Parses one object.
     *
     * @throws ReadingException with {@link Reason#MALFORMED_JSON} if {@code json} is anything but one JSON object; the message names
     *     the place, never the text there
     */
    public static JsonLine parse(String json) throws ReadingException {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (!node.isObject()) {
                throw malformed("Give one JSON object {…} a line.");
            }
            return new JsonLine(node);
        } catch (MismatchedInputException e) {
            throw malformed("More follows after the JSON object; give one object a line.");
        } catch (JsonProcessingException e) {
            throw malformed("The JSON is broken" + place(e.getLocation()) + ".");
        }
    }

    private static String place(@Nullable JsonLocation location) {
        if (location == null) {
            return "";
        }
        String line = location.getLineNr() > 1 ? " in line " + location.getLineNr() : "";
        return line + " at column " + location.getColumnNr();
    }

    private static ReadingException malformed(String message) {
        return ReadingException.permanent(Reason.MALFORMED_JSON, message);
    }

    /** The field {@code id}, if it is a text or a number. */
    public Optional<String> id() {
        JsonNode id = object.path("id");
        return id.isTextual() || id.isIntegralNumber()
                ? Optional.of(id.asText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    /** The {@link #id}, which must not be missing. */
    String requiredId(Reason reason) throws ReadingException {
        return id().orElseThrow(() -> ReadingException.permanent(reason, "Give the line an \"id\", a text."));
    }

    /** Whether a field stands there at all, even as an empty text. */
    boolean has(String field) {
        return object.hasNonNull(field);
    }

    /** A text field as it stands, or null if it is absent. */
    @Nullable
    String textOrNull(String field, Reason reason) throws ReadingException {
        JsonNode node = object.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            throw ReadingException.permanent(reason, "\"" + field + "\" must be a text in quotation marks.");
        }
        return node.textValue();
    }

    /** A text field that says something; empty if it is absent or blank. */
    Optional<String> findText(String field, Reason reason) throws ReadingException {
        return Optional.ofNullable(textOrNull(field, reason)).filter(text -> !text.isBlank());
    }

    /** A list of texts. */
    List<String> texts(String field, Reason reason) throws ReadingException {
        JsonNode array = object.path(field);
        List<String> texts = new ArrayList<>();
        for (JsonNode element : array) {
            if (element.isTextual()) {
                texts.add(element.textValue());
            }
        }
        if (!array.isArray() || texts.size() < array.size()) {
            throw ReadingException.permanent(reason, "\"" + field + "\" must be a list of texts.");
        }
        return texts;
    }
}
