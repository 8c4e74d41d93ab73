package dev.enishi.analysis.nlp;

import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.List;

/** Adds sentences and tokens to a text and loses nothing of it. Thread-safe. */
public interface Annotator {

    /** The annotator of a language; made once and shared. */
    static Annotator of(Language language) {
        return switch (language) {
            case JAPANESE -> JapaneseAnnotator.SHARED;
            case ENGLISH -> EnglishAnnotator.SHARED;
        };
    }

    /**
     * Annotates an article.
     *
     * @param title may be empty: then the result has none
     * @param text the body
     * @param sentences the sentences of {@code text} if they are already known; empty to have them found
     */
    AnnotatedText annotate(String title, String text, List<Span> sentences);

    /** Annotates a text without a title, such as a question. */
    default AnnotatedText annotate(String text) {
        return annotate("", text, List.of());
    }
}
