package dev.enishi.lab.tagging;

import dev.enishi.analysis.tagging.FeatureSequence;
import dev.enishi.analysis.tagging.NameFeatures;
import dev.enishi.analysis.tagging.NameModel;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.corpus.Corpora;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes models from a recipe: the same files give the same model, byte for byte. Thread-safe. */
public final class TaggerTraining {

    /** What the header calls the digest of the written articles. */
    static final String ARTICLES = "articles";

    /** Into how many parts the articles are dealt to measure on what was not trained on: each fifth article is in the same one. */
    public static final int FOLDS = 5;

    private final Recipe recipe;
    private final Corpora corpora;
    private final PrintWriter progress;
    private final List<Numbered> instances = new ArrayList<>();

    private record Numbered(int article, Instance instance) {}

    /** The training of the model that ships. */
    public static TaggerTraining of(Language language, Corpora corpora, PrintWriter progress) {
        return new TaggerTraining(Recipe.of(language), corpora, progress);
    }

    TaggerTraining(Recipe recipe, Corpora corpora, PrintWriter progress) {
        this.recipe = recipe;
        this.corpora = corpora;
        this.progress = progress;
    }

    /** A source of annotated articles: where they are from, and the articles. */
    public record Articles(String source, List<AnnotatedArticle> articles) {}

    /** The articles among what the model is trained on; article {@code i} of a source is in fold {@code i % FOLDS}. */
    public List<Articles> articles() {
        return recipe.sources().stream()
                .map(source -> new Articles(source.file(), source.articles(corpora, recipe.language())))
                .filter(articles -> !articles.articles().isEmpty())
                .toList();
    }

    /** Trains on everything. */
    public NameModel train() throws IOException {
        return train(article -> true);
    }

    /** Trains on everything but the articles of one fold. */
    public NameModel trainWithout(int fold) throws IOException {
        return train(article -> article < 0 || article % FOLDS != fold);
    }

    private NameModel train(IntPredicate article) throws IOException {
        List<Instance> chosen = new ArrayList<>();
        for (Numbered numbered : instances()) {
            if (article.test(numbered.article())) {
                chosen.add(numbered.instance());
            }
        }
        CrfTrainer trainer = new CrfTrainer(recipe.options(), progress);
        trainer.train(chosen);
        return NameModel.of(header(), trainer.transitions(), trainer.weights(chosen, recipe.shares()));
    }

    /** Read once for all folds. */
    private synchronized List<Numbered> instances() throws IOException {
        if (instances.isEmpty()) {
            NameFeatures features = NameFeatures.of(recipe.language());
            for (Source source : recipe.sources()) {
                progress.println("Reading " + source.file());
                progress.flush();
                for (Example example : source.read(corpora, recipe.language())) {
                    FeatureSequence sequence = features.extract(example.sentence());
                    if (sequence.length() > 0) {
                        instances.add(new Numbered(example.article(), Instance.of(example, sequence)));
                    }
                }
            }
        }
        return instances;
    }

    /** What the model will say about itself. */
    SortedMap<String, String> header() throws IOException {
        SortedMap<String, String> header = new TreeMap<>();
        header.put("language", recipe.language().code());
        header.put("options", recipe.options().toString());
        header.put(
                "sources",
                recipe.sources().stream()
                        .map(source -> source.file() + " (" + source.licence() + ")")
                        .distinct()
                        .collect(Collectors.joining("; ")));
        header.put("digest", "sha256:" + digest(source -> source.form() != Source.Form.WRITTEN));
        header.put(ARTICLES, "sha256:" + digest(source -> source.form() == Source.Form.WRITTEN));
        return header;
    }

    /** Of the source files' bytes, one after the other. */
    private String digest(Predicate<Source> which) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Source source : recipe.sources()) {
                for (Path file : which.test(source) ? source.files(corpora, recipe.language()) : List.<Path>of()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
