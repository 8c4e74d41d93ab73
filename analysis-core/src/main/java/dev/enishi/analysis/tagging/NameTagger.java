package dev.enishi.analysis.tagging;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
        return tag(sentence, 0);
    }

    /**
     * The names in a sentence, in text order, and where none of them stands what may be a name: whatever would be one if a word that is
     * in no name scored less by {@code boldness}. Their confidence is the same as without.
     */
    public List<TaggedName> tag(AnnotatedSentence sentence, float boldness) {
        FeatureSequence sequence = features.extract(sentence);
        float[] scores = model.scores(sequence);
        List<NameLabels.Run> runs =
                new ArrayList<>(NameLabels.runs(model.chain().best(scores)));
        if (boldness > 0) {
            addPossible(model.chain().best(bolder(scores, boldness)), runs);
        }
        return runs.isEmpty() ? List.of() : names(sequence, scores, runs);
    }

    private static float[] bolder(float[] scores, float boldness) {
        float[] bolder = scores.clone();
        for (int i = NameLabels.OUTSIDE; i < bolder.length; i += NameLabels.COUNT) {
            bolder[i] -= boldness;
        }
        return bolder;
    }

    private static void addPossible(int[] labels, List<NameLabels.Run> runs) {
        List<NameLabels.Run> sure = List.copyOf(runs);
        for (NameLabels.Run run : NameLabels.runs(labels)) {
            if (sure.stream().noneMatch(other -> other.from() < run.to() && run.from() < other.to())) {
                runs.add(run);
            }
        }
        runs.sort(Comparator.comparingInt(NameLabels.Run::from));
    }

    private List<TaggedName> names(FeatureSequence sequence, float[] scores, List<NameLabels.Run> runs) {
        Chain.Marginals marginals = model.chain().marginals(scores);
        List<TaggedName> names = new ArrayList<>(runs.size());
        for (NameLabels.Run run : runs) {
            Span span = new Span(
                    sequence.spans().get(run.from()).start(),
                    sequence.spans().get(run.to() - 1).end());
            names.add(new TaggedName(span, run.type(), confidence(marginals, run), shares(marginals, run)));
        }
        return names;
    }

    private static Map<EntityType, Double> shares(Chain.Marginals marginals, NameLabels.Run run) {
        Map<EntityType, Double> shares = new EnumMap<>(EntityType.class);
        for (int i = run.from(); i < run.to(); i++) {
            for (int label = NameLabels.OUTSIDE + 1; label < NameLabels.COUNT; label++) {
                shares.merge(NameLabels.type(label), marginals.of(i, label) / (run.to() - run.from()), Double::sum);
            }
        }
        return shares;
    }

    private static double confidence(Chain.Marginals marginals, NameLabels.Run run) {
        int[] labels = new int[run.to()];
        NameLabels.put(run, labels);
        double least = 1;
        for (int i = run.from(); i < run.to(); i++) {
            least = Math.min(least, marginals.of(i, labels[i]));
        }
        return least;
    }
}
