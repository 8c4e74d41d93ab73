package dev.enishi.analysis.graph;

import static dev.enishi.analysis.extraction.RelationType.ACQUIRES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.DocumentId;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that breaks stores comes back out. */
class HostileTextTest {

    private static final Scope ALL = Scope.everything();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Brien \"Bob\"; DROP TABLE document; --",
                "<collections> :name ? ?1 @x $y #{z}",
                "\\ % _ * NEAR( AND OR NOT ^",
                "𠮷野家𩸽",
                "👨‍👩‍👧 e\u0301 \u202Eabc\u202C \u200B",
                "\u0001\t\r\n\u007F",
                "ﾊﾝｶｸ ﾄﾖﾀ ㍿アカネ",
                "!!!"
            })
    void isRememberedAsItIs(String text) {
        try (KnowledgeGraph graph = KnowledgeGraph.open(EmptyGraph.in(folder))) {
            Said.in(text)
                    .titled(text)
                    .says(text)
                    .org(text, text + "2")
                    .org("アカネ")
                    .tie(ACQUIRES, text, "アカネ")
                    .addTo(graph);

            Fact fact = graph.facts(new FactQuery(null, null, null), ALL).get(0);
            assertThat(fact.subject().name()).isEqualTo(text);
            assertThat(fact.provenance().get(0).text()).isEqualTo(text);
            assertThat(fact.provenance().get(0).document()).isEqualTo(new DocumentId(text));
            assertThat(graph.findEntities(text, ALL))
                    .extracting(match -> match.entity().name())
                    .contains(text);
            assertThat(graph.passagesLike(text, ALL, 10).size()).isBetween(0, 2);
        }
    }

    @Test
    void whatCantBeStoredIsReplacedVisiblyAndSpansHold() {
        try (KnowledgeGraph graph = KnowledgeGraph.open(EmptyGraph.in(folder))) {
            String broken = "アカネ\u0000と\uD800と\uDC00の𠮷。";
            Said.in("d\u0000\uD800").says(broken).org("アカネ\uD800").addTo(graph);

            StoredDocument document =
                    graph.findDocument(new DocumentId("d\u0000\uD800"), ALL).orElseThrow();
            assertThat(document.sentences().get(0).text())
                    .isEqualTo("アカネ\uFFFDと\uFFFDと\uFFFDの𠮷。")
                    .hasSameSizeAs(broken);
            assertThat(graph.findEntities("アカネ\uD800", ALL)).hasSize(1);
        }
    }

    @Test
    void aSentenceOfAMillionCharactersIsKept() {
        try (KnowledgeGraph graph = KnowledgeGraph.open(EmptyGraph.in(folder))) {
            String long1 = "縁".repeat(1_000_000) + "終端語";
            Said.in("d").says(long1).addTo(graph);

            assertThat(graph.passagesLike("終端語", ALL, 1).get(0).text()).hasSize(1_000_003);
        }
    }

    @Test
    void anEmptyDocumentIsADocument() {
        try (KnowledgeGraph graph = KnowledgeGraph.open(EmptyGraph.in(folder))) {
            assertThat(Said.in("d").addTo(graph)).isEqualTo(new AddResult(new DocumentId("d"), 0, 0, 0, false));
            assertThat(graph.documentCount(ALL)).isEqualTo(1);
        }
    }

    @Test
    void noQuestionBreaksTheSearch() {
        try (KnowledgeGraph graph = KnowledgeGraph.open(EmptyGraph.in(folder))) {
            Said.in("d").says("アカネ is 強い。").org("アカネ").addTo(graph);
            for (int seed = 0; seed < 300; seed++) {
                String question = randomText(new Random(seed));
                assertThat(graph.passagesLike(question, ALL, 3).size())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(1);
                assertThat(graph.findEntities(question, ALL).size())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    private static String randomText(Random random) {
        String alphabet = "アカネかな縁々ー・ﾄﾖAbz09 \"'()*:^-+%_\\\u0000\uD83D\uDE00\uD800\u0301\u200B\u3000\n";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
