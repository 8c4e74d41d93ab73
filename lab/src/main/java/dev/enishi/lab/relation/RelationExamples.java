package dev.enishi.lab.relation;

import dev.enishi.analysis.extraction.PairCandidate;
import dev.enishi.analysis.extraction.PairCandidates;
import dev.enishi.analysis.extraction.RelationLabel;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.corpus.AnnotatedArticle.GoldRelation;
import dev.enishi.lab.corpus.LabelledPassage;
import dev.enishi.lab.corpus.LabelledPassage.Fact;
import java.util.ArrayList;
import java.util.List;

/** Turns annotated articles into examples: a pair of names holds the labels of the ties that its sentence is evidence of. */
final class RelationExamples {

    private static final List<Status> STATUSES = List.of(Status.values());

    private RelationExamples() {}

    /** Examples for the relation model and for the status model. */
    record Examples(List<Example> relation, List<Example> status) {
        Examples() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    static Examples of(List<AnnotatedArticle> articles) {
        Examples examples = new Examples();
        articles.forEach(article -> add(article, article.entities(), examples));
        return examples;
    }

    private static void add(AnnotatedArticle article, List<TextEntity> entities, Examples examples) {
        for (PairCandidate candidate : PairCandidates.of(article.text(), entities)) {
            List<Integer> labels = new ArrayList<>();
            boolean elsewhere = false;
            for (GoldRelation relation : article.relations()) {
                RelationLabel label = label(relation, candidate);
                if (label == null) {
                    continue;
                }
                if (relation.evidence().contains(candidate.sentence())) {
                    labels.add(label.index());
                    examples.status()
                            .add(new Example(
                                    candidate.statusFeatures(label.type()),
                                    new int[] {STATUSES.indexOf(Status.valueOf(relation.status()))},
                                    1));
                } else {
                    elsewhere = true;
                }
            }
            if (!labels.isEmpty() || !elsewhere) {
                examples.relation()
                        .add(new Example(
                                candidate.features(),
                                labels.stream().mapToInt(i -> i).distinct().toArray(),
                                1));
            }
        }
    }

    /** The label that a tie gives a pair, or null if it is not between them. */
    private static @org.jspecify.annotations.Nullable RelationLabel label(
            GoldRelation relation, PairCandidate candidate) {
        RelationType type = RelationType.valueOf(relation.type());
        if (relation.subject().equals(candidate.first().entity())
                && relation.object().equals(candidate.second().entity())) {
            return new RelationLabel(type, false);
        }
        if (relation.subject().equals(candidate.second().entity())
                && relation.object().equals(candidate.first().entity())) {
            return new RelationLabel(type, true);
        }
        return null;
    }

    /** Examples of passages in which only some pairs are labelled: the others say nothing. */
    static List<Example> ofPassages(List<LabelledPassage> passages) {
        List<Example> examples = new ArrayList<>();
        for (LabelledPassage passage : passages) {
            for (PairCandidate candidate : PairCandidates.of(passage.text(), passage.entities())) {
                List<Fact> labelled = passage.facts().stream()
                        .filter(fact -> isBetween(fact, candidate))
                        .toList();
                if (!labelled.isEmpty()) {
                    int[] labels = labelled.stream()
                            .filter(fact -> fact.type() != null)
                            .mapToInt(fact -> label(fact, candidate).index())
                            .distinct()
                            .toArray();
                    examples.add(new Example(candidate.features(), labels, 1));
                }
            }
        }
        return examples;
    }

    private static boolean isBetween(Fact fact, PairCandidate candidate) {
        String first = candidate.first().entity();
        String second = candidate.second().entity();
        return (fact.subject().equals(first) && fact.object().equals(second))
                || (fact.subject().equals(second) && fact.object().equals(first));
    }

    private static RelationLabel label(Fact fact, PairCandidate candidate) {
        return new RelationLabel(
                java.util.Objects.requireNonNull(fact.type()),
                !fact.subject().equals(candidate.first().entity()));
    }
}
