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

    /** Chosen by the cross-check that {@link #check} makes. */
    private static final LinearTrainer.Settings SETTINGS = new LinearTrainer.Settings(8, 0.05f, 3e-3f, 2, 0.01f);

    /** How much each article of news/modern.train counts: of 1, 2 and 4 the best for news of 2026 in the cross-check. */
    private static final float MODERN = 2;

    private static final LinearTrainer.Settings PAIRS = new LinearTrainer.Settings(10, 0.05f, 1e-3f, 2, 0.01f);

    private final Language language;
    private final TaggerTraining taggers;
    private final List<Read> articles = new ArrayList<>();
    private final List<List<Example>> pairs = new ArrayList<>();

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
                float weight = source.source().contains("modern") ? MODERN : 1;
                boolean signs = !source.source().equals("articles");
                List<Example> examples = GroupExamples.of(article, tagger, weight, signs);
                read.add(new Read(source.source(), fold, tagger, article, examples));
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

    /** The model that says which groups are one thing, of all articles. */
    LinearModel trainPairs() {
        readPairs();
        return trainPairs(-1);
    }

    /** The pairs of each article, of groups judged by a model that was trained without it. */
    private void readPairs() {
        if (pairs.isEmpty()) {
            List<LinearModel> judges = IntStream.range(0, TaggerTraining.FOLDS)
                    .parallel()
                    .mapToObj(this::train)
                    .toList();
            pairs.addAll(articles.stream()
                    .parallel()
                    .map(read -> PairExamples.of(read.article(), read.tagger(), judges.get(read.fold())))
                    .toList());
        }
    }

    private LinearModel trainPairs(int without) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).fold() != without) {
                examples.addAll(pairs.get(i));
            }
        }
        return LinearTrainer.train(examples, 1, PAIRS);
    }

    /**
     * Finds the things of every article with models that were trained without it, with and without the judgement; one report for each
     * source and way.
     */
    Map<String, NameReport> check() {
        readPairs();
        Map<String, List<List<Finding>>> findings = new LinkedHashMap<>();
        for (int fold = 0; fold < TaggerTraining.FOLDS; fold++) {
            LinearModel judge = train(fold);
            LinearModel same = trainPairs(fold);
            for (Read read : articles) {
                if (read.fold() == fold) {
                    add(read, Extractor.of(language, read.tagger()), "as tagged", findings);
                    add(read, Extractor.of(language, read.tagger(), judge, null), "judged", findings);
                    add(read, Extractor.of(language, read.tagger(), judge, same), "judged and joined", findings);
                }
            }
        }
        Map<String, NameReport> reports = new LinkedHashMap<>();
        findings.forEach((name, found) -> reports.put(name, new NameReport(found)));
        return reports;
    }

    private static void add(Read read, Extractor extractor, String way, Map<String, List<List<Finding>>> findings) {
        AnnotatedArticle article = read.article();
        findings.computeIfAbsent(read.source() + ", " + way, key -> new ArrayList<>())
                .add(Comparison.of(article, extractor.entities(article.text())));
    }
}
