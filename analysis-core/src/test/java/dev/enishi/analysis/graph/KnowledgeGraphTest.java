package dev.enishi.analysis.graph;

import static dev.enishi.analysis.extraction.RelationType.ACQUIRES;
import static dev.enishi.analysis.extraction.RelationType.COMPETES_WITH;
import static dev.enishi.analysis.extraction.RelationType.LEADS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.extraction.Evidence;
import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Qualifiers;
import dev.enishi.analysis.extraction.Relation;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.DocumentId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of the graph must do. */
class KnowledgeGraphTest {

    private static final Scope ALL = Scope.everything();
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

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

    private static Said rivals(String id) {
        return Said.in(id)
                .titled("自動車の競争")
                .on("2026-01-05")
                .says("アカネ自動車はコハク工業と競合する。")
                .org("アカネ自動車", "アカネ")
                .org("コハク工業")
                .tie(COMPETES_WITH, "アカネ自動車", "コハク工業");
    }

    private EntityId idOf(String name) {
        return graph.findEntities(name, ALL).get(0).entity().id();
    }

    private List<Fact> factsFrom(String name, @Nullable RelationType type) {
        return graph.facts(FactQuery.from(idOf(name), type), ALL);
    }

    @Test
    void remembersATieWithTheSentenceThatSaysSo() {
        AddResult added = rivals("a1").addTo(graph);

        assertThat(added).isEqualTo(new AddResult(new DocumentId("a1"), 2, 1, 1, false));
        Fact fact = factsFrom("アカネ自動車", COMPETES_WITH).get(0);
        assertThat(fact.subject().name()).isEqualTo("アカネ自動車");
        assertThat(fact.subject().aliases()).containsExactly("アカネ");
        assertThat(fact.object().name()).isEqualTo("コハク工業");
        assertThat(fact.status()).isEqualTo(Status.ACTUAL);
        Provenance place = fact.provenance().get(0);
        assertThat(place.document()).isEqualTo(new DocumentId("a1"));
        assertThat(place.title()).isEqualTo("自動車の競争");
        assertThat(place.publishedAt()).hasToString("2026-01-05");
        assertThat(place.retrievedAt()).isEqualTo(NOW);
        assertThat(place.sentence()).isZero();
        assertThat(place.text()).isEqualTo("アカネ自動車はコハク工業と競合する。");
    }

    @Test
    void keepsWhatADocumentAddsToATie() {
        Said said = Said.in("a1").says("桐野蒼はアカネの社長だ。").person("桐野蒼").org("アカネ");
        Qualifiers qualifiers = new Qualifiers("社長", "2026年", "1億円", "日報");
        Relation relation =
                new Relation(LEADS, "e1", "e2", Status.PLANNED, 0.5, List.of(new Evidence(0, "…")), qualifiers);
        graph.add(
                said.document(),
                said.sentences(),
                new Extraction(said.extraction().entities(), List.of(relation)),
                Collection.DEFAULT);

        Fact fact = factsFrom("桐野蒼", LEADS).get(0);
        assertThat(fact.status()).isEqualTo(Status.PLANNED);
        assertThat(fact.provenance().get(0).qualifiers()).isEqualTo(qualifiers);
    }

    @Test
    void findsASymmetricTieFromBothEnds() {
        rivals("a1").addTo(graph);

        Fact fact = factsFrom("コハク工業", COMPETES_WITH).get(0);
        assertThat(fact.subject().name()).isEqualTo("コハク工業");
        assertThat(fact.object().name()).isEqualTo("アカネ自動車");
        assertThat(graph.facts(FactQuery.to(idOf("コハク工業"), COMPETES_WITH), ALL))
                .singleElement()
                .satisfies(to -> assertThat(to.object().name()).isEqualTo("コハク工業"));
    }

    @Test
    void findsADirectedTieFromItsOwnEndOnly() {
        Said.in("a1")
                .says("アカネがコハクを買収した。")
                .org("アカネ")
                .org("コハク")
                .tie(ACQUIRES, "アカネ", "コハク")
                .addTo(graph);

        assertThat(factsFrom("アカネ", ACQUIRES)).hasSize(1);
        assertThat(factsFrom("コハク", ACQUIRES)).isEmpty();
        assertThat(graph.facts(FactQuery.to(idOf("コハク"), ACQUIRES), ALL)).hasSize(1);
        assertThat(graph.facts(new FactQuery(null, idOf("アカネ"), idOf("コハク")), ALL))
                .hasSize(1);
        assertThat(graph.facts(new FactQuery(null, idOf("コハク"), idOf("アカネ")), ALL))
                .isEmpty();
        assertThat(graph.facts(new FactQuery(ACQUIRES, null, null), ALL)).hasSize(1);
        assertThat(graph.facts(new FactQuery(null, null, null), ALL)).hasSize(1);
    }

    @Test
    void takesASymmetricTieSaidInEitherOrderForOneFact() {
        rivals("a1").addTo(graph);
        AddResult second = Said.in("a2")
                .says("コハク工業の競合はアカネ自動車だ。")
                .org("コハク工業")
                .org("アカネ自動車")
                .tie(COMPETES_WITH, "コハク工業", "アカネ自動車")
                .addTo(graph);

        assertThat(second.newFacts()).isZero();
        assertThat(graph.facts(new FactQuery(COMPETES_WITH, null, null), ALL))
                .singleElement()
                .satisfies(fact -> assertThat(fact.provenance()).hasSize(2));
    }

    @Test
    void addingTwiceIsAddingOnce() {
        rivals("a1").addTo(graph);
        EntityId id = idOf("アカネ自動車");
        AddResult again = rivals("a1").addTo(graph);

        assertThat(again).isEqualTo(new AddResult(new DocumentId("a1"), 2, 1, 0, true));
        assertThat(idOf("アカネ自動車")).isEqualTo(id);
        assertThat(graph.documentCount(ALL)).isEqualTo(1);
        assertThat(factsFrom("アカネ自動車", null))
                .singleElement()
                .satisfies(fact -> assertThat(fact.provenance()).hasSize(1));
        assertThat(graph.passagesLike("競合", ALL, 10)).hasSize(1);
        assertThat(graph.passagesAbout(id, ALL, 10)).hasSize(1);
    }

    @Test
    void addingAgainReplacesWhatTheDocumentSaid() {
        rivals("a1").addTo(graph);
        Said.in("a1").says("コハク工業は増産する。").org("コハク工業").addTo(graph);

        assertThat(graph.findEntities("アカネ自動車", ALL)).isEmpty();
        assertThat(factsFrom("コハク工業", null)).isEmpty();
        assertThat(graph.passagesLike("競合", ALL, 10)).isEmpty();
        assertThat(graph.findDocument(new DocumentId("a1"), ALL))
                .hasValueSatisfying(document -> assertThat(document.title()).isEmpty());
    }

    @Test
    void removingADocumentTakesItsFactsAlong() {
        rivals("a1").addTo(graph);
        assertThat(graph.remove(new DocumentId("a1"), Collection.DEFAULT)).isTrue();
        assertThat(graph.remove(new DocumentId("a1"), Collection.DEFAULT)).isFalse();

        assertThat(graph.documentCount(ALL)).isZero();
        assertThat(graph.findEntities("アカネ自動車", ALL)).isEmpty();
        assertThat(graph.facts(new FactQuery(null, null, null), ALL)).isEmpty();
        assertThat(graph.passagesLike("競合", ALL, 10)).isEmpty();
        assertThat(graph.collections()).isEmpty();
    }

    @Test
    void keepsADocumentWhileACollectionHoldsIt() {
        Collection other = new Collection("other");
        rivals("a1").addTo(graph);
        rivals("a1").addTo(graph, other);
        graph.remove(new DocumentId("a1"), Collection.DEFAULT);

        assertThat(graph.documentCount(Scope.of(other))).isEqualTo(1);
        assertThat(graph.documentCount(Scope.of(Collection.DEFAULT))).isZero();
    }

    @Test
    void statusIsThatOfTheLatestDocumentWhateverTheOrder() {
        Said done = Said.in("new")
                .on("2026-05-01")
                .says("アカネがコハクを買収した。")
                .org("アカネ")
                .org("コハク")
                .tie(ACQUIRES, "アカネ", "コハク", Status.ACTUAL, 0.6);
        Said planned = Said.in("old")
                .on("2026-01-01")
                .says("アカネがコハクを買収する。")
                .org("アカネ")
                .org("コハク")
                .tie(ACQUIRES, "アカネ", "コハク", Status.PLANNED, 0.9);
        done.addTo(graph);
        planned.addTo(graph);

        Fact fact = factsFrom("アカネ", ACQUIRES).get(0);
        assertThat(fact.status()).isEqualTo(Status.ACTUAL);
        assertThat(fact.confidence()).isEqualTo(0.9);
        assertThat(fact.provenance())
                .extracting(place -> place.document().value())
                .containsExactly("new", "old");
    }

    @Test
    void aDocumentWithoutADateSaysItWhenItIsRead() {
        Said.in("dated")
                .on("2026-05-01")
                .says("アカネがコハクを買収した。")
                .org("アカネ")
                .org("コハク")
                .tie(ACQUIRES, "アカネ", "コハク", Status.ACTUAL, 0.6)
                .addTo(graph);
        Said.in("undated")
                .says("アカネがコハクの買収を取りやめた。")
                .org("アカネ")
                .org("コハク")
                .tie(ACQUIRES, "アカネ", "コハク", Status.ENDED, 0.6)
                .addTo(graph);

        assertThat(factsFrom("アカネ", ACQUIRES).get(0).status()).isEqualTo(Status.ENDED);
    }

    @Test
    void keepsThingsOfDifferentKindsApart() {
        Said.in("a1")
                .says("ヒバリとヒバリ。")
                .org("ヒバリ")
                .names(EntityType.PRODUCT, "ヒバリ")
                .addTo(graph);

        assertThat(graph.findEntities("ヒバリ", ALL))
                .extracting(match -> match.entity().type())
                .containsExactlyInAnyOrder(EntityType.ORGANIZATION, EntityType.PRODUCT);
    }

    @Test
    void refusesARelationWithoutAnEnd() {
        Said said = Said.in("a1").says("…").org("アカネ");
        Relation relation =
                new Relation(ACQUIRES, "e1", "e9", Status.ACTUAL, 1, List.of(new Evidence(0, "…")), Qualifiers.NONE);
        Extraction extraction = new Extraction(said.extraction().entities(), List.of(relation));

        assertThatThrownBy(() -> graph.add(said.document(), said.sentences(), extraction, Collection.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("e9");
        assertThat(graph.documentCount(ALL)).isZero();
    }

    @Test
    void findsTheDocumentItself() {
        Said said = rivals("a1");
        said.addTo(graph);

        StoredDocument document = graph.findDocument(new DocumentId("a1"), ALL).orElseThrow();
        assertThat(document.sentences()).isEqualTo(said.sentences());
        assertThat(document.url()).isEqualTo(said.document().url());
        assertThat(document.retrievedAt()).isEqualTo(NOW);
        assertThat(graph.findDocument(new DocumentId("a2"), ALL)).isEmpty();
    }
}
