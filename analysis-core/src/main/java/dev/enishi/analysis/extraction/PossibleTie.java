package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.AnnotatedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A tie that a text may state, as what settles it is trained on it.
 *
 * @param type what kind of tie
 * @param subject an entity's id
 * @param object an entity's id; of a symmetric type the ends are in the order of their ids
 * @param score what the words of its best sentence alone make of it, 0 to 1
 * @param features what the model looks at
 */
public record PossibleTie(
        RelationType type,
        String subject,
        String object,
        double score,
        @SuppressWarnings("ArrayRecordComponent") int[] features) {

    /** The possible ties of a text whose things are known. */
    public static List<PossibleTie> of(AnnotatedText text, List<TextEntity> entities, RelationScorer scorer) {
        return of(TieSurvey.of(text, entities, scorer), entities);
    }

    /** The possible ties of what a text may state, in the survey's order. */
    static List<PossibleTie> of(TieSurvey survey, List<TextEntity> entities) {
        TieFeatures features = new TieFeatures(survey.sightings(), entities);
        List<PossibleTie> ties = new ArrayList<>();
        survey.sightings().forEach((tie, seen) -> {
            double best = seen.stream().mapToDouble(Sighting::score).max().orElseThrow();
            ties.add(new PossibleTie(tie.type(), tie.subject(), tie.object(), best, features.of(tie, seen)));
        });
        return ties;
    }

    Tie tie() {
        return new Tie(type, subject, object);
    }
}
