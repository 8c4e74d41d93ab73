package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.tagging.NameTagger;
import dev.enishi.analysis.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is named in a text and who is tied to whom: names, then entities, then what refers to them, then the ties. Thread-safe; models
 * are loaded at first use and shared.
 */
public final class Extractor {

    /** How boldly names are looked for where what they stand for is judged afterwards; chosen by cross-validation. */
    static final float BOLDNESS = 1;

    private final Language language;
    private final NameTagger tagger;
    private final @Nullable GroupJudge judge;
    private final @Nullable SameThing same;

    private Extractor(Language language, NameTagger tagger, @Nullable GroupJudge judge, @Nullable SameThing same) {
        this.language = language;
        this.tagger = tagger;
        this.judge = judge;
        this.same = same;
    }

    /** The extractor of a language. */
    public static Extractor of(Language language) {
        return new Extractor(language, NameTagger.of(language), GroupJudge.of(language), SameThing.of(language));
    }

    /** An extractor with another tagger and no judgement on what it finds, for measuring it. */
    public static Extractor of(Language language, NameTagger tagger) {
        return new Extractor(language, tagger, null, null);
    }

    /** An extractor with other models, for measuring them; without {@code same}, short forms are told by rules. */
    public static Extractor of(Language language, NameTagger tagger, LinearModel judge, @Nullable LinearModel same) {
        return new Extractor(language, tagger, new GroupJudge(judge), same == null ? null : new SameThing(same));
    }

    /** The language that it reads. */
    public Language language() {
        return language;
    }

    /** Extracts; the text may be a question as well as an article. */
    public Extraction extract(AnnotatedText text) {
        List<TextEntity> entities = Anaphora.resolve(text, entities(text));
        RelationExtractor relations = new RelationExtractor(RelationModels.of(language));
        return new Extraction(entities, relations.extract(text, entities));
    }

    /** The named things of a text, where they are named; what only refers to them is left out. */
    public List<TextEntity> entities(AnnotatedText text) {
        if (judge == null) {
            return EntityGatherer.gather(groups(text, tagger, 0));
        }
        List<NameGroup> judged = judge.judge(text, groups(text, tagger, BOLDNESS));
        return same == null ? EntityGatherer.gather(judged) : EntityGatherer.gather(text, judged, same);
    }

    /** The names of a text, other spellings of one thing together, before it is settled what they stand for. */
    static List<NameGroup> groups(AnnotatedText text, NameTagger tagger, float boldness) {
        List<NameMention> names = NameFinder.find(text, tagger, boldness);
        return EntityGatherer.group(names, bracketed(text, names));
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
