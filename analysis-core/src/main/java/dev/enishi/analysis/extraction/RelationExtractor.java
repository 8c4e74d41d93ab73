package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides for each pair of entities whether and how a text ties them, from all sentences that mention both. */
final class RelationExtractor {

    /** A sentence is evidence if it makes a tie at least half as likely as the best one does. */
    private static final double EVIDENCE = 0.5;

    private static final List<Status> STATUSES = List.of(Status.values());

    private final RelationModels models;

    RelationExtractor(RelationModels models) {
        this.models = models;
    }

    /** The relations, those with the earliest evidence first. */
    List<Relation> extract(AnnotatedText text, List<TextEntity> entities) {
        TieSurvey survey = TieSurvey.of(text, entities, models.scorer());
        Map<Tie, List<Sighting>> sightings = new LinkedHashMap<>();
        for (PossibleTie possible : PossibleTie.of(survey, entities)) {
            double sure = models.ties().probability(possible);
            if (sure >= RelationThresholds.LEAST) {
                sightings.put(possible.tie(), settled(survey.of(possible.tie()), sure));
            }
        }
        List<Relation> relations = new ArrayList<>();
        new Metonymy(entities)
                .toOrganizations(sightings)
                .forEach((tie, seen) -> relations.add(relation(tie, seen, text)));
        relations.sort(
                Comparator.comparingInt(relation -> relation.evidence().get(0).sentence()));
        return relations;
    }

    /** The sentences that state a tie best, all as sure as the text makes it. */
    private static List<Sighting> settled(List<Sighting> seen, double sure) {
        double best = seen.stream().mapToDouble(Sighting::score).max().orElseThrow();
        return seen.stream()
                .filter(sighting -> sighting.score() >= best * EVIDENCE)
                .map(sighting -> sighting.withConfidence(sure))
                .toList();
    }

    private Relation relation(Tie tie, List<Sighting> seen, AnnotatedText text) {
        double best = seen.stream().mapToDouble(Sighting::confidence).max().orElseThrow();
        List<Evidence> evidence = seen.stream()
                .map(Sighting::sentence)
                .distinct()
                .sorted()
                .map(number -> new Evidence(
                        number,
                        text.sentence(number).map(AnnotatedSentence::text).orElseThrow()))
                .toList();
        return new Relation(
                tie.type(), tie.subject(), tie.object(), status(tie.type(), seen), best, evidence, Qualifiers.NONE);
    }

    /** The status that the sightings together speak most for. */
    private Status status(RelationType type, List<Sighting> seen) {
        double[] sums = new double[STATUSES.size()];
        for (Sighting sighting : seen) {
            float[] odds = models.status().read(sighting.candidate(), type);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += sighting.score() * odds[i];
            }
        }
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return STATUSES.get(best);
    }
}
