package dev.enishi.lab.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads annotated articles: their entities have surfaces but no places, so every place where a surface stands is taken for a name. */
final class NewsSets {

    private final Annotator annotator;

    NewsSets(Language language) {
        this.annotator = Annotator.of(language);
    }

    List<Example> read(Path path, int set, float weight) throws IOException {
        List<Example> examples = new ArrayList<>();
        int number = 0;
        for (JsonNode article : JsonLines.read(path)) {
            Projection projection = Projection.of(article.get("entities"));
            for (AnnotatedSentence sentence : annotate(article).all()) {
                examples.add(new Example(set, weight, sentence, projection.names(sentence.text()), number));
            }
            number++;
        }
        return examples;
    }

    /** The article with the sentences as they are given. */
    AnnotatedText annotate(JsonNode article) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (JsonNode sentence : article.get("sentences")) {
            int start = text.length();
            text.append(sentence.asText());
            spans.add(new Span(start, text.length()));
        }
        return annotator.annotate(article.path("title").asText(), text.toString(), spans);
    }
}
