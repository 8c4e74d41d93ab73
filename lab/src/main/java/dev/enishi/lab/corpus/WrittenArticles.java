package dev.enishi.lab.corpus;

import dev.enishi.analysis.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The written articles of a folder: its {@code .txt} files in the order of their names. */
public final class WrittenArticles {

    private WrittenArticles() {}

    /** The files; none if there is no such folder. */
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Listing " + folder + " failed", e);
        }
    }

    /** The files of a language. */
    public static List<Path> files(Path folder, Language language) {
        return files(folder).stream()
                .filter(file -> file.getFileName().toString().startsWith(language.code() + "-"))
                .toList();
    }

    /**
     * Reads one file.
     *
     * @throws MarkupException if it doesn't follow the markup
     */
    public static WrittenArticle read(Path file) {
        try {
            return new WrittenArticleParser(file).parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + file + " failed", e);
        }
    }

    /**
     * Reads the articles of a language.
     *
     * @throws MarkupException if a file of either language doesn't follow the markup
     */
    public static List<WrittenArticle> read(Path folder, Language language) {
        return files(folder).stream()
                .map(WrittenArticles::read)
                .filter(article -> article.language() == language)
                .toList();
    }
}
