package dev.enishi.lab.relation;

import dev.enishi.analysis.extraction.Construction;
import dev.enishi.analysis.extraction.ConstructionReliability;
import dev.enishi.analysis.extraction.ConstructionReliability.Count;
import dev.enishi.analysis.extraction.LinearModel;
import dev.enishi.analysis.extraction.PairCandidate;
import dev.enishi.analysis.extraction.PairCandidates;
import dev.enishi.analysis.extraction.RelationLabel;
import dev.enishi.analysis.extraction.RelationScorer;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.corpus.Corpora;
import dev.enishi.lab.corpus.LabelledPassage;
import dev.enishi.lab.corpus.WrittenArticle;
import dev.enishi.lab.corpus.WrittenArticles;
import dev.enishi.lab.relation.RelationExamples.Examples;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Trains what decides on ties in Japanese and English: {@code RelationTrainer DATA OUT [ARTICLES]}. */
public final class RelationTrainer {

    private RelationTrainer() {}

    /**
     * Trains from the news and the labelled passages below {@code DATA} and the written articles in {@code ARTICLES}, by default those of
     * the project in whose top folder it runs, and writes the models to the folder {@code OUT}.
     */
    public static void main(String[] args) throws IOException {
        Corpora corpora = args.length > 2 ? Corpora.of(args[0], args[2]) : Corpora.of(args[0]);
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        List<AnnotatedArticle> articles = articles(corpora);
        writeJapanese(train(articles), out);
        writeTies(TieTraining.of(articles, train -> train(train).scorer()), out.resolve("ties-ja.model"));
        List<AnnotatedArticle> english = written(corpora, Language.ENGLISH);
        List<LabelledPassage> passages = passages(corpora);
        writeEnglish(trainEnglish(english, passages), out);
        writeTies(TieTraining.of(english, train -> trainEnglish(train, passages)), out.resolve("ties-en.model"));
    }

    private static void writeTies(TieTraining training, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            training.train().write(out);
        }
    }

    private static void writeJapanese(Trained trained, Path out) throws IOException {
        try (OutputStream relation = Files.newOutputStream(out.resolve("relation-ja.model"));
                OutputStream status = Files.newOutputStream(out.resolve("status-ja.model"));
                OutputStream constructions = Files.newOutputStream(out.resolve("constructions-ja.txt"))) {
            trained.scorer().model().write(relation);
            trained.status().write(status);
            trained.scorer().reliability().write(constructions);
        }
    }

    private static void writeEnglish(RelationScorer scorer, Path out) throws IOException {
        try (OutputStream relation = Files.newOutputStream(out.resolve("relation-en.model"));
                OutputStream constructions = Files.newOutputStream(out.resolve("constructions-en.txt"))) {
            scorer.model().write(relation);
            scorer.reliability().write(constructions);
        }
    }

    static List<LabelledPassage> passages(Corpora corpora) {
        List<LabelledPassage> passages = new ArrayList<>();
        for (String set : List.of("core-en.train", "knowledgenet-en.train")) {
            passages.addAll(
                    LabelledPassage.read(corpora.data().resolve("relations/" + set + ".jsonl.gz"), Language.ENGLISH));
        }
        return passages;
    }

    static RelationScorer trainEnglish(List<AnnotatedArticle> articles, List<LabelledPassage> passages) {
        List<Example> examples = RelationExamples.ofPassages(passages);
        examples.addAll(RelationExamples.of(articles).relation());
        LinearModel model = LinearTrainer.train(examples, RelationLabel.COUNT, LinearTrainer.Settings.DEFAULT);
        Map<String, Count> counts = counts(articles);
        for (LabelledPassage passage : passages) {
            for (PairCandidate candidate : PairCandidates.of(passage.text(), passage.entities())) {
                if (passage.labels(candidate)) {
                    count(candidate, Ties.gold(passage), counts);
                }
            }
        }
        return new RelationScorer(model, ConstructionReliability.of(counts));
    }

    /** The Japanese articles to train on: {@code news/train.jsonl}, {@code news/modern.train.jsonl} and the written ones. */
    static List<AnnotatedArticle> articles(Corpora corpora) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        articles.addAll(AnnotatedArticle.read(corpora.data().resolve("news/train.jsonl"), Language.JAPANESE));
        articles.addAll(AnnotatedArticle.read(corpora.data().resolve("news/modern.train.jsonl"), Language.JAPANESE));
        articles.addAll(written(corpora, Language.JAPANESE));
        return articles;
    }

    static List<AnnotatedArticle> written(Corpora corpora, Language language) {
        return WrittenArticles.read(corpora.articles(), language).stream()
                .map(WrittenArticle::annotate)
                .toList();
    }

    /**
     * What was trained.
     *
     * @param scorer tells how likely a tie is
     * @param status one label for each {@link Status}
     */
    record Trained(RelationScorer scorer, LinearModel status) {}

    static Trained train(List<AnnotatedArticle> articles) {
        Examples examples = RelationExamples.of(articles);
        LinearModel relation =
                LinearTrainer.train(examples.relation(), RelationLabel.COUNT, LinearTrainer.Settings.DEFAULT);
        LinearModel status =
                LinearTrainer.train(examples.status(), Status.values().length, LinearTrainer.Settings.DEFAULT);
        return new Trained(new RelationScorer(relation, ConstructionReliability.of(counts(articles))), status);
    }

    /** How often each construction was right where an article has it. */
    private static Map<String, Count> counts(List<AnnotatedArticle> articles) {
        Map<String, Count> counts = new HashMap<>();
        for (AnnotatedArticle article : articles) {
            Set<String> gold = Ties.gold(article);
            PairCandidates.of(article.text(), article.entities()).forEach(candidate -> count(candidate, gold, counts));
        }
        return counts;
    }

    private static void count(PairCandidate candidate, Set<String> gold, Map<String, Count> counts) {
        for (Construction construction : candidate.constructions()) {
            boolean right = gold.contains(Ties.key(candidate, construction.label()));
            counts.merge(
                    ConstructionReliability.key(construction),
                    new Count(right ? 1 : 0, 1),
                    (a, b) -> new Count(a.right() + b.right(), a.all() + b.all()));
        }
    }
}
