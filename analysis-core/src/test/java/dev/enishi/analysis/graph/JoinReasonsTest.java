package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why names are taken for one thing's. */
class JoinReasonsTest {

    private static final Scope ALL = Scope.everything();

    @TempDir
    Path folder;

    private KnowledgeGraph graph;

    @BeforeEach
    void open() {
        graph = KnowledgeGraph.open(EmptyGraph.in(folder));
    }

    @AfterEach
    void close() {
        graph.close();
    }

    private EntityId id(String name) {
        return graph.findEntities(name, ALL).get(0).entity().id();
    }

    @Test
    void everyNameHasItsReason() {
        Said.in("a").says("…").org("ソニー").addTo(graph);
        Said.in("b").says("…").org("Sony").addTo(graph);
        Said.in("c").says("…").org("ソニー", "盛田電機").addTo(graph);
        Said.in("d").says("…").org("盛田電機", "モリデン工業").addTo(graph);
        Said.in("e").says("…").org("大崎工業").addTo(graph);
        graph.merge(id("ソニー"), id("大崎工業"), "U1");

        assertThat(graph.reasonsFor(id("ソニー"), ALL))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "ソニー", JoinReason.SAME_NAME,
                        "Sony", JoinReason.LEXICON,
                        "盛田電機", JoinReason.SAME_ARTICLE,
                        "モリデン工業", JoinReason.CORRECTION,
                        "大崎工業", JoinReason.CORRECTION));
    }

    @Test
    void aShortNameIsTakenForTheOnlyLongerOne() {
        Said.in("a").says("…").org("アカネ自動車", "アカ自").addTo(graph);
        Said.in("b").says("…").org("アカ自").addTo(graph);
        Said.in("c").says("…").org("株式会社アカネ自動車").addTo(graph);

        Map<String, JoinReason> reasons = graph.reasonsFor(id("アカネ自動車"), ALL);
        assertThat(reasons).containsEntry("株式会社アカネ自動車", JoinReason.SAME_NAME);
        assertThat(reasons).containsEntry("アカ自", JoinReason.SAME_ARTICLE);
    }

    @Test
    void onlyWhatIsInScopeIsAReason() {
        Collection secret = new Collection("secret");
        Said.in("a").says("…").org("コハク工業").addTo(graph);
        Said.in("b").says("…").org("コハク工業", "琥珀インダストリーズ").addTo(graph, secret);

        assertThat(graph.reasonsFor(id("コハク工業"), Scope.of(Collection.DEFAULT)))
                .containsExactly(Map.entry("コハク工業", JoinReason.SAME_NAME));
        assertThat(graph.reasonsFor(id("コハク工業"), Scope.of(new Collection("third"))))
                .isEmpty();
        assertThat(graph.reasonsFor(new EntityId(999), ALL)).isEmpty();
    }
}
