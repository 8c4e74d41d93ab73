package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSetsTest {

    @TempDir
    private Path folder;

    private List<Example> read(Language language, String... lines) throws IOException {
        Path file = Files.write(folder.resolve("s.jsonl"), List.of(lines));
        return new SentenceSets(language).read(file, 3, 0.5f);
    }

    private List<MarkedName> names(String mention) throws IOException {
        return read(Language.JAPANESE, "{\"text\":\"南商事の山田\",\"mentions\":[" + mention + "]}")
                .get(0)
                .names();
    }

    @Test
    void keepsSetWeightTextAndNames() throws IOException {
        List<Example> examples = read(
                Language.JAPANESE,
                "{\"text\":\"南商事の山田\",\"mentions\":[{\"start\":0,\"end\":3,\"type\":\"ORGANIZATION\"},{\"start\":4,\"end\":6,\"type\":\"PERSON\"}]}");
        assertThat(examples).singleElement().satisfies(example -> {
            assertThat(example.set()).isEqualTo(3);
            assertThat(example.weight()).isEqualTo(0.5f);
            assertThat(example.sentence().text()).isEqualTo("南商事の山田");
            assertThat(example.names())
                    .extracting(name -> name.type() + " " + name.span().of("南商事の山田"))
                    .containsExactly("ORGANIZATION 南商事", "PERSON 山田");
        });
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void knowsEveryType(EntityType type) throws IOException {
        assertThat(names("{\"start\":0,\"end\":3,\"type\":\"" + type + "\"}"))
                .extracting(MarkedName::type)
                .containsExactly(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATE", "TIME", "MONEY", "PERCENT", "TITLE_AFFIX", "LANGUAGE", "ORDINAL"})
    void whatIsNeverANameIsUnmarked(String sourceType) throws IOException {
        assertThat(names("{\"start\":0,\"end\":3,\"type\":null,\"source_type\":\"" + sourceType + "\"}"))
                .isEmpty();
    }

    @Test
    void anotherKindWithoutATypeMayBeAName() throws IOException {
        assertThat(names("{\"start\":0,\"end\":3,\"type\":null,\"source_type\":\"NORP\"}"))
                .extracting(MarkedName::type)
                .containsOnlyNulls();
        assertThat(names("{\"start\":0,\"end\":3,\"type\":null}")).hasSize(1);
    }

    @Test
    void aLineIsOneSentenceWhateverItsMarks() throws IOException {
        List<Example> examples =
                read(Language.ENGLISH, "{\"text\":\"One. Two! Three?\",\"mentions\":[]}", "{\"text\":\"  \"}");
        assertThat(examples).extracting(example -> example.sentence().text()).containsExactly("One. Two! Three?");
    }

    @Test
    void refusesATypeItDoesNotKnow() {
        assertThatThrownBy(() -> names("{\"start\":0,\"end\":3,\"type\":\"ANIMAL\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ANIMAL");
    }
}
