package dev.enishi.lab.entity;

import dev.enishi.analysis.lexicon.EntityType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A thing of an article that was found rightly, found wrongly or missed.
 *
 * @param article the article's id
 * @param outcome what it is
 * @param type the type it was found with, or for what was missed its own
 * @param names how it is named
 * @param meant for what was found with another type, the right one; else null
 */
record Finding(
        String article,
        Outcome outcome,
        EntityType type,
        Set<String> names,
        @Nullable EntityType meant) {

    /** What a finding may be. */
    enum Outcome {
        RIGHT,
        MISSED,
        /** Found, with another type. */
        OTHER_TYPE,
        /** One thing found as two. */
        SPLIT,
        /** Shares letters with a name, but begins or ends elsewhere. */
        CUT,
        /** No name, or of nothing that was annotated. */
        INVENTED;

        /** Whether it counts against precision. */
        boolean isWrong() {
            return this != RIGHT && this != MISSED;
        }
    }
}
