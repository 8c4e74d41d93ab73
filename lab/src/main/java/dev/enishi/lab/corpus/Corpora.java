package dev.enishi.lab.corpus;

import java.nio.file.Path;

/**
 * Where the texts to learn from are.
 *
 * @param data the folder with {@code news}, {@code ner} and {@code relations}
 * @param articles the folder of articles written for this project; it may be missing
 */
public record Corpora(Path data, Path articles) {

    /** Of the arguments of a program: {@code DATA [ARTICLES]}, the written articles by default those of the project in whose top folder it runs. */
    public static Corpora of(String... arguments) {
        return new Corpora(Path.of(arguments[0]), Path.of(arguments.length > 1 ? arguments[1] : "lab/articles"));
    }
}
