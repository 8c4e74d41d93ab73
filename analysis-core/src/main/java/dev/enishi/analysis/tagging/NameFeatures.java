package dev.enishi.analysis.tagging;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns a sentence into what a model looks at: the same when it is trained as when it tags. Thread-safe. */
public final class NameFeatures {

    private final FeatureTemplates templates;

    private NameFeatures(FeatureTemplates templates) {
        this.templates = templates;
    }

    /** The features of a language. */
    public static NameFeatures of(Language language) {
        return new NameFeatures(
                switch (language) {
                    case JAPANESE -> new JapaneseFeatures();
                    case ENGLISH -> new EnglishFeatures();
                });
    }

    /** The units and features of one sentence. */
    public FeatureSequence extract(AnnotatedSentence sentence) {
        List<Unit> units = Units.of(sentence);
        List<Span> spans = new ArrayList<>(units.size());
        for (Unit unit : units) {
            spans.add(unit.span());
        }
        return new FeatureSequence(spans, templates.extract(sentence.text(), units));
    }
}
