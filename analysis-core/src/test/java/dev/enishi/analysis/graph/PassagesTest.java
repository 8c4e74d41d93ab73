package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences found by what they name and by their words. */
class PassagesTest {

    private static final Scope ALL = Scope.everything();

    @TempDir
    Path folder;

    private KnowledgeGraph graph;

    @BeforeEach
    void add() {
        graph = KnowledgeGraph.open(EmptyGraph.in(folder));
        Said.in("old")
                .on("2026-01-01")
                .titled("アカネの新工場")
                .says("アカネは岐阜に工場を建てる。")
                .says("投資額は300億円。")
                .org("アカネ")
                .addTo(graph);
        Said.in("new")
                .on("2026-03-01")
                .says("The plant of Kohaku opened in March.")
                .says("アカネは工場の稼働を延期した。")
                .org("アカネ")
                .org("Kohaku")
                .addTo(graph);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    private List<String> like(String words) {
        return graph.passagesLike(words, ALL, 10).stream().map(Passage::text).toList();
    }

    @Test
    void sentencesThatNameAThingTheLatestDocumentFirst() {
        EntityId id = graph.findEntities("アカネ", ALL).get(0).entity().id();

        assertThat(graph.passagesAbout(id, ALL, 10))
                .extracting(Passage::text)
                .containsExactly("アカネは工場の稼働を延期した。", "アカネは岐阜に工場を建てる。");
        assertThat(graph.passagesAbout(id, ALL, 1)).hasSize(1);
        assertThat(graph.passagesAbout(new EntityId(999), ALL, 1)).isEmpty();
    }

    @Test
    void aSentenceThatOnlyRefersToAThingDoesNotNameIt() {
        Said said = Said.in("d").says("同社は増産する。");
        Mention anaphor = new Mention(0, new Span(0, 2), "同社", true);
        TextEntity entity = new TextEntity("e1", "ヒスイ", EntityType.ORGANIZATION, List.of(), List.of(anaphor));
        graph.add(said.document(), said.sentences(), new Extraction(List.of(entity), List.of()), Collection.DEFAULT);

        EntityId id = graph.findEntities("ヒスイ", ALL).get(0).entity().id();
        assertThat(graph.passagesAbout(id, ALL, 10)).isEmpty();
    }

    @Test
    void wordsOfTwoCharactersAndOfOneAreFound() {
        assertThat(like("岐阜")).containsExactly("アカネは岐阜に工場を建てる。");
        assertThat(like("額")).containsExactly("投資額は300億円。");
        assertThat(like("円")).containsExactly("投資額は300億円。");
    }

    @Test
    void theSentenceThatSharesMoreComesFirst() {
        assertThat(like("アカネの工場の稼働はいつ？").get(0)).isEqualTo("アカネは工場の稼働を延期した。");
        assertThat(like("When did the plant open?")).containsExactly("The plant of Kohaku opened in March.");
    }

    @Test
    void theTitleIsAPassageToo() {
        Passage title = graph.passagesLike("新工場", ALL, 1).get(0);

        assertThat(title.sentence()).isEqualTo(Sentence.TITLE);
        assertThat(title.text()).isEqualTo("アカネの新工場");
        assertThat(title.publishedAt()).hasToString("2026-01-01");
    }

    @Test
    void wordsThatNobodyUsesFindNothing() {
        assertThat(like("量子コンピューター")).isEmpty();
        assertThat(like("quantum")).isEmpty();
        assertThat(like("")).isEmpty();
        assertThat(graph.passagesLike("工場", ALL, 0)).isEmpty();
    }
}
