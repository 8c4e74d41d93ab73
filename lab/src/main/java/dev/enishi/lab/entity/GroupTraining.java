package dev.enishi.lab.entity;

import dev.enishi.analysis.extraction.Extractor;
import dev.enishi.analysis.extraction.GroupLabel;
import dev.enishi.analysis.extraction.LinearModel;
import dev.enishi.analysis.tagging.NameTagger;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.relation.Example;
import dev.enishi.lab.relation.LinearTrainer;
import dev.enishi.lab.tagging.TaggerTraining;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Trains what settles what groups of names stand for. A tagger is surer of the articles that it was trained on than of others; so the
 * groups of each article come from a tagger that was trained without it.
 */
final class GroupTraining {

    /** Chosen by the cross-check that {@link #check} prints. */
    private static final LinearTrainer.Settings SETTINGS = new LinearTrainer.Settings(8, 0.05f, 3e-3f, 2, 0.01f);

    private final Language language;
    private final TaggerTraining taggers;
    private final List<Read> articles = new ArrayList<>();

    /**
     * An article with its examples.
     *
     * @param source where it is from
     * @param fold the fold that it is in
     * @param tagger the one that was trained without the fold
     */
    private record Read(String source, int fold, NameTagger tagger, AnnotatedArticle article, List<Example> examples) {}

    GroupTraining(Language language, TaggerTraining taggers) {
        this.language = language;
        this.taggers = taggers;
    }

    /** Trains the taggers, as many at once as there are processors, and reads the articles. */
    void read() {
        IntStream.range(0, TaggerTraining.FOLDS)
                .parallel()
                .mapToObj(this::read)
                .toList()
                .forEach(articles::addAll);
    }

    private List<Read> read(int fold) {
        NameTagger tagger = tagger(fold);
        List<Read> read = new ArrayList<>();
        for (TaggerTraining.Articles source : taggers.articles()) {
            for (int i = fold; i < source.articles().size(); i += TaggerTraining.FOLDS) {
                AnnotatedArticle article = source.articles().get(i);
                read.add(new Read(source.source(), fold, tagger, article, GroupExamples.of(article, tagger, 1)));
            }
        }
        return read;
    }

    private NameTagger tagger(int fold) {
        try {
            return NameTagger.of(language, taggers.trainWithout(fold));
        } catch (IOException e) {
            throw new UncheckedIOException("Training without fold " + fold + " failed", e);
        }
    }

    /** The model, of all articles. */
    LinearModel train() {
        return train(-1);
    }

    private LinearModel train(int without) {
        List<Example> examples = new ArrayList<>();
        for (Read read : articles) {
            if (read.fold() != without) {
                examples.addAll(read.examples());
            }
        }
        return LinearTrainer.train(examples, GroupLabel.COUNT, SETTINGS);
    }

    /** Prints how well things are found in each source by models that were trained without the article, with and without the judgement. */
    void check(PrintWriter out) {
        Map<String, List<EntityScore>> plain = new LinkedHashMap<>();
        Map<String, List<EntityScore>> judged = new LinkedHashMap<>();
        for (int fold = 0; fold < TaggerTraining.FOLDS; fold++) {
            LinearModel model = train(fold);
            for (Read read : articles) {
                if (read.fold() == fold) {
                    add(read, Extractor.of(language, read.tagger()), plain);
                    add(read, Extractor.of(language, read.tagger(), model), judged);
                }
            }
        }
        plain.forEach((source, scores) -> {
            out.println(source + ", names as tagged: " + EntityScore.withInterval(scores));
            out.println(
                    source + ", judged:          " + EntityScore.withInterval(judged.getOrDefault(source, List.of())));
        });
        out.flush();
    }

    private static void add(Read read, Extractor extractor, Map<String, List<EntityScore>> scores) {
        AnnotatedArticle article = read.article();
        scores.computeIfAbsent(read.source(), key -> new ArrayList<>())
                .add(EntityScore.of(Comparison.of(article, extractor.entities(article.text()))));
    }
}
