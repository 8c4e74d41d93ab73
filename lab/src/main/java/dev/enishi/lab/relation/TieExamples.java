package dev.enishi.lab.relation;

import dev.enishi.analysis.extraction.PossibleTie;
import dev.enishi.analysis.extraction.RelationScorer;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.lab.corpus.AnnotatedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns annotated articles into examples of which possible ties hold. */
final class TieExamples {

    /** The label of a tie that holds. */
    static final int HOLDS = 0;

    private TieExamples() {}

    /**
     * A possible tie.
     *
     * @param key as {@link Ties} makes it
     * @param tie the possible tie
     * @param example of its features, labelled {@link #HOLDS} if people found it
     */
    record Case(String key, PossibleTie tie, Example example) {}

    /** A case for each possible tie between things whose ids are those of the annotation. */
    static List<Case> of(AnnotatedArticle article, List<TextEntity> entities, RelationScorer scorer) {
        Set<String> gold = Ties.gold(article);
        List<Case> cases = new ArrayList<>();
        for (PossibleTie tie : PossibleTie.of(article.text(), entities, scorer)) {
            String key = Ties.key(tie.type(), tie.subject(), tie.object());
            int[] labels = gold.contains(key) ? new int[] {HOLDS} : new int[] {};
            cases.add(new Case(key, tie, new Example(tie.features(), labels, 1)));
        }
        return cases;
    }
}
