package dev.enishi.analysis.answer;

import dev.enishi.analysis.graph.Entity;
import dev.enishi.analysis.graph.EntityMatch;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Span;
import java.util.List;

/**
 * A name that stands in a question.
 *
 * @param span where, in the question's normalised text
 * @param surface as written there
 * @param matches what it can stand for, the best first; empty if it looks like a name that nothing read so far mentions
 */
record AskedName(Span span, String surface, List<EntityMatch> matches) {

    private static final double ABOUT_AS_GOOD = 0.05;

    AskedName {
        matches = List.copyOf(matches);
    }

    boolean isKnown() {
        return !matches.isEmpty();
    }

    /** Whether one of the best matches is of a kind. */
    boolean canBe(EntityType type) {
        return matches.stream()
                .anyMatch(match -> match.entity().type() == type
                        && match.score() >= matches.get(0).score() - ABOUT_AS_GOOD);
    }

    boolean names(Entity entity) {
        return matches.stream().anyMatch(match -> match.entity().id().equals(entity.id()));
    }
}
