package dev.enishi.lab.entity;

import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.entity.Finding.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the things found in an article with those that people found, one to one, as score_analysis.py does: a thing is right if one of
 * its surfaces is one of the annotated thing's and the type is the same. What is named only as the source of the report counts neither way.
 */
final class Comparison {

    private final AnnotatedArticle article;
    private final Map<String, Set<String>> surfaces;
    private final Map<String, EntityType> types = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Comparison(AnnotatedArticle article) {
        this.article = article;
        this.surfaces = Surfaces.of(article);
        article.entities().forEach(entity -> types.put(entity.id(), entity.type()));
    }

    static List<Finding> of(AnnotatedArticle article, List<TextEntity> found) {
        Comparison comparison = new Comparison(article);
        found.forEach(comparison::compare);
        comparison.addMissed();
        return comparison.findings;
    }

    private void compare(TextEntity found) {
        Set<String> forms = Surfaces.of(found.names());
        List<String> candidates = candidates(forms, found.type());
        Optional<String> right = candidates.stream()
                .filter(id -> types.get(id) == found.type() && !used.contains(id))
                .findFirst();
        if (right.isPresent()) {
            used.add(right.get());
            if (!isSource(right.get())) {
                add(Outcome.RIGHT, found, null);
            }
            return;
        }
        boolean split = candidates.stream().anyMatch(id -> types.get(id) == found.type());
        if (split || candidates.isEmpty() || !isSource(candidates.get(0))) {
            addWrong(found, forms, candidates, split);
        }
    }

    /** The annotated things that share a form, those not yet found first, then those of the type, then those that share most. */
    private List<String> candidates(Set<String> forms, EntityType type) {
        List<String> candidates = new ArrayList<>();
        surfaces.forEach((id, own) -> {
            if (!Collections.disjoint(own, forms)) {
                candidates.add(id);
            }
        });
        candidates.sort(Comparator.<String, Boolean>comparing(used::contains)
                .thenComparing(id -> types.get(id) != type)
                .thenComparing(id -> -shared(id, forms)));
        return candidates;
    }

    private int shared(String id, Set<String> forms) {
        Set<String> both = new HashSet<>(surfaces.getOrDefault(id, Set.of()));
        both.retainAll(forms);
        return both.size();
    }

    private boolean isSource(String id) {
        return article.sources().contains(id);
    }

    private void addWrong(TextEntity found, Set<String> forms, List<String> candidates, boolean split) {
        if (split) {
            add(Outcome.SPLIT, found, null);
        } else if (!candidates.isEmpty()) {
            add(Outcome.OTHER_TYPE, found, types.get(candidates.get(0)));
        } else {
            add(isCut(forms) ? Outcome.CUT : Outcome.INVENTED, found, null);
        }
    }

    private boolean isCut(Set<String> forms) {
        return surfaces.values().stream()
                .flatMap(Set::stream)
                .anyMatch(own -> forms.stream().anyMatch(form -> form.contains(own) || own.contains(form)));
    }

    private void add(Outcome outcome, TextEntity entity, @org.jspecify.annotations.Nullable EntityType meant) {
        String id = article.document().id().value();
        findings.add(new Finding(id, outcome, entity.type(), entity.names(), meant));
    }

    private void addMissed() {
        for (TextEntity entity : article.entities()) {
            if (!used.contains(entity.id()) && !isSource(entity.id())) {
                add(Outcome.MISSED, entity, null);
            }
        }
    }
}
