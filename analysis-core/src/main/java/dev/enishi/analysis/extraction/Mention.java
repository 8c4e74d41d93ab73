package dev.enishi.analysis.extraction;

import dev.enishi.analysis.text.Span;

/**
 * A place in a text that names something or refers to it.
 *
 * @param sentence the sentence's number, −1 for the title
 * @param span where it stands in that sentence
 * @param text the surface
 * @param anaphor true for 同社, "the company" and the like, which refer but don't name
 */
public record Mention(int sentence, Span span, String text, boolean anaphor) {

    /** A mention by name. */
    public static Mention ofName(int sentence, Span span, String text) {
        return new Mention(sentence, span, text, false);
    }
}
