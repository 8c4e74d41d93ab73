package dev.enishi.analysis.graph;

import static dev.enishi.analysis.extraction.RelationType.ACQUIRES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.DocumentId;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One article at several addresses, and one text on several sites. */
class CopiesTest {

    private static final Scope ALL = Scope.everything();

    private static final List<String> REPORT = List.of(
            "アカネ自動車は3日、部品大手のコハク工業を約120億円で買収すると発表した。",
            "来年4月に全株式を取得し、完全子会社にする。",
            "電動車に使う小型モーターの開発を急ぎ、海外の大手に追い付くねらいがある。",
            "コハク工業の本社と工場はそのまま残し、従業員およそ900人の雇用も続けるという。",
            "関係者によると、買収の資金は手元の現金と銀行からの借り入れでまかなう。");

    private static final List<String> OTHER_REPORT = List.of(
            "アカネ自動車がコハク工業を傘下に収めることが、3日に明らかになった。",
            "コハク工業は小さなモーターを得意とし、国内の三つの工場でつくっている。",
            "業界では、ほかの部品会社にも再編の動きが広がるとの見方が出ている。",
            "両社の社長は同じ大学の出で、十年ほど前から話し合いを重ねてきたとされる。",
            "株式市場では発表を受けて両社の株がそろって買われた。");

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

    private static Said said(String id, List<String> sentences) {
        Said said =
                Said.in(id).says(sentences.get(0)).org("アカネ自動車").org("コハク工業").tie(ACQUIRES, "アカネ自動車", "コハク工業");
        sentences.subList(1, sentences.size()).forEach(said::says);
        return said;
    }

    private Fact fact(Scope scope) {
        return graph.facts(new FactQuery(ACQUIRES, null, null), scope).get(0);
    }

    private List<String> copiesOf(String id, Scope scope) {
        return graph.copiesOf(new DocumentId(id), scope, 10).stream()
                .map(copy -> copy.id().value())
                .toList();
    }

    @Test
    void anAgencysReportOnSeveralSitesIsOneSource() {
        said("https://one.example/1", REPORT).on("2026-03-03").addTo(graph);
        said("https://two.example/x", REPORT).on("2026-03-04").addTo(graph);
        said("https://three.example/y", REPORT.subList(0, 4)).on("2026-03-05").addTo(graph);

        assertThat(fact(ALL).provenance()).hasSize(3);
        assertThat(fact(ALL).sources()).isEqualTo(1);
        assertThat(copiesOf("https://one.example/1", ALL))
                .containsExactly("https://two.example/x", "https://three.example/y");
        assertThat(copiesOf("https://three.example/y", ALL))
                .containsExactly("https://one.example/1", "https://two.example/x");
    }

    @Test
    void reportsOfOneEventInTheirOwnWordsAreTwoSources() {
        said("a", REPORT).addTo(graph);
        said("b", OTHER_REPORT).addTo(graph);

        assertThat(fact(ALL).sources()).isEqualTo(2);
        assertThat(copiesOf("a", ALL)).isEmpty();
    }

    @Test
    void aCopyThatIsReadAgainInOtherWordsIsNoCopyAnyMore() {
        said("a", REPORT).addTo(graph);
        said("b", REPORT).addTo(graph);
        assertThat(fact(ALL).sources()).isEqualTo(1);

        said("b", OTHER_REPORT).addTo(graph);
        assertThat(fact(ALL).sources()).isEqualTo(2);
        assertThat(copiesOf("a", ALL)).isEmpty();

        said("b", REPORT).addTo(graph);
        assertThat(fact(ALL).sources()).isEqualTo(1);
    }

    @Test
    void removingTheFirstLeavesTheOthersCopiesOfEachOther() {
        for (String id : List.of("a", "b", "c")) {
            said(id, REPORT).addTo(graph);
        }
        graph.remove(new DocumentId("a"), Collection.DEFAULT);

        assertThat(fact(ALL).sources()).isEqualTo(1);
        assertThat(copiesOf("b", ALL)).containsExactly("c");
    }

    @Test
    void whatIsOutOfScopeIsNeitherCountedNorShown() {
        Collection open = new Collection("open");
        Collection secret = new Collection("secret");
        said("a", REPORT).addTo(graph, open);
        said("b", REPORT).addTo(graph, secret);

        assertThat(copiesOf("a", Scope.of(open))).isEmpty();
        assertThat(copiesOf("b", Scope.of(open))).isEmpty();
        assertThat(copiesOf("a", Scope.of(open, secret))).containsExactly("b");
        assertThat(fact(Scope.of(open)).sources()).isEqualTo(1);
    }

    /** A hidden text that holds two visible ones would tell of itself if it made them one. */
    @Test
    void aHiddenCopyTiesNoVisibleDocumentsTogether() {
        Collection secret = new Collection("secret");
        said("a", REPORT).addTo(graph);
        said("b", OTHER_REPORT).addTo(graph);
        Said both = said("both", REPORT);
        OTHER_REPORT.forEach(both::says);
        both.addTo(graph, secret);

        assertThat(fact(Scope.of(Collection.DEFAULT)).sources()).isEqualTo(2);
        assertThat(fact(ALL).sources()).isEqualTo(1);
    }

    @Test
    void aShortNoticeIsNoCopyOfAnother() {
        List<String> notice = List.of("アカネ自動車がコハク工業を買収へ。", "続きは会員の方のみお読みになれます。");
        said("a", notice).addTo(graph);
        said("b", notice).addTo(graph);

        assertThat(copiesOf("a", ALL)).isEmpty();
    }

    @Test
    void oneArticleAtAddressesThatDifferInLittleIsOneDocument() {
        said("http://www.one.example/1/", REPORT).addTo(graph);
        AddResult again = said("https://one.example/1", OTHER_REPORT).addTo(graph);

        assertThat(again.replaced()).isTrue();
        assertThat(again.id()).hasToString("http://www.one.example/1/");
        assertThat(graph.documentCount(ALL)).isEqualTo(1);
        assertThat(fact(ALL).provenance()).hasSize(1);
        assertThat(graph.findDocument(new DocumentId("https://one.example/1"), ALL))
                .isPresent();
    }

    @Test
    void anAmpEditionOfTheSameTextIsTheSameDocument() {
        add("https://one.example/1", REPORT);
        AddResult amp = add("https://amp.one.example/1", REPORT.subList(0, 4));

        assertThat(amp.id()).hasToString("https://one.example/1");
        StoredDocument stored = graph.findDocument(new DocumentId("https://amp.one.example/1"), ALL)
                .orElseThrow();
        assertThat(stored.url()).hasToString("https://one.example/1");
        assertThat(stored.sentences()).hasSize(4);
        assertThat(copiesOf("https://one.example/1", ALL)).isEmpty();
    }

    @Test
    void theUsualAddressTakesThePlaceOfThatOfAnEdition() {
        add("https://m.one.example/1", REPORT);
        add("https://one.example/1", REPORT);

        assertThat(graph.findDocument(new DocumentId("https://m.one.example/1"), ALL)
                        .orElseThrow()
                        .url())
                .hasToString("https://one.example/1");
    }

    @Test
    void anotherTextAtTheAddressOfAnEditionIsAnotherDocument() {
        add("https://one.example/1", REPORT);
        AddResult other = add("https://m.one.example/1", OTHER_REPORT);

        assertThat(other.replaced()).isFalse();
        assertThat(graph.documentCount(ALL)).isEqualTo(2);
    }

    @Test
    void aDocumentIsTakenAwayByTheAddressThatItCameBy() {
        add("https://one.example/1", REPORT);
        add("https://amp.one.example/1", REPORT);

        assertThat(graph.remove(new DocumentId("https://amp.one.example/1"), Collection.DEFAULT))
                .isTrue();
        assertThat(graph.documentCount(ALL)).isZero();
        assertThat(add("https://amp.one.example/1", REPORT).id()).hasToString("https://amp.one.example/1");
    }

    @Test
    void idsThatAreNoAddressesAreTakenAsTheyAre() {
        said("news/1", REPORT).addTo(graph);
        said("news/1/", REPORT).addTo(graph);

        assertThat(graph.documentCount(ALL)).isEqualTo(2);
    }

    private AddResult add(String address, List<String> sentences) {
        Said said = said(address, sentences);
        Document document = said.document().withUrl(URI.create(address));
        return graph.add(document, said.sentences(), said.extraction(), Collection.DEFAULT);
    }

    /** A knowledge base from before copies were known is looked through once, when it is opened. */
    @Test
    void copiesAmongDocumentsOfAnOlderFormatAreFound() {
        Path old = folder.resolve("old");
        for (String id : List.of("https://one.example/1", "https://two.example/x")) {
            said(id, REPORT).addTo(graph);
        }
        graph.close();
        OlderFormat.copyOf(folder, old);

        graph = KnowledgeGraph.open(old);
        assertThat(fact(ALL).sources()).isEqualTo(1);
        assertThat(copiesOf("https://one.example/1", ALL)).containsExactly("https://two.example/x");
        assertThat(said("http://one.example/1/", REPORT).addTo(graph).replaced())
                .isTrue();
    }
}
