package dev.enishi.lab.entity;

import dev.enishi.analysis.extraction.LinearModel;
import dev.enishi.analysis.extraction.NamedPair;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.tagging.NameTagger;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.relation.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns annotated articles into examples of which groups of names are one thing. */
final class PairExamples {

    /** The label of two that are one. */
    static final int SAME = 0;

    private PairExamples() {}

    /** An example for each pair of which both are annotated. */
    static List<Example> of(AnnotatedArticle article, NameTagger tagger, LinearModel judge) {
        Map<String, Set<String>> surfaces = Surfaces.of(article);
        List<Example> examples = new ArrayList<>();
        for (NamedPair pair : NamedPair.of(article.text(), tagger, judge)) {
            Optional<TextEntity> brief = GroupExamples.meant(pair.brief(), pair.type(), article, surfaces);
            Optional<TextEntity> full = GroupExamples.meant(pair.full(), pair.type(), article, surfaces);
            if (brief.isPresent() && full.isPresent()) {
                int[] labels = brief.equals(full) ? new int[] {SAME} : new int[] {};
                examples.add(new Example(pair.features(), labels, 1));
            }
        }
        return examples;
    }
}
