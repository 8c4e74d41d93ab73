package dev.enishi.lab.entity;

import dev.enishi.analysis.extraction.LinearModel;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.Corpora;
import dev.enishi.lab.tagging.TaggerTraining;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trains what settles what groups of names stand for and which are one thing: {@code TrainGroups ja|en DATA ARTICLES OUT ERRORS}. */
public final class TrainGroups {

    private TrainGroups() {}

    /**
     * Writes the models {@code groups-ja.model} and {@code same-ja.model} (or en) to the folder {@code OUT}, tells how well things are found
     * by five-fold cross-validation with and without them, and writes every error to the file {@code ERRORS}.
     */
    public static void main(String[] args) throws IOException {
        Language language =
                Language.fromCode(args[0]).orElseThrow(() -> new IllegalArgumentException("The language is ja or en"));
        PrintWriter progress = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Corpora corpora = Corpora.of(args[1], args[2]);
        GroupTraining training = new GroupTraining(language, TaggerTraining.of(language, corpora, progress));
        training.read();
        Path out = Path.of(args[3]);
        write(training.train(), out.resolve("groups-" + language.code() + ".model"), progress);
        write(training.trainPairs(), out.resolve("same-" + language.code() + ".model"), progress);
        check(training, progress, Path.of(args[4]));
    }

    private static void write(LinearModel model, Path file, PrintWriter progress) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            model.write(stream);
        }
        progress.println("Wrote " + file + ": " + Files.size(file) + " bytes");
    }

    /** Prints the figures and writes every error to a file. */
    private static void check(GroupTraining training, PrintWriter progress, Path errors) throws IOException {
        List<String> lines = new ArrayList<>();
        training.check().forEach((way, report) -> {
            progress.println(way);
            report.figures().forEach(progress::println);
            lines.add("== " + way);
            lines.addAll(report.lines());
        });
        Files.write(errors, lines);
        progress.println("Every error is told in " + errors);
    }
}
