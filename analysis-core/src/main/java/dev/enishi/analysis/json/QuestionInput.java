package dev.enishi.analysis.json;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A question as a program hands it in.
 *
 * @param id what the answer is to be known by
 * @param question what is asked, not blank
 * @param conversation lines with the same conversation follow one another; null for a question that stands alone
 */
public record QuestionInput(
        String id, String question, @Nullable String conversation) {

    /**
     * Takes a question's fields from a line; unknown fields are ignored.
     *
     * @throws ReadingException with {@link Reason#INVALID_QUESTION}, saying which field and what to do
     */
    public static QuestionInput from(JsonLine line) throws ReadingException {
        String id = line.requiredId(Reason.INVALID_QUESTION);
        String question = line.findText("question", Reason.INVALID_QUESTION)
                .orElseThrow(() -> ReadingException.permanent(
                        Reason.INVALID_QUESTION, "Give the line a \"question\", a text that asks something."));
        return new QuestionInput(
                id,
                question,
                line.findText("conversation", Reason.INVALID_QUESTION).orElse(null));
    }
}
