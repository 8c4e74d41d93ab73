package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names written in kanji, asked for in Latin letters. */
class ReadingSearchTest {

    @TempDir
    Path folder;

    private KnowledgeGraph graph;

    @BeforeEach
    void add() {
        graph = KnowledgeGraph.open(EmptyGraph.in(folder));
        Said.in("a1")
                .says("…")
                .org("霧島運輸")
                .org("霧島電鉄")
                .org("松川白浜ホールディングス")
                .org("株式会社青葉製紙")
                .org("任天堂")
                .person("松川正樹")
                .person("大森恵")
                .names(EntityType.PRODUCT, "白浜ノート")
                .names(EntityType.LOCATION, "霧島湾")
                .addTo(graph);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    private List<EntityMatch> find(String name) {
        return graph.findEntities(name, Scope.everything());
    }

    @ParameterizedTest
    @CsvSource({
        "Kirishima Unyu, 霧島運輸",
        "KIRISHIMA UNYU, 霧島運輸",
        "Aoba Seishi, 株式会社青葉製紙",
        "Shirahama Note, 白浜ノート",
        "Masaki Matsukawa, 松川正樹",
        "Matsukawa Masaki, 松川正樹",
        "Megumi Omori, 大森恵",
        "Ohmori Megumi, 大森恵",
        "まつかわまさき, 松川正樹"
    })
    void aWholeNameIsFoundByItsReading(String typed, String name) {
        assertThat(find(typed).get(0).entity().name()).isEqualTo(name);
        assertThat(find(typed).get(0).score()).isBetween(0.6, 0.96);
    }

    @ParameterizedTest
    @CsvSource({"Matsukawa Shirahama, 松川白浜ホールディングス", "Shirahama Holdings, 松川白浜ホールディングス", "Masaki, 松川正樹", "Omori, 大森恵"})
    void wordsOfANameAreFoundBelowAWholeOne(String typed, String name) {
        assertThat(find(typed).get(0).entity().name()).isEqualTo(name);
        assertThat(find(typed).get(0).score()).isBetween(0.3, 0.8);
    }

    @ParameterizedTest
    @CsvSource({"Kirishima Transport, 霧島運輸", "Kirishima Railway, 霧島電鉄", "Kirishima Bay, 霧島湾", "Aoba Paper, 株式会社青葉製紙"})
    void aTranslatedNounTellsNamesOfOneBeginningApart(String typed, String name) {
        assertThat(find(typed).get(0).entity().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kirishina Umiyo", "Kyoko Nakagawara", "Who", "Aoba Bridge", "Unmei", "Nakatani", "S"})
    void whatOnlySoundsALittleAlikeIsNotFound(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    @Test
    void findsOneThingByEitherSpelling() {
        Said.in("a2").says("…").org("Nintendo").addTo(graph);

        assertThat(find("Nintendo").get(0).score()).isEqualTo(1);
        assertThat(find("任天堂").get(0)).isEqualTo(find("Nintendo").get(0));
    }

    @Test
    void findsALatinNameByTheReadingOfKanji() {
        Said.in("a2").says("…").org("Tateyama Unyu").addTo(graph);

        assertThat(find("立山運輸")).extracting(match -> match.entity().name()).containsExactly("Tateyama Unyu");
    }

    @Test
    void aNameThatIsGoneIsNotFoundByItsReading() {
        graph.remove(Said.in("a1").document().id(), Collection.DEFAULT);

        assertThat(find("Kirishima Unyu")).isEmpty();
    }

    @Test
    void aReadingStaysInScope() {
        assertThat(graph.findEntities("Kirishima Unyu", Scope.of(new Collection("elsewhere"))))
                .isEmpty();
    }
}
