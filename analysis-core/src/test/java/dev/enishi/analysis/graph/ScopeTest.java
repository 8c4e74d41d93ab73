package dev.enishi.analysis.graph;

import static dev.enishi.analysis.extraction.RelationType.ACQUIRES;
import static dev.enishi.analysis.extraction.RelationType.COMPETES_WITH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.text.DocumentId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that only a document out of scope says is seen. */
class ScopeTest {

    private static final Collection OPEN = new Collection("C1");
    private static final Collection SECRET = new Collection("it's \"secret\" <x>");
    private static final Scope SEEN = Scope.of(OPEN);

    @TempDir
    Path folder;

    private KnowledgeGraph graph;

    @BeforeEach
    void add() {
        graph = KnowledgeGraph.open(EmptyGraph.in(folder));
        Said.in("open")
                .on("2026-01-01")
                .titled("見出し")
                .says("アカネ自動車がコハクを買収する。")
                .org("アカネ自動車")
                .org("コハク")
                .tie(ACQUIRES, "アカネ自動車", "コハク", Status.PLANNED, 0.4)
                .addTo(graph, OPEN);
        Said.in("secret")
                .on("2026-02-02")
                .titled("極秘")
                .says("アカネ自動車がコハクの買収を極秘にやめた。")
                .says("ヒスイはアカネ自動車と極秘に競合する。")
                .org("アカネ自動車", "アカネ計画X")
                .org("コハク")
                .org("ヒスイ")
                .tie(COMPETES_WITH, "ヒスイ", "アカネ自動車")
                .tie(ACQUIRES, "アカネ自動車", "コハク", Status.ENDED, 0.99)
                .addTo(graph, SECRET);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    private Entity akane(Scope scope) {
        return graph.findEntities("アカネ自動車", scope).get(0).entity();
    }

    @Test
    void aFactIsToldAsTheDocumentsInScopeTellIt() {
        List<Fact> facts = graph.facts(new FactQuery(null, null, null), SEEN);

        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.status()).isEqualTo(Status.PLANNED);
            assertThat(fact.confidence()).isEqualTo(0.4);
            assertThat(fact.provenance()).extracting(Provenance::document).containsExactly(new DocumentId("open"));
            assertThat(fact.subject().aliases()).isEmpty();
        });
    }

    @Test
    void aNameFromOutOfScopeFindsNothing() {
        assertThat(graph.findEntities("アカネ計画X", SEEN)).isEmpty();
        assertThat(graph.findEntities("計画", SEEN)).isEmpty();
        assertThat(graph.findEntities("ヒスイ", SEEN)).isEmpty();
        assertThat(akane(SEEN).aliases()).isEmpty();
        assertThat(akane(Scope.everything()).aliases()).containsExactly("アカネ計画X");
    }

    @Test
    void anEntityOutOfScopeIsNotFoundByItsId() {
        EntityId hidden =
                graph.findEntities("ヒスイ", Scope.everything()).get(0).entity().id();

        assertThat(graph.findEntity(hidden, SEEN)).isEmpty();
        assertThat(graph.facts(FactQuery.from(hidden, null), SEEN)).isEmpty();
        assertThat(graph.passagesAbout(hidden, SEEN, 10)).isEmpty();
        assertThat(graph.findEntity(hidden, Scope.of(SECRET))).isPresent();
    }

    @Test
    void passagesAndDocumentsOutOfScopeAreNotSeen() {
        assertThat(graph.passagesLike("極秘 競合", SEEN, 10)).isEmpty();
        assertThat(graph.passagesAbout(akane(SEEN).id(), SEEN, 10))
                .extracting(passage -> passage.document().value())
                .containsOnly("open");
        assertThat(graph.findDocument(new DocumentId("secret"), SEEN)).isEmpty();
        assertThat(graph.documentCount(SEEN)).isEqualTo(1);
    }

    @Test
    void severalCollectionsAreSeenTogetherAndNoneShowsNothing() {
        assertThat(graph.documentCount(Scope.of(OPEN, SECRET))).isEqualTo(2);
        assertThat(graph.documentCount(new Scope(Set.of()))).isZero();
        assertThat(graph.facts(new FactQuery(null, null, null), new Scope(Set.of())))
                .isEmpty();
        assertThat(graph.findEntities("コハク", new Scope(Set.of()))).isEmpty();
        assertThat(graph.documentCount(Scope.of(new Collection("' OR 1=1 --")))).isZero();
        assertThat(graph.collections()).containsExactly(OPEN, SECRET);
    }

    @Test
    void aDocumentInTwoCollectionsIsSeenFromBothOnce() {
        Said.in("open").on("2026-01-01").says("アカネ自動車。").org("アカネ自動車").addTo(graph, SECRET);

        assertThat(graph.documentCount(SEEN)).isEqualTo(1);
        assertThat(graph.passagesAbout(akane(SEEN).id(), Scope.of(OPEN, SECRET), 10))
                .hasSize(3);
    }
}
