package dev.enishi.lab.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle.GoldRelation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedArticleTest {

    private static final String BARE =
            "{\"id\": \"a1\", \"sentences\": [\"晴れた。\"], \"entities\": [], \"relations\": []}";

    @TempDir
    private Path folder;

    private List<AnnotatedArticle> read(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("set.jsonl"), lines);
        return AnnotatedArticle.read(file, Language.JAPANESE);
    }

    private AnnotatedArticle withEntity(String entity) throws IOException {
        return read(BARE.replace("\"entities\": []", "\"entities\": [" + entity + "]"))
                .get(0);
    }

    @Test
    void anArticleMayHaveNoTitleAndNothingFoundInIt() throws IOException {
        AnnotatedArticle article = read(BARE).get(0);
        assertThat(article.document().id().value()).isEqualTo("a1");
        assertThat(article.document().title()).isEmpty();
        assertThat(article.document().language()).isEqualTo(Language.JAPANESE);
        assertThat(article.entities()).isEmpty();
        assertThat(article.relations()).isEmpty();
        assertThat(article.sources()).isEmpty();
    }

    @Test
    void theSentencesAreThoseOfTheSetNotSplitAnew() throws IOException {
        AnnotatedArticle article =
                read(BARE.replace("[\"晴れた。\"]", "[\"晴れた。雨も降った。\", \"風\"]")).get(0);
        assertThat(article.text().sentences())
                .extracting(sentence -> sentence.text())
                .containsExactly("晴れた。雨も降った。", "風");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'\n\n', 0", "'A', 1", "'A\nA\n', 2", "'\nA\n   \nA\n\n', 2"})
    void blankLinesAreLeftOut(String layout, int count) throws IOException {
        assertThat(read(layout.replace("A", BARE))).hasSize(count);
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void readsEntitiesOfEveryType(EntityType type) throws IOException {
        AnnotatedArticle article = withEntity("{\"id\": \"x\", \"name\": \"青空\", \"type\": \"" + type + "\"}");
        TextEntity entity = article.entities().get(0);
        assertThat(entity.type()).isEqualTo(type);
        assertThat(entity.name()).isEqualTo("青空");
        assertThat(entity.aliases()).isEmpty();
        assertThat(entity.mentions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', false", "', \"source\": false', false", "', \"source\": true', true", "', \"source\": null', false"
    })
    void anEntityIsASourceOnlyIfMarkedSo(String mark, boolean source) throws IOException {
        AnnotatedArticle article =
                withEntity("{\"id\": \"x\", \"name\": \"青空\", \"type\": \"ORGANIZATION\"" + mark + "}");
        assertThat(article.sources().contains("x")).isEqualTo(source);
    }

    @Test
    void findsNamesAndAliasesInTitleAndText() throws IOException {
        AnnotatedArticle article = read(SampleNews.line("""
                {"id": "a2", "title": "青空が増産", "sentences": ["青空電機は増産する。"], "relations": [],
                 "entities": [{"id": "x", "name": "青空電機", "type": "ORGANIZATION", "aliases": ["青空"]}]}""")).get(0);
        assertThat(article.entities().get(0).mentions())
                .extracting(Mention::sentence, Mention::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(-1, "青空"), org.assertj.core.groups.Tuple.tuple(0, "青空電機"));
    }

    @Test
    void aTieMayHaveNoEvidenceOrSeveral() throws IOException {
        String tie = "{\"type\": \"LEADS\", \"subject\": \"x\", \"object\": \"y\", \"status\": \"ENDED\"%s}";
        AnnotatedArticle article = read(BARE.replace(
                        "\"relations\": []",
                        "\"relations\": [" + tie.formatted("") + ", " + tie.formatted(", \"evidence\": [-1, 0, 7]")
                                + "]"))
                .get(0);
        assertThat(article.relations())
                .containsExactly(
                        new GoldRelation("LEADS", "x", "y", "ENDED", List.of()),
                        new GoldRelation("LEADS", "x", "y", "ENDED", List.of(-1, 0, 7)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "sentences", "entities", "relations"})
    void whatEveryArticleHasMustNotBeMissing(String field) {
        assertThatThrownBy(() -> read(BARE.replace("\"" + field + "\"", "\"other\"")))
                .isInstanceOf(NullPointerException.class);
    }

    @Test
    void namesTheFileThatCannotBeRead() {
        assertThatThrownBy(() -> read("{\"id\": "))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("set.jsonl");
        assertThatThrownBy(() -> AnnotatedArticle.read(folder.resolve("none.jsonl"), Language.JAPANESE))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.jsonl");
    }
}
