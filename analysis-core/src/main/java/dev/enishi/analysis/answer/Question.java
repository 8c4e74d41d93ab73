package dev.enishi.analysis.answer;

import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import java.util.List;
import java.util.Set;

/**
 * A question as it was understood.
 *
 * @param text in normalised form, without white space around it
 * @param language of the question
 * @param names what it names, in text order
 * @param frames how it can be read as a question for a tie, the surest first; empty if it asks for none
 * @param focus what kind of reply it wants
 * @param types the kinds of thing that can answer it; empty for any
 * @param statuses the standing of the ties asked for; empty if it doesn't say
 * @param form whether names, a yes or no or a number are wanted
 */
record Question(
        String text,
        Language language,
        List<AskedName> names,
        List<Frame> frames,
        Focus focus,
        Set<EntityType> types,
        Set<Status> statuses,
        Form form) {

    /** The form of the reply. */
    enum Form {
        NAMES,
        YES_NO,
        COUNT
    }

    Question {
        names = List.copyOf(names);
        frames = List.copyOf(frames);
        types = Set.copyOf(types);
        statuses = Set.copyOf(statuses);
    }

    /** Whether something that is remembered is named. */
    boolean namesSomethingKnown() {
        return names.stream().anyMatch(AskedName::isKnown);
    }

    boolean asksForEnded() {
        return statuses.contains(Status.ENDED);
    }
}
