package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.enishi.analysis.tagging.NameTagger;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.Corpora;
import dev.enishi.lab.tagging.Source.Form;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The models in the library against the sets that are kept for measuring. */
class ShippedTaggerTest {

    private static Path data() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolve("shared/data");
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        assumeTrue(false, "Skipped: no folder shared/data beside the project");
        throw new IllegalStateException();
    }

    private static Corpora corpora() {
        return new Corpora(data(), Path.of("articles").toAbsolutePath());
    }

    /** The floors are a point below what docs/tagging.md records; they go up only. */
    @ParameterizedTest
    @CsvSource({
        "ner/stockmark.dev.jsonl.gz, SENTENCES, JAPANESE, 0.765",
        "ner/ud-gsd.dev.jsonl.gz, SENTENCES, JAPANESE, 0.70",
        "news/dev.jsonl, ARTICLES, JAPANESE, 0.70",
        "news/modern.dev.jsonl, ARTICLES, JAPANESE, 0.60",
        "news/en.dev.jsonl, ARTICLES, ENGLISH, 0.55"
    })
    void isNoWorseThanItWas(String file, Form form, Language language, double floor) throws IOException {
        Source source = new Source(file, form, 0, 1, "");
        SpanScore score = SpanScore.of(NameTagger.of(language), source.read(corpora(), language));
        assertThat(score.f1()).as("%s: %s", file, score).isGreaterThanOrEqualTo(floor);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theModelsWereMadeOfTheseFilesByThisRecipe(Language language) throws IOException {
        Map<String, String> expected =
                new TaggerTraining(Recipe.of(language), corpora(), new PrintWriter(Writer.nullWriter())).header();
        assertThat(NameTagger.of(language).model().header()).containsAllEntriesOf(expected);
    }

    @Test
    void measuresByExactSpanAndType() {
        assertThat(new SpanScore(3, 1, 1).f1()).isEqualTo(0.75);
        assertThat(new SpanScore(0, 0, 5).f1()).isZero();
    }
}
