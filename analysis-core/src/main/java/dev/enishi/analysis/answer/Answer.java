package dev.enishi.analysis.answer;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The reply to a question.
 *
 * @param question as asked
 * @param language of the question and of {@code text}
 * @param status whether it could be answered
 * @param items the entities that answer it, the surest first; empty unless {@link Status#ANSWERED}
 * @param citations the ground of an answer that has no entities (a passage, a yes or no)
 * @param text the reply as a person reads it
 * @param yesNo for a yes/no question, else null
 * @param count for a how-many question, else null
 * @param choices for {@link Status#AMBIGUOUS}: the names that could be meant
 * @param nearby for {@link Status#UNKNOWN}: what is known of the same thing
 */
public record Answer(
        String question,
        Language language,
        Status status,
        List<Item> items,
        List<Citation> citations,
        String text,
        @Nullable YesNo yesNo,
        @Nullable Integer count,
        List<String> choices,
        List<Nearby> nearby) {

    /** Copies the lists. */
    public Answer {
        items = List.copyOf(items);
        citations = List.copyOf(citations);
        choices = List.copyOf(choices);
        nearby = List.copyOf(nearby);
    }

    /**
     * The text for a reader who is shown citations beside it: without the lines that quote these, or tell what is known nearby by them.
     */
    public String textBeside(Collection<Citation> shown) {
        List<String> told = nearby.stream()
                .filter(near -> shown.contains(near.citation()))
                .map(near -> Replies.NEARBY + near.text())
                .toList();
        return text.lines()
                .filter(line -> !told.contains(line))
                .filter(line -> shown.stream().noneMatch(citation -> Citations.isQuote(line, citation)))
                .collect(Collectors.joining("\n"));
    }

    /** Whether a question could be answered. */
    public enum Status {
        /** With at least one citation. */
        ANSWERED,
        /** Understood, but nothing that was read says so. */
        UNKNOWN,
        /** More than one thing has that name. */
        AMBIGUOUS,
        /** It could not be made out what is asked. */
        NOT_UNDERSTOOD
    }

    /** The answer to a yes/no question; UNKNOWN is null in JSON. */
    public enum YesNo {
        YES,
        NO,
        UNKNOWN
    }

    /**
     * One entity of an answer.
     *
     * @param name the name to show
     * @param aliases its other names
     * @param type what kind of thing
     * @param relation the tie that makes it an answer, or null
     * @param relationStatus how far that tie has come, or null
     * @param confidence 0 to 1
     * @param sources how many independent documents say so: copies of one text count once
     * @param citations the sentences that say so, at least one
     */
    public record Item(
            String name,
            List<String> aliases,
            EntityType type,
            @Nullable RelationType relation,
            dev.enishi.analysis.extraction.@Nullable Status relationStatus,
            double confidence,
            int sources,
            List<Citation> citations) {

        /** Copies the lists. */
        public Item {
            aliases = List.copyOf(aliases);
            citations = List.copyOf(citations);
        }
    }

    /**
     * Something else that is known of the thing asked about.
     *
     * @param text the tie in words, in the language of the question
     * @param citation the sentence that says so
     */
    public record Nearby(String text, Citation citation) {}
}
