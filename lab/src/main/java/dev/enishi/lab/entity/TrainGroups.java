package dev.enishi.lab.entity;

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

/** Trains what settles what groups of names stand for: {@code TrainGroups ja|en DATA ARTICLES OUT}. */
public final class TrainGroups {

    private TrainGroups() {}

    /** Writes the model to the file {@code OUT} and prints how well things are found by five-fold cross-validation, with and without it. */
    public static void main(String[] args) throws IOException {
        Language language =
                Language.fromCode(args[0]).orElseThrow(() -> new IllegalArgumentException("The language is ja or en"));
        PrintWriter progress = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Corpora corpora = Corpora.of(args[1], args[2]);
        GroupTraining training = new GroupTraining(language, TaggerTraining.of(language, corpora, progress));
        training.read();
        training.check(progress);
        Path out = Path.of(args[3]);
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            training.train().write(stream);
        }
        progress.println("Wrote " + out + ": " + Files.size(out) + " bytes");
    }
}
