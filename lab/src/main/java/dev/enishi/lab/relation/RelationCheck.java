package dev.enishi.lab.relation;

import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.corpus.Corpora;
import dev.enishi.lab.corpus.LabelledPassage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Measures the ties found when the names are given, by five-fold cross-validation on the training articles: {@code RelationCheck DATA
 * [ARTICLES]}. Prints for each language, source and type the threshold with the best F1.
 */
public final class RelationCheck {

    private RelationCheck() {}

    /** Prints a line for each: threshold, precision, recall, F1. */
    public static void main(String[] args) {
        Corpora corpora = Corpora.of(args);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<AnnotatedArticle> japanese = RelationTrainer.articles(corpora);
        print(
                "ja",
                japanese,
                TieTraining.of(japanese, train -> RelationTrainer.train(train).scorer()),
                out);
        List<AnnotatedArticle> english = RelationTrainer.written(corpora, Language.ENGLISH);
        List<LabelledPassage> passages = RelationTrainer.passages(corpora);
        print("en", english, TieTraining.of(english, train -> RelationTrainer.trainEnglish(train, passages)), out);
    }

    private static void print(String language, List<AnnotatedArticle> articles, TieTraining training, PrintStream out) {
        List<Map<String, Double>> scores = training.crossScores();
        Map<String, List<Scored>> bySource = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Scored scored = new Scored(Ties.gold(articles.get(i)), scores.get(i));
            String id = articles.get(i).document().id().value();
            bySource.computeIfAbsent("", key -> new ArrayList<>()).add(scored);
            bySource.computeIfAbsent(id.split("-", 2)[0], key -> new ArrayList<>())
                    .add(scored);
        }
        bySource.forEach((source, own) -> {
            out.println("== " + language + " " + source);
            best(own).forEach((type, line) -> out.println(type + " " + line));
        });
    }

    private record Scored(java.util.Set<String> gold, Map<String, Double> scores) {}

    private static SortedMap<String, String> best(List<Scored> scored) {
        SortedMap<String, String> lines = new TreeMap<>();
        SortedMap<String, Double> f1 = new TreeMap<>();
        for (int step = 2; step < 19; step++) {
            double threshold = step * 0.05;
            count(scored, threshold).forEach((type, counts) -> {
                if (counts.f1() > f1.getOrDefault(type, -1.0)) {
                    f1.put(type, counts.f1());
                    lines.put(type, String.format(Locale.ROOT, "%.2f %s", threshold, counts));
                }
            });
        }
        return lines;
    }

    private static Map<String, Counts> count(List<Scored> scored, double threshold) {
        Map<String, Counts> counts = new HashMap<>();
        for (Scored article : scored) {
            article.scores().forEach((key, score) -> {
                if (score >= threshold) {
                    add(counts, key, article.gold().contains(key) ? 0 : 1);
                }
            });
            article.gold().stream()
                    .filter(key -> article.scores().getOrDefault(key, 0.0) < threshold)
                    .forEach(key -> add(counts, key, 2));
        }
        return counts;
    }

    private static void add(Map<String, Counts> counts, String key, int slot) {
        for (String type : List.of(key.substring(0, key.indexOf(' ')), "all")) {
            counts.computeIfAbsent(type, unused -> new Counts(new int[3])).n()[slot]++;
        }
    }

    /** Right, wrong, missed. */
    private record Counts(
            @SuppressWarnings("ArrayRecordComponent") int[] n) {
        double f1() {
            return 2.0 * n[0] / Math.max(1, 2 * n[0] + n[1] + n[2]);
        }

        @Override
        public String toString() {
            double precision = n[0] / (double) Math.max(1, n[0] + n[1]);
            double recall = n[0] / (double) Math.max(1, n[0] + n[2]);
            return String.format(Locale.ROOT, "%.3f %.3f %.3f", precision, recall, f1());
        }
    }
}
