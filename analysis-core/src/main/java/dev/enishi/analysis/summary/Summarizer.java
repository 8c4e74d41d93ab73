package dev.enishi.analysis.summary;

import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.text.Language;
import java.util.List;

/** Chooses the gist of a text. Thread-safe. */
public final class Summarizer {

    /** Most characters of a Japanese summary, in UTF-16 code units. */
    public static final int MAX_JAPANESE = 180;
    /** Most characters of an English summary, in UTF-16 code units. */
    public static final int MAX_ENGLISH = 400;

    private final Language language;

    private Summarizer(Language language) {
        this.language = language;
    }

    /** The summarizer of a language. */
    public static Summarizer of(Language language) {
        return new Summarizer(language);
    }

    /** The language that it reads. */
    public Language language() {
        return language;
    }

    /** Summarizes. */
    public Summary summarize(AnnotatedText text, Extraction extraction) {
        return new Summary(List.of(), List.of());
    }
}
