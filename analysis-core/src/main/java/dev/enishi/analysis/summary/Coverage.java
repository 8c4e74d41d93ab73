package dev.enishi.analysis.summary;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text speaks of, as pairs of neighbouring content words and single ones, and what each is worth: much if the title or the first
 * sentences say it, more the more sentences do.
 */
final class Coverage {

    /** How much the title counts, measured in first sentences. Set by judgement, not tuned. */
    private static final double TITLE = 1.0;
    /** How fast a sentence's say falls with its distance from the start; set by judgement too. */
    private static final double DECAY = 0.5;

    private final Map<String, Double> weights;
    private final List<Set<String>> units;

    private Coverage(Map<String, Double> weights, List<Set<String>> units) {
        this.weights = weights;
        this.units = units;
    }

    static Coverage of(AnnotatedText text) {
        Map<String, Double> weights = new HashMap<>();
        List<Set<String>> units = new ArrayList<>();
        AnnotatedSentence title = text.title();
        if (title != null) {
            units(title, text.language()).forEach(unit -> weights.merge(unit, TITLE, Double::sum));
        }
        for (AnnotatedSentence sentence : text.sentences()) {
            Set<String> here = units(sentence, text.language());
            double say = 1 / (1 + DECAY * units.size());
            here.forEach(unit -> weights.merge(unit, say, Double::sum));
            units.add(here);
        }
        return new Coverage(weights, units);
    }

    /** The units of a sentence. */
    Set<String> units(int sentence) {
        return units.get(sentence);
    }

    /** The worth of a unit. */
    double weight(String unit) {
        return weights.getOrDefault(unit, 0.0);
    }

    private static Set<String> units(AnnotatedSentence sentence, Language language) {
        Set<String> units = new LinkedHashSet<>();
        String previous = "";
        for (Token token : sentence.tokens()) {
            boolean content = language == Language.JAPANESE ? isContent(token) : isEnglishContent(token);
            if (!content) {
                previous = "";
                continue;
            }
            units.add(token.lemma());
            if (!previous.isEmpty()) {
                units.add(previous + " " + token.lemma());
            }
            previous = token.lemma();
        }
        return units;
    }

    private static boolean isContent(Token token) {
        boolean noun = token.is("名詞") && !token.is("名詞-非自立") && !token.is("名詞-代名詞");
        return (noun || token.is("動詞-自立"))
                && Character.isLetterOrDigit(token.surface().charAt(0));
    }

    private static boolean isEnglishContent(Token token) {
        return Character.isLetterOrDigit(token.surface().charAt(0))
                && token.surface().length() > 3;
    }
}
