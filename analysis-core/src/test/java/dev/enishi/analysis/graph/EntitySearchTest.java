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

/** Names as people type them. */
class EntitySearchTest {

    @TempDir
    Path folder;

    private KnowledgeGraph graph;

    @BeforeEach
    void add() {
        graph = KnowledgeGraph.open(EmptyGraph.in(folder));
        Said.in("a1")
                .says("…")
                .org("任天堂")
                .org("南野日報")
                .org("ストーク・スペース")
                .org("株式会社アカネ自動車", "アカネ")
                .org("Brightwater Technologies", "Brightwater")
                .person("マヤ・リンドグレン", "リンドグレン")
                .person("桐野蒼太")
                .person("孫文")
                .names(EntityType.PRODUCT, "アカネ・ライト")
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
        "ストーク・スペース, ストーク・スペース",
        "ｽﾄｰｸ･ｽﾍﾟｰｽ, ストーク・スペース",
        "ストークスペース, ストーク・スペース",
        "アカネ, 株式会社アカネ自動車",
        "アカネ自動車, 株式会社アカネ自動車",
        "アカネ自動車株式会社, 株式会社アカネ自動車",
        "BRIGHTWATER TECHNOLOGIES, Brightwater Technologies",
        "brightwater, Brightwater Technologies",
        "リンドグレン, マヤ・リンドグレン"
    })
    void aNameThatADocumentHasIsCertain(String typed, String name) {
        assertThat(find(typed).get(0).entity().name()).isEqualTo(name);
        assertThat(find(typed).get(0).score()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Stoke Space, ストーク・スペース",
        "リンドグレンさん, マヤ・リンドグレン",
        "マヤ, マヤ・リンドグレン",
        "桐野, 桐野蒼太",
        "孫, 孫文",
        "自動車, 株式会社アカネ自動車",
        "Technologies, Brightwater Technologies",
        "Brightwatter, Brightwater Technologies",
        "Sota Kirino, 桐野蒼太",
        "Minamino Nippo, 南野日報",
        "Nintendo, 任天堂",
        "Technologies Brightwater, Brightwater Technologies"
    })
    void aLooserMatchIsFoundButScoresLess(String typed, String name) {
        assertThat(find(typed)).isNotEmpty();
        assertThat(find(typed).get(0).entity().name()).isEqualTo(name);
        assertThat(find(typed).get(0).score()).isGreaterThan(0).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "！？", "カ", "緑川製作所", "Umbra", "who", "が買収した", "\"", "' OR 1=1 --", "%", "*", "NEAR("})
    void aNameThatNobodyHasFindsNothing(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    @Test
    void theBestMatchComesFirst() {
        assertThat(find("アカネ")).extracting(match -> match.entity().name()).containsExactly("株式会社アカネ自動車", "アカネ・ライト");
        assertThat(find("アカネ")).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    }

    @Test
    void findsAtMostTwenty() {
        for (int i = 0; i < 30; i++) {
            Said.in("b" + i).says("…").org("ミドリ第" + i + "工場").addTo(graph);
        }
        assertThat(find("ミドリ")).hasSize(EntitySearch.LIMIT);
    }
}
