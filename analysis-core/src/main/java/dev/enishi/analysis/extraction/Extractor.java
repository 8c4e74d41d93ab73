package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds who is named in a text and who is tied to whom: names, then entities, then what refers to them, then the ties. Thread-safe; models
 * are loaded at first use and shared.
 */
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
        List<NameMention> names = NameFinder.find(text);
        List<TextEntity> gathered = EntityGatherer.gather(names, bracketed(text, names));
        List<TextEntity> entities = Anaphora.resolve(text, gathered);
        RelationExtractor relations = new RelationExtractor(RelationModels.of(language));
        return new Extraction(entities, relations.extract(text, entities));
    }

    private static List<BracketedName> bracketed(AnnotatedText text, List<NameMention> names) {
        List<BracketedName> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            Mention outer = names.get(i).mention();
            Mention inner = names.get(i + 1).mention();
            if (outer.sentence() == inner.sentence()
                    && text.sentence(outer.sentence())
                            .map(AnnotatedSentence::text)
                            .filter(sentence -> BracketedName.stands(sentence, outer.span(), inner.span()))
                            .isPresent()) {
                pairs.add(new BracketedName(outer.text(), inner.text()));
            }
        }
        return pairs;
    }
}
