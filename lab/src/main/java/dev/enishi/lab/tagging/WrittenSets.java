package dev.enishi.lab.tagging;

import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.corpus.WrittenArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns articles written for this project into examples: what is marked is a name, and nothing else. */
final class WrittenSets {

    private WrittenSets() {}

    static List<Example> read(List<WrittenArticle> articles, int set, float weight) {
        List<Example> examples = new ArrayList<>();
        for (int number = 0; number < articles.size(); number++) {
            AnnotatedArticle annotated = articles.get(number).annotate();
            Map<Integer, List<MarkedName>> names = names(annotated.entities());
            for (AnnotatedSentence sentence : annotated.text().all()) {
                List<MarkedName> marked = names.getOrDefault(sentence.number(), List.of());
                examples.add(new Example(set, weight, sentence, marked, number));
            }
        }
        return examples;
    }

    private static Map<Integer, List<MarkedName>> names(List<TextEntity> entities) {
        Map<Integer, List<MarkedName>> names = new HashMap<>();
        for (TextEntity entity : entities) {
            for (Mention mention : entity.mentions()) {
                names.computeIfAbsent(mention.sentence(), key -> new ArrayList<>())
                        .add(new MarkedName(mention.span(), entity.type()));
            }
        }
        names.values().forEach(list -> list.sort(Comparator.comparing(MarkedName::span)));
        return names;
    }
}
