package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.text.Language;
import java.util.List;

/** Finds who is named in a text and who is tied to whom. Thread-safe. */
public final class Extractor {

    private final Language language;

    private Extractor(Language language) {
        this.language = language;
    }

    /** The extractor of a language. */
    public static Extractor of(Language language) {
        return new Extractor(language);
    }

    /** The language that it reads. */
    public Language language() {
        return language;
    }

    /** Extracts; the text may be a question as well as an article. */
    public Extraction extract(AnnotatedText text) {
        return new Extraction(List.of(), List.of());
    }
}
