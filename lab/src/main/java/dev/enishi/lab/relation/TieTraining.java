package dev.enishi.lab.relation;

import dev.enishi.analysis.extraction.LinearModel;
import dev.enishi.analysis.extraction.RelationScorer;
import dev.enishi.analysis.extraction.TieJudge;
import dev.enishi.lab.corpus.AnnotatedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Trains what says from all sentences of an article whether it states a tie. A model of sentences is surer of the articles that it was
 * trained on than of others; so the sentences of each article are scored by one that was trained without it.
 */
final class TieTraining {

    /** Into how many parts the articles are dealt: each fifth is in the same one. */
    static final int FOLDS = 5;

    /** Epochs, L2 and the least count change nothing of note in {@link RelationCheck}; the step is small since features come in steps. */
    private static final LinearTrainer.Settings SETTINGS = new LinearTrainer.Settings(10, 0.05f, 1e-3f, 3, 0.005f);

    private final List<List<TieExamples.Case>> cases;

    private TieTraining(List<List<TieExamples.Case>> cases) {
        this.cases = cases;
    }

    /** The possible ties of articles, scored by what {@code trainer} makes of the other folds. */
    static TieTraining of(List<AnnotatedArticle> articles, Function<List<AnnotatedArticle>, RelationScorer> trainer) {
        List<RelationScorer> scorers = IntStream.range(0, FOLDS)
                .mapToObj(fold -> trainer.apply(without(fold, articles)))
                .toList();
        return new TieTraining(IntStream.range(0, articles.size())
                .mapToObj(i -> TieExamples.of(articles.get(i), articles.get(i).entities(), scorers.get(i % FOLDS)))
                .toList());
    }

    private static <T> List<T> without(int fold, List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % FOLDS != fold)
                .mapToObj(all::get)
                .toList();
    }

    /** The model, of all articles. */
    LinearModel train() {
        return train(cases);
    }

    private static LinearModel train(List<List<TieExamples.Case>> cases) {
        List<Example> examples = new ArrayList<>();
        cases.forEach(own -> own.forEach(tie -> examples.add(tie.example())));
        return LinearTrainer.train(examples, 1, SETTINGS);
    }

    /** For each article how likely each possible tie is by a model that was trained without its fold, by key. */
    List<Map<String, Double>> crossScores() {
        List<TieJudge> judges = IntStream.range(0, FOLDS)
                .mapToObj(fold -> new TieJudge(train(without(fold, cases))))
                .toList();
        return IntStream.range(0, cases.size())
                .mapToObj(i -> scores(cases.get(i), judges.get(i % FOLDS)))
                .toList();
    }

    private static Map<String, Double> scores(List<TieExamples.Case> cases, TieJudge judge) {
        Map<String, Double> scores = new HashMap<>();
        cases.forEach(own -> scores.put(own.key(), judge.probability(own.tie())));
        return scores;
    }
}
