package dev.enishi.lab.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How words are used in texts with marked names: as a name or as part of one, or as plain text. */
final class TextUsage {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Seen in plain text at least so often, and at least twice as often as in a name, a word is a common one. */
    private static final int MIN_PLAIN = 2;

    private final Map<String, Integer> inNames = new HashMap<>();
    private final Map<String, Integer> plain = new HashMap<>();

    /** Reads JSON lines with {@code text} and {@code mentions} whose spans are UTF-16; a mention without a type is no name. */
    void read(Path file) {
        for (String line : Inputs.lines(file)) {
            try {
                JsonNode example = JSON.readTree(line);
                read(example.path("text").asText(), spans(example.path("mentions")));
            } catch (IOException damaged) {
                throw new UncheckedIOException("Not JSON lines: " + file, damaged);
            }
        }
    }

    private static List<Span> spans(JsonNode mentions) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode mention : mentions) {
            if (mention.path("type").isTextual()) {
                spans.add(new Span(
                        mention.path("start").asInt(), mention.path("end").asInt()));
            }
        }
        return spans;
    }

    private void read(String text, List<Span> names) {
        names.forEach(name -> inNames.merge(NameCollection.key(name.of(text)), 1, Integer::sum));
        Language language = Language.detect(text).orElse(Language.ENGLISH);
        for (AnnotatedSentence sentence : Annotator.of(language)
                .annotate("", text, List.of(new Span(0, text.length())))
                .sentences()) {
            for (Token token : sentence.tokens()) {
                boolean inName = names.stream()
                        .anyMatch(name -> name.start() < token.span().end()
                                && token.span().start() < name.end());
                count(token.surface(), inName, language);
            }
        }
    }

    private void count(String surface, boolean inName, Language language) {
        boolean capital = language == Language.ENGLISH && Character.isUpperCase(surface.codePointAt(0));
        if (inName || !capital) {
            (inName ? inNames : plain).merge(NameCollection.key(surface), 1, Integer::sum);
        }
    }

    /** Whether texts use it as a name or in one. */
    boolean isUsedInNames(String spelling) {
        return inNames.containsKey(NameCollection.key(spelling));
    }

    /** Whether texts use it mostly as plain text. */
    boolean isCommon(String key) {
        int outside = plain.getOrDefault(key, 0);
        return outside >= MIN_PLAIN && outside >= 2 * inNames.getOrDefault(key, 0);
    }
}
