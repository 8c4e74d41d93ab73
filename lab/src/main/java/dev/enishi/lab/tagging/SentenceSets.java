package dev.enishi.lab.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the sets of single sentences with exact spans. */
final class SentenceSets {

    /** Marked by some sets, but never a name: they count as unmarked. */
    private static final Set<String> NO_NAMES = Set.of(
            "DATE", "TIME", "QUANTITY", "ORDINAL", "CARDINAL", "MONEY", "PERCENT", "TITLE_AFFIX", "PHONE", "LANGUAGE");

    private final Annotator annotator;

    SentenceSets(Language language) {
        this.annotator = Annotator.of(language);
    }

    List<Example> read(Path path, int set, float weight) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (JsonNode line : JsonLines.read(path)) {
            String text = line.get("text").asText();
            if (!text.isBlank()) {
                Span whole = new Span(0, text.length());
                AnnotatedSentence sentence =
                        annotator.annotate("", text, List.of(whole)).sentences().get(0);
                examples.add(new Example(set, weight, sentence, names(line)));
            }
        }
        return examples;
    }

    private static List<MarkedName> names(JsonNode line) {
        List<MarkedName> names = new ArrayList<>();
        for (JsonNode mention : line.get("mentions")) {
            JsonNode type = mention.get("type");
            Span span =
                    new Span(mention.get("start").asInt(), mention.get("end").asInt());
            if (!type.isNull()) {
                names.add(new MarkedName(span, EntityType.valueOf(type.asText())));
            } else if (!NO_NAMES.contains(mention.path("source_type").asText())) {
                names.add(new MarkedName(span, null));
            }
        }
        return names;
    }
}
