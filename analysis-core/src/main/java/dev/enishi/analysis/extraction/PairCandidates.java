package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists the pairs of entities that may be tied: those mentioned in one sentence, by name, by reference, or as the topic carried over
 * from the sentence before. What the relation models are trained on and applied to.
 */
public final class PairCandidates {

    /** A name is paired with at most so many behind it: lists of dozens would cost their square and say little. */
    static final int WINDOW = 12;

    private final AnnotatedText text;
    private final TextArguments arguments;
    private final Map<String, Integer> frequencies = new HashMap<>();

    private PairCandidates(AnnotatedText text, List<TextEntity> entities) {
        this.text = text;
        this.arguments = new TextArguments(entities);
        entities.forEach(
                entity -> frequencies.put(entity.id(), entity.mentions().size()));
    }

    /** The candidates of a text in text order. */
    public static List<PairCandidate> of(AnnotatedText text, List<TextEntity> entities) {
        return new PairCandidates(text, Anaphora.resolve(text, entities)).list();
    }

    private List<PairCandidate> list() {
        List<PairCandidate> candidates = new ArrayList<>();
        Optional<Argument> topic = Optional.empty();
        for (AnnotatedSentence sentence : text.all()) {
            SentenceGrammar grammar = SentenceGrammar.of(text.language(), sentence);
            List<Argument> read = grammar.read(arguments.of(sentence));
            List<Argument> withTopic = CarriedTopic.add(topic, read, grammar.lastPredicate());
            if (!sentence.sentence().isTitle()) {
                topic = CarriedTopic.after(topic, read, grammar.lastPredicate());
            }
            addPairs(new PairFeatures(text.language(), sentence, grammar, frequencies), withTopic, candidates);
        }
        return candidates;
    }

    private static void addPairs(PairFeatures features, List<Argument> arguments, List<PairCandidate> candidates) {
        for (int i = 0; i < arguments.size(); i++) {
            int end = Math.min(arguments.size(), i + 1 + WINDOW);
            for (int j = i + 1; j < end; j++) {
                Argument first = arguments.get(i);
                Argument second = arguments.get(j);
                if (first.entity().equals(second.entity()) && !first.isCarried()) {
                    break;
                }
                if (!first.entity().equals(second.entity()) && !isRepeated(arguments, i, j)) {
                    candidates.add(features.candidate(arguments, i, j));
                }
            }
        }
    }

    /** Whether the second entity stands between the two already: then the nearer mention speaks for it. */
    private static boolean isRepeated(List<Argument> arguments, int first, int second) {
        return arguments.subList(first + 1, second).stream()
                .anyMatch(
                        between -> between.entity().equals(arguments.get(second).entity()));
    }
}
