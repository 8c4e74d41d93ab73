package dev.enishi.analysis.answer;

import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.graph.Passage;
import dev.enishi.analysis.graph.Scope;
import dev.enishi.analysis.text.DocumentId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the sentence that answers a question for a date, an amount, a reason and the like. */
final class PassageSearch {

    private static final int ABOUT_LIMIT = 150;
    private static final int LIKE_LIMIT = 60;

    /** Documents that are read whole, those that name the thing asked about most lately. */
    private static final int DOCUMENTS = 30;

    /** The weights were chosen on the free-form questions of the annotated training news. */
    private static final double NAMES_WEIGHT = 1.0;

    private static final double DOCUMENT_WEIGHT = 0.6;
    private static final double OVERLAP_WEIGHT = 2.0;
    private static final double EXPECTED_WEIGHT = 0.8;

    /** Below this a sentence is no answer. */
    private static final double ENOUGH = 1.5;

    /** A sentence without a date or a number as asked for must share this much of the question's words. */
    private static final double ENOUGH_OVERLAP = 0.5;

    private final KnowledgeGraph graph;

    PassageSearch(KnowledgeGraph graph) {
        this.graph = graph;
    }

    /**
     * A sentence with its rank.
     *
     * @param passage the sentence
     * @param score orders the sentences of one question
     */
    record Scored(Passage passage, double score) {}

    /** The sentence that answers best, if any answers well enough. */
    Optional<Passage> find(Question question, Scope scope) {
        Overlap overlap = new Overlap(question);
        Expected expected = new Expected(question);
        Map<List<Object>, Passage> passages = new LinkedHashMap<>();
        Set<DocumentId> about = new LinkedHashSet<>();
        for (AskedName name : question.names()) {
            if (name.isKnown()) {
                name.meant()
                        .forEach(entity -> graph.passagesAbout(entity.id(), scope, ABOUT_LIMIT)
                                .forEach(passage -> about.add(passage.document())));
            }
        }
        about.stream().limit(DOCUMENTS).forEach(id -> add(sentencesOf(id, scope), passages));
        add(graph.passagesLike(question.text(), scope, LIKE_LIMIT), passages);
        return passages.values().stream()
                .map(passage -> new Scored(passage, score(question, passage, about, overlap, expected)))
                .max(Comparator.comparingDouble(Scored::score))
                .filter(best -> best.score() >= ENOUGH && isEnough(question, best.passage(), overlap, expected))
                .map(Scored::passage);
    }

    /** All sentences of a document: the one that answers often calls the thing "it", or nothing at all. */
    private List<Passage> sentencesOf(DocumentId id, Scope scope) {
        return graph.findDocument(id, scope).stream()
                .flatMap(document -> document.sentences().stream()
                        .map(sentence -> new Passage(
                                id,
                                document.url(),
                                document.title(),
                                document.publishedAt(),
                                sentence.number(),
                                sentence.text())))
                .toList();
    }

    private static void add(Collection<Passage> found, Map<List<Object>, Passage> into) {
        found.forEach(passage -> into.putIfAbsent(List.of(passage.document(), passage.sentence()), passage));
    }

    private static double score(
            Question question, Passage passage, Set<DocumentId> about, Overlap overlap, Expected expected) {
        double title = passage.sentence() < 0 ? -0.15 : 0;
        return NAMES_WEIGHT * namesShare(question, passage.text())
                + (about.contains(passage.document()) ? DOCUMENT_WEIGHT : 0)
                + OVERLAP_WEIGHT * overlap.with(passage.text())
                + EXPECTED_WEIGHT * expected.in(passage.text())
                + 0.3 * namesShare(question, passage.title())
                + title;
    }

    private static boolean isEnough(Question question, Passage passage, Overlap overlap, Expected expected) {
        if (question.focus().wantsPassage() && question.focus() != Focus.REASON) {
            return expected.in(passage.text()) > 0;
        }
        return overlap.with(passage.text()) >= ENOUGH_OVERLAP || expected.in(passage.text()) > 0;
    }

    private static double namesShare(Question question, String sentence) {
        long known = question.names().stream().filter(AskedName::isKnown).count();
        long named = question.names().stream()
                .filter(name -> FactSearch.isMentioned(name, sentence))
                .count();
        return known == 0 ? 0 : Math.min(1, named / (double) known);
    }
}
