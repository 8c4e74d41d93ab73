package dev.enishi.analysis.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a follow-up question may refer to; the caller keeps it and passes it with the next question.
 *
 * @param subjects the names asked about last
 * @param answers the names answered last
 * @param question the last question as asked, or null at the start
 */
public record Conversation(
        List<String> subjects,
        List<String> answers,
        @Nullable String question) {

    /** Nothing said yet. */
    public static final Conversation START = new Conversation(List.of(), List.of(), null);

    /** Copies the lists. */
    public Conversation {
        subjects = List.copyOf(subjects);
        answers = List.copyOf(answers);
    }
}
