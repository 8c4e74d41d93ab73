package dev.enishi.lab.tagging;

import dev.enishi.analysis.tagging.FeatureSequence;
import dev.enishi.analysis.tagging.NameFeatures;
import dev.enishi.analysis.tagging.NameModel;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes a model from a recipe: the same files give the same model, byte for byte. */
final class TaggerTraining {

    /** What the header calls the digest of the written articles. */
    static final String ARTICLES = "articles";

    private final Recipe recipe;
    private final Corpora corpora;
    private final PrintWriter progress;

    TaggerTraining(Recipe recipe, Corpora corpora, PrintWriter progress) {
        this.recipe = recipe;
        this.corpora = corpora;
        this.progress = progress;
    }

    NameModel train() throws IOException {
        List<Instance> instances = instances();
        CrfTrainer trainer = new CrfTrainer(recipe.options(), progress);
        trainer.train(instances);
        return NameModel.of(header(), trainer.transitions(), trainer.weights(instances, recipe.shares()));
    }

    private List<Instance> instances() throws IOException {
        NameFeatures features = NameFeatures.of(recipe.language());
        List<Instance> instances = new ArrayList<>();
        for (Source source : recipe.sources()) {
            progress.println("Reading " + source.file());
            progress.flush();
            for (Example example : source.read(corpora, recipe.language())) {
                FeatureSequence sequence = features.extract(example.sentence());
                if (sequence.length() > 0) {
                    instances.add(Instance.of(example, sequence));
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
                for (Path file : which.test(source) ? source.files(corpora) : List.<Path>of()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
