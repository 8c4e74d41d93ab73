package dev.enishi.lab.entity;

import dev.enishi.analysis.extraction.GroupLabel;
import dev.enishi.analysis.extraction.NamedGroup;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.tagging.NameTagger;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.relation.Example;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns annotated articles into examples of what groups of names stand for. */
final class GroupExamples {

    private GroupExamples() {}

    /**
     * An example for each group that a tagger finds, except for what is named only as the source of the report.
     *
     * @param signs whether a place that stands only right before other names (米Acme) counts: it does in the written articles, but in news of
     *     2026 it is named 2 times of 22, so the written ones leave it open
     */
    static List<Example> of(AnnotatedArticle article, NameTagger tagger, float weight, boolean signs) {
        Map<String, Set<String>> surfaces = Surfaces.of(article);
        List<Example> examples = new ArrayList<>();
        for (NamedGroup group : NamedGroup.of(article.text(), tagger)) {
            Optional<TextEntity> meant = meant(group.surfaces(), group.type(), article, surfaces);
            boolean counts = signs || !group.beforeNames() || group.type() != EntityType.LOCATION;
            if (counts
                    && (meant.isEmpty()
                            || !article.sources().contains(meant.get().id()))) {
                int label = meant.map(entity -> GroupLabel.of(entity.type())).orElse(GroupLabel.NOTHING);
                examples.add(new Example(group.features(), new int[] {label}, weight));
            }
        }
        return examples;
    }

    /** The annotated thing that shares a surface, one of the type rather than another. */
    static Optional<TextEntity> meant(
            Set<String> names, EntityType type, AnnotatedArticle article, Map<String, Set<String>> surfaces) {
        Set<String> forms = Surfaces.of(names);
        return article.entities().stream()
                .filter(entity -> !Collections.disjoint(surfaces.getOrDefault(entity.id(), Set.of()), forms))
                .min(Comparator.comparing(entity -> entity.type() != type));
    }
}
