package dev.enishi.analysis.answer;

import dev.enishi.analysis.graph.Entity;
import dev.enishi.analysis.graph.EntityMatch;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.lexicon.Lexicon;
import dev.enishi.analysis.lexicon.NameSimilarity;
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

    /** A part of a name, such as a family name, scores no more; the whole name in another spelling or script does. */
    private static final double BEST_PART = 0.8;

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

    /**
     * The best match, or another of its kind that goes by the whole name: articles in Japanese and in English may have left one thing
     * two entities.
     */
    boolean means(EntityMatch match) {
        EntityMatch best = matches.get(0);
        return match.entity().id().equals(best.entity().id())
                || (match.score() > BEST_PART
                        && match.entity().type() == best.entity().type()
                        && isOneName(best.entity().name(), match.entity().name()));
    }

    /** Two of one script that are not alike are two things with a short name in common. */
    private static boolean isOneName(String one, String other) {
        return NameFinder.isLatin(one) != NameFinder.isLatin(other)
                || Lexicon.standard().similarity(one, other) >= NameSimilarity.SAME;
    }

    /** All that it {@link #means}, the best match first. */
    List<Entity> meant() {
        return matches.stream().filter(this::means).map(EntityMatch::entity).toList();
    }

    boolean names(Entity entity) {
        return matches.stream().anyMatch(match -> match.entity().id().equals(entity.id()));
    }
}
