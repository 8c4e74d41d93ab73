package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.AnnotatedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every tie that a text may state, with each sentence that may state it, before it is settled which of them hold. */
final class TieSurvey {

    /** Ties that no sentence makes likelier than this aren't considered: of 100 there are fewer than two right. */
    private static final double LEAST = 0.04;

    private final Map<Tie, List<Sighting>> sightings = new LinkedHashMap<>();

    private TieSurvey() {}

    /** The survey of a text whose things are known. */
    static TieSurvey of(AnnotatedText text, List<TextEntity> entities, RelationScorer scorer) {
        TieSurvey survey = new TieSurvey();
        for (PairCandidate candidate : PairCandidates.of(text, entities)) {
            survey.add(candidate, scorer.score(candidate));
        }
        return survey;
    }

    private void add(PairCandidate candidate, double[] scores) {
        for (int index = 0; index < scores.length; index++) {
            if (scores[index] >= LEAST) {
                RelationLabel label = RelationLabel.of(index);
                Tie tie = new Tie(label.type(), candidate.subject(label), candidate.object(label));
                boolean stated = candidate.constructions().stream()
                        .anyMatch(construction -> construction.label().equals(label));
                sightings
                        .computeIfAbsent(tie, key -> new ArrayList<>())
                        .add(new Sighting(candidate, scores[index], stated));
            }
        }
    }

    /** The sentences that may state a tie. */
    List<Sighting> of(Tie tie) {
        return sightings.getOrDefault(tie, List.of());
    }

    /** The sightings of each tie in text order. */
    Map<Tie, List<Sighting>> sightings() {
        return sightings;
    }
}
