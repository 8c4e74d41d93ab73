package dev.enishi.analysis.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object as one line of text; fields that are null are left out. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /** What stands between an object's braces. */
    interface Fields {
        void write(JsonGenerator out) throws IOException;
    }

    /** How one element of a list is written. */
    interface Element<T> {
        void write(JsonGenerator out, T value) throws IOException;
    }

    static String object(Fields fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.writeStartObject();
            fields.write(out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("A string can always be written", e);
        }
        return escapeLoneSurrogates(text.toString());
    }

    /** Half a character can't be encoded in UTF-8; as an escape it comes through as it was. */
    private static String escapeLoneSurrogates(String json) {
        if (json.codePoints().noneMatch(JsonText::isSurrogate)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder();
        json.codePoints().forEach(c -> {
            if (isSurrogate(c)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
    }

    static void field(JsonGenerator out, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value.toString());
        }
    }

    static void texts(JsonGenerator out, String name, List<String> values) throws IOException {
        list(out, name, values, JsonGenerator::writeString);
    }

    static <T> void list(JsonGenerator out, String name, List<T> values, Element<T> element) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            element.write(out, value);
        }
        out.writeEndArray();
    }

    static <T> void objects(JsonGenerator out, String name, List<T> values, Element<T> fields) throws IOException {
        list(out, name, values, (o, value) -> {
            o.writeStartObject();
            fields.write(o, value);
            o.writeEndObject();
        });
    }

    /** A confidence with three decimals: more would be noise. */
    static void confidence(JsonGenerator out, double confidence) throws IOException {
        out.writeNumberField("confidence", Math.round(confidence * 1000) / 1000.0);
    }
}
