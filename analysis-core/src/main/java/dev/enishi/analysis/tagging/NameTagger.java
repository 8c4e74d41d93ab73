package dev.enishi.analysis.tagging;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names in a sentence with a trained linear-chain model. Names don't overlap and come in text order. The model of a language
 * is loaded once, when it is first asked for. Thread-safe.
 */
public final class NameTagger {

    private final NameFeatures features;
    private final NameModel model;

    private NameTagger(NameFeatures features, NameModel model) {
        this.features = features;
        this.model = model;
    }

    /** The tagger of a language with the model that ships with this library. */
    public static NameTagger of(Language language) {
        return switch (language) {
            case JAPANESE -> Japanese.TAGGER;
            case ENGLISH -> English.TAGGER;
        };
    }

    /** A tagger with another model, for measuring it. */
    public static NameTagger of(Language language, NameModel model) {
        return new NameTagger(NameFeatures.of(language), model);
    }

    /** Loaded when first used. */
    private static final class Japanese {
        static final NameTagger TAGGER = load(Language.JAPANESE);
    }

    private static final class English {
        static final NameTagger TAGGER = load(Language.ENGLISH);
    }

    private static NameTagger load(Language language) {
        String resource = "names-" + language.code() + ".model";
        try (InputStream stream = NameTagger.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + resource);
            }
            return of(language, NameModel.read(stream));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + resource + " failed", e);
        }
    }

    /** The model that this tagger uses. */
    public NameModel model() {
        return model;
    }

    /** The names in a sentence, in text order. */
    public List<TaggedName> tag(AnnotatedSentence sentence) {
        FeatureSequence sequence = features.extract(sentence);
        float[] scores = model.scores(sequence);
        int[] labels = model.chain().best(scores);
        List<NameLabels.Run> runs = NameLabels.runs(labels);
        if (runs.isEmpty()) {
            return List.of();
        }
        Chain.Marginals marginals = model.chain().marginals(scores);
        List<TaggedName> names = new ArrayList<>(runs.size());
        for (NameLabels.Run run : runs) {
            Span span = new Span(
                    sequence.spans().get(run.from()).start(),
                    sequence.spans().get(run.to() - 1).end());
            names.add(new TaggedName(span, run.type(), confidence(marginals, labels, run)));
        }
        return names;
    }

    private static double confidence(Chain.Marginals marginals, int[] labels, NameLabels.Run run) {
        double least = 1;
        for (int i = run.from(); i < run.to(); i++) {
            least = Math.min(least, marginals.of(i, labels[i]));
        }
        return least;
    }
}
