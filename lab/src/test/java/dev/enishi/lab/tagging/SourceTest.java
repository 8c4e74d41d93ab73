package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.Corpora;
import dev.enishi.lab.corpus.SampleArticles;
import dev.enishi.lab.tagging.Source.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

    @TempDir
    private Path data;

    private Corpora corpora() {
        return new Corpora(data, data.resolve("articles"));
    }

    @Test
    void writtenArticlesAreTheFilesOfTheirFolderInOneLanguage() throws IOException {
        Source source = new Source("articles", Form.WRITTEN, Source.NEWS, 1, "Apache-2.0");
        assertThat(source.files(corpora(), Language.JAPANESE)).isEmpty();
        SampleArticles.writeTo(corpora().articles());
        assertThat(source.files(corpora(), Language.JAPANESE)).hasSize(1);
        assertThat(source.read(corpora(), Language.JAPANESE))
                .hasSize(3)
                .last()
                .satisfies(example -> assertThat(example.names())
                        .extracting(name -> name.type() + " "
                                + name.span().of(example.sentence().text()))
                        .containsExactly("PERSON 佐伯涼子"));
        assertThat(source.read(corpora(), Language.ENGLISH).get(0).names()).hasSize(2);
    }

    @Test
    void otherSourcesAreOneFile() {
        assertThat(new Source("ner/a.jsonl", Form.SENTENCES, 1, 1, "CC0").files(corpora(), Language.JAPANESE))
                .containsExactly(data.resolve("ner/a.jsonl"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SENTENCES; {\"text\":\"Acme grew\",\"mentions\":[{\"start\":0,\"end\":4,\"type\":\"ORGANIZATION\"}]}",
                "ARTICLES; {\"sentences\":[\"Acme grew\"],\"entities\":[{\"name\":\"Acme\",\"type\":\"ORGANIZATION\"}]}",
                "RELATIONS; {\"text\":\"Acme grew\",\"facts\":[{\"type\":\"ACQUIRES\",\"subject\":[\"Acme\"],\"object\":[\"Foo\"]}]}"
            })
    void readsEachFormWithItsSetAndWeight(Form form, String line) throws IOException {
        Files.writeString(data.resolve("file.jsonl"), line);
        Source source = new Source("file.jsonl", form, 4, 1.5f, "CC0");
        assertThat(source.read(corpora(), Language.ENGLISH)).singleElement().satisfies(example -> {
            assertThat(example.set()).isEqualTo(4);
            assertThat(example.weight()).isEqualTo(1.5f);
            assertThat(example.names())
                    .extracting(name -> name.span().of(example.sentence().text()))
                    .containsExactly("Acme");
        });
    }

    @Test
    void namesTheFileThatIsMissing() {
        Source source = new Source("ner/none.jsonl", Form.SENTENCES, 1, 1, "CC0");
        assertThatThrownBy(() -> source.read(corpora(), Language.ENGLISH))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none.jsonl");
    }
}
