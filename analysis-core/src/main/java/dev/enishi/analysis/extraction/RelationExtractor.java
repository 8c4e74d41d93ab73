package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides for each pair of entities whether and how a text ties them, from all sentences that mention both. */
final class RelationExtractor {

    private final RelationModels models;

    RelationExtractor(RelationModels models) {
        this.models = models;
    }

    /** The relations, those with the earliest evidence first. */
    List<Relation> extract(AnnotatedText text, List<TextEntity> entities) {
        Map<Tie, List<Sighting>> sightings = new LinkedHashMap<>();
        for (PairCandidate candidate : PairCandidates.of(text, entities)) {
            addSightings(text.language(), candidate, sightings);
        }
        List<Relation> relations = new ArrayList<>();
        new Metonymy(entities)
                .toOrganizations(sightings)
                .forEach((tie, seen) -> relations.add(relation(tie, seen, text)));
        relations.sort(
                Comparator.comparingInt(relation -> relation.evidence().get(0).sentence()));
        return relations;
    }

    private void addSightings(Language language, PairCandidate candidate, Map<Tie, List<Sighting>> sightings) {
        double[] scores = models.scorer().score(candidate);
        for (int index = 0; index < scores.length; index++) {
            RelationLabel label = RelationLabel.of(index);
            if (scores[index] >= RelationThresholds.of(language, label.type())) {
                Tie tie = new Tie(label.type(), candidate.subject(label), candidate.object(label));
                float[] status = models.status().read(candidate, label.type());
                sightings
                        .computeIfAbsent(tie, key -> new ArrayList<>())
                        .add(new Sighting(candidate.sentence(), scores[index], status));
            }
        }
    }

    private static Relation relation(Tie tie, List<Sighting> seen, AnnotatedText text) {
        double best = seen.stream().mapToDouble(Sighting::confidence).max().orElseThrow();
        List<Evidence> evidence = seen.stream()
                .map(Sighting::sentence)
                .distinct()
                .sorted()
                .map(number -> new Evidence(
                        number,
                        text.sentence(number).map(AnnotatedSentence::text).orElseThrow()))
                .toList();
        return new Relation(tie.type(), tie.subject(), tie.object(), status(seen), best, evidence, Qualifiers.NONE);
    }

    /** The status that the sightings together speak most for. */
    private static Status status(List<Sighting> seen) {
        Status best = Status.ACTUAL;
        double most = Double.NEGATIVE_INFINITY;
        Status[] all = Status.values();
        for (int i = 0; i < all.length; i++) {
            int index = i;
            double sum = seen.stream()
                    .mapToDouble(sighting -> sighting.confidence() * sighting.status()[index])
                    .sum();
            if (sum > most) {
                most = sum;
                best = all[i];
            }
        }
        return best;
    }
}
