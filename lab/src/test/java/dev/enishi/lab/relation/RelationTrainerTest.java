package dev.enishi.lab.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.lab.corpus.Corpora;
import dev.enishi.lab.corpus.SampleArticles;
import dev.enishi.lab.corpus.SampleNews;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationTrainerTest {

    private static final List<String> FILES = List.of(
            "constructions-en.txt",
            "constructions-ja.txt",
            "relation-en.model",
            "relation-ja.model",
            "status-ja.model",
            "ties-en.model",
            "ties-ja.model");

    @TempDir
    private Path folder;

    private Path train(Path data, String out) throws IOException {
        Path models = folder.resolve(out);
        RelationTrainer.main(new String[] {data.toString(), models.toString()});
        return models;
    }

    @Test
    void writesItsFilesIntoANewFolder() throws IOException {
        Path models = train(SampleNews.writeTo(folder.resolve("data"), "ACTUAL"), "new/models");
        try (Stream<Path> files = Files.list(models)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(FILES);
        }
        for (String file : FILES) {
            assertThat(models.resolve(file)).as(file).isNotEmptyFile();
        }
    }

    @Test
    void writesTheSameBytesTwiceAlsoOverOldFiles() throws IOException {
        Path data = SampleNews.writeTo(folder.resolve("data"), "ACTUAL");
        Path first = train(data, "first");
        Path second = Files.createDirectories(folder.resolve("second"));
        Files.writeString(second.resolve("relation-ja.model"), "old and long ".repeat(100_000));
        train(data, "second");
        for (String file : FILES) {
            assertThat(second.resolve(file)).as(file).hasSameBinaryContentAs(first.resolve(file));
        }
    }

    @Test
    void theStatusReachesTheStatusModelOnly() throws IOException {
        Path current = train(SampleNews.writeTo(folder.resolve("current"), "ACTUAL"), "a");
        Path ended = train(SampleNews.writeTo(folder.resolve("ended"), "ENDED"), "b");
        assertThat(Files.mismatch(current.resolve("status-ja.model"), ended.resolve("status-ja.model")))
                .isNotNegative();
        assertThat(ended.resolve("relation-ja.model")).hasSameBinaryContentAs(current.resolve("relation-ja.model"));
    }

    @Test
    void trainsOnBothSetsOfNews() throws IOException {
        Path data = SampleNews.writeTo(folder.resolve("data"), "ACTUAL");
        List<String> ids = RelationTrainer.articles(new Corpora(data, folder.resolve("none"))).stream()
                .map(article -> article.document().id().value())
                .toList();
        assertThat(ids).hasSize(12).startsWith("train0").endsWith("modern.train5");
    }

    @Test
    void trainsOnWrittenArticlesOfBothLanguages() throws IOException {
        Path data = SampleNews.writeTo(folder.resolve("data"), "ACTUAL");
        Path without = train(data, "without");
        Path articles = SampleArticles.writeTo(folder.resolve("articles"));
        Path with = folder.resolve("with");
        RelationTrainer.main(new String[] {data.toString(), with.toString(), articles.toString()});
        for (String model : List.of("relation-ja.model", "relation-en.model", "constructions-en.txt")) {
            assertThat(Files.mismatch(without.resolve(model), with.resolve(model)))
                    .as(model)
                    .isNotNegative();
        }
    }

    @Test
    void saysWhichInputIsMissing() throws IOException {
        Path data = SampleNews.writeTo(folder.resolve("data"), "ACTUAL");
        for (String input : List.of(
                "relations/knowledgenet-en.train.jsonl.gz",
                "relations/core-en.train.jsonl.gz",
                "news/modern.train.jsonl",
                "news/train.jsonl")) {
            Files.delete(data.resolve(input));
            assertThatThrownBy(() -> train(data, "models"))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(Path.of(input).getFileName().toString());
        }
    }
}
