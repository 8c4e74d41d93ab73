package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written to rows is read from them. */
class RowValuesTest {

    private static final Instant NOW = Instant.parse("2024-05-06T07:08:09.123Z");

    @TempDir
    Path folder;

    private KnowledgeGraph graph;

    @BeforeEach
    void open() {
        graph = KnowledgeGraph.open(EmptyGraph.in(folder), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void everyKindOfTieComesBack(RelationType type) {
        Said.in("a1")
                .says("Norvik and Halden.")
                .org("Norvik")
                .org("Halden")
                .tie(type, "Norvik", "Halden")
                .addTo(graph);
        assertThat(graph.facts(new FactQuery(type, null, null), Scope.everything()))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.type()).isEqualTo(type);
                    assertThat(List.of(fact.subject().name(), fact.object().name()))
                            .containsExactlyInAnyOrder("Norvik", "Halden");
                });
    }

    @ParameterizedTest
    @CsvSource({"ACTUAL, 1", "PLANNED, 0.5", "CONSIDERED, 0.25", "ENDED, 0"})
    void standingConfidenceAndPlaceComeBack(Status status, double confidence) {
        Said.in("a1")
                .titled("見出し")
                .on("2024-05-05")
                .says("…")
                .says("ノルヴィクはハルデンを買う。")
                .org("ノルヴィク")
                .org("ハルデン")
                .tie(RelationType.ACQUIRES, "ノルヴィク", "ハルデン", status, confidence)
                .addTo(graph);
        Fact fact =
                graph.facts(new FactQuery(null, null, null), Scope.everything()).get(0);
        assertThat(fact.status()).isEqualTo(status);
        assertThat(fact.confidence()).isEqualTo(confidence);
        assertThat(fact.provenance()).singleElement().satisfies(place -> {
            assertThat(place.document()).isEqualTo(new DocumentId("a1"));
            assertThat(place.title()).isEqualTo("見出し");
            assertThat(place.sentence()).isEqualTo(1);
            assertThat(place.text()).isEqualTo("ノルヴィクはハルデンを買う。");
            assertThat(place.retrievedAt()).isEqualTo(NOW);
            assertThat(place.status()).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void everyKindOfThingComesBack(EntityType type) {
        Said.in("a1").says("Glimmer").names(type, "Glimmer", "グリマー").addTo(graph);
        Entity entity = graph.findEntities("Glimmer", Scope.everything()).get(0).entity();
        assertThat(entity.type()).isEqualTo(type);
        assertThat(entity.aliases()).containsExactly("グリマー");
        assertThat(graph.findEntity(entity.id(), Scope.everything())).contains(entity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-06", "2024-05-06T07:08:09+09:00", "2024-05-06T07:08:09Z"})
    void aDateKeepsItsTimeAndOffset(String date) {
        Said said = Said.in("a1").says("Norvik.").on(date);
        said.addTo(graph);
        assertThat(graph.findDocument(new DocumentId("a1"), Scope.everything()))
                .hasValueSatisfying(document -> assertThat(document.publishedAt())
                        .isEqualTo(said.document().publishedAt()));
    }

    @Test
    void aDocumentComesBackWhole() {
        Said said = Said.in("a1").titled("題").says("一つ目。").says("Second 2.").says("😀三つ目。");
        said.addTo(graph);
        assertThat(graph.findDocument(new DocumentId("a1"), Scope.everything())).hasValueSatisfying(document -> {
            assertThat(document.sentences()).isEqualTo(said.sentences());
            assertThat(document.language()).isEqualTo(Language.JAPANESE);
            assertThat(document.url()).isEqualTo(said.document().url());
            assertThat(document.retrievedAt()).isEqualTo(NOW);
            assertThat(document.publishedAt()).isNull();
        });
        assertThat(graph.findDocument(new DocumentId("a2"), Scope.everything())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Norvik, 1",
        "norvik, 1",
        "Norvik Works, 1",
        "ＮＯＲＶＩＫ　ＷＯＲＫＳ, 1",
        "Lindgren, 0.8",
        "Maya Lindgren, 1",
        "Works, 0.6"
    })
    void aMatchScoresByHowMuchOfTheNameItIs(String name, double score) {
        Said.in("a1")
                .says("…")
                .org("Norvik Works", "Norvik")
                .person("Maya Lindgren")
                .addTo(graph);
        assertThat(graph.findEntities(name, Scope.everything()).get(0).score()).isEqualTo(score);
    }

    @Test
    void aSearchFindsNoMoreThanItsLimit() {
        Said said = Said.in("a1").says("…");
        for (char last = 'A'; last <= 'Z'; last++) {
            said.org("Norvik " + last + last + last);
        }
        said.addTo(graph);
        assertThat(graph.findEntities("Norvik", Scope.everything()))
                .hasSize(EntitySearch.LIMIT)
                .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    }
}
