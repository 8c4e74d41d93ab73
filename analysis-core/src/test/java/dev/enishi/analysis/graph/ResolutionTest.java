package dev.enishi.analysis.graph;

import static dev.enishi.analysis.extraction.RelationType.ACQUIRES;
import static dev.enishi.analysis.extraction.RelationType.COMPETES_WITH;
import static dev.enishi.analysis.extraction.RelationType.LEADS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.DocumentId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names of several documents are one thing. */
class ResolutionTest {

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

    private List<String> namesFound(String name) {
        return graph.findEntities(name, ALL).stream()
                .filter(match -> match.score() == 1)
                .map(match -> match.entity().name())
                .toList();
    }

    private Entity entity(String name) {
        return graph.findEntities(name, ALL).get(0).entity();
    }

    @Test
    void spellingsOfOneNameAreOneThing() {
        Said.in("a").says("…").org("株式会社アカネ自動車").addTo(graph);
        Said.in("b").says("…").org("ｱｶﾈ自動車").addTo(graph);
        Said.in("c").says("…").org("アカネ・自動車").addTo(graph);

        assertThat(namesFound("アカネ自動車")).hasSize(1);
    }

    @Test
    void whatABracketTiesTogetherIsOneThingInEveryDocument() {
        Said.in("a").says("…").org("コハク工業").addTo(graph);
        Said.in("b").says("…").org("Kohaku Industries").addTo(graph);
        assertThat(entity("コハク工業").id())
                .isNotEqualTo(entity("Kohaku Industries").id());

        Said.in("c").says("…").org("コハク工業", "Kohaku Industries").addTo(graph);
        assertThat(entity("コハク工業")).isEqualTo(entity("Kohaku Industries"));

        graph.remove(new DocumentId("c"), Collection.DEFAULT);
        assertThat(entity("コハク工業").id())
                .isNotEqualTo(entity("Kohaku Industries").id());
    }

    @Test
    void spellingsThatTheLexiconKnowsAreOneThing() {
        Said.in("a").says("…").org("ソニー").addTo(graph);
        Said.in("b").says("…").org("Sony").addTo(graph);

        assertThat(entity("Sony")).isEqualTo(entity("ソニー"));
        assertThat(entity("ソニー").aliases()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "テスラ, Tesla",
        "富士フイルム, Fujifilm",
        "日本電気, NEC",
        "任天堂, Nintendo",
        "トヨタ自動車, Toyota Motor",
    })
    void firmsAreOneInJapaneseAndEnglish(String japanese, String english) {
        Said.in("a").says("…").org(japanese).addTo(graph);
        Said.in("b").says("…").org(english).addTo(graph);

        assertThat(entity(english)).isEqualTo(entity(japanese));
    }

    @Test
    void peopleAreOneInJapaneseAndEnglish() {
        Said.in("a").says("…").person("孫正義", "孫").addTo(graph);
        Said.in("b").says("…").person("Masayoshi Son", "Son").addTo(graph);

        assertThat(entity("Masayoshi Son")).isEqualTo(entity("孫正義"));
    }

    @Test
    void aFirmAndItsProductOfOneNameStayTwo() {
        Said.in("a").says("…").org("Slack").names(EntityType.PRODUCT, "スラック").addTo(graph);
        Said.in("b").says("…").org("スラック").addTo(graph);

        assertThat(namesFound("スラック")).hasSize(2);
    }

    @Test
    void theAmericanAndTheJapaneseFirmOfOneNameStayTwo() {
        Said.in("a").says("…").org("Yahoo!").addTo(graph);
        Said.in("b").says("…").org("ヤフー株式会社", "ヤフー").addTo(graph);

        assertThat(entity("Yahoo!").id()).isNotEqualTo(entity("ヤフー株式会社").id());
    }

    /** 豊田 is a family name, a city and how Toyota was written. */
    @Test
    void aNameThatTheLexiconKnowsForSeveralThingsJoinsNone() {
        Said.in("a").says("…").org("豊田").addTo(graph);
        Said.in("b").says("…").org("Toyota").addTo(graph);

        assertThat(entity("Toyota").name()).isEqualTo("Toyota");
        assertThat(entity("豊田").name()).isEqualTo("豊田");
    }

    @Test
    void factsFollowWhenEntitiesBecomeOneAndPart() {
        Said.in("a")
                .says("…")
                .org("コハク工業")
                .org("ヒスイ")
                .tie(ACQUIRES, "コハク工業", "ヒスイ")
                .addTo(graph);
        Said.in("b")
                .says("…")
                .org("Kohaku Industries")
                .org("ヒスイ")
                .tie(ACQUIRES, "Kohaku Industries", "ヒスイ")
                .addTo(graph);
        assertThat(graph.facts(new FactQuery(ACQUIRES, null, null), ALL)).hasSize(2);

        AddResult added = Said.in("c")
                .says("…")
                .org("コハク工業", "Kohaku Industries")
                .org("ヒスイ")
                .tie(ACQUIRES, "コハク工業", "ヒスイ")
                .addTo(graph);
        assertThat(added.newFacts()).isZero();
        assertThat(graph.facts(new FactQuery(ACQUIRES, null, null), ALL))
                .singleElement()
                .satisfies(fact -> assertThat(fact.provenance()).hasSize(3));

        graph.remove(new DocumentId("c"), Collection.DEFAULT);
        assertThat(graph.facts(new FactQuery(ACQUIRES, null, null), ALL)).hasSize(2);
    }

    @Test
    void aTieOfAThingWithItselfIsNoFact() {
        Said.in("a")
                .says("…")
                .org("コハク工業")
                .org("Kohaku Industries")
                .tie(COMPETES_WITH, "コハク工業", "Kohaku Industries")
                .addTo(graph);
        Said.in("b").says("…").org("コハク工業", "Kohaku Industries").addTo(graph);

        assertThat(graph.facts(new FactQuery(null, null, null), ALL)).isEmpty();
    }

    @Test
    void aShortFormMeansTheOnlyThingThatIsCalledSo() {
        Said.in("b").says("…").org("アカネ").addTo(graph);
        EntityId before = entity("アカネ").id();
        Said.in("a").says("…").org("アカネ自動車", "アカネ").addTo(graph);

        assertThat(namesFound("アカネ")).containsExactly("アカネ自動車");
        assertThat(graph.findEntity(before, ALL)).contains(entity("アカネ自動車"));
    }

    @Test
    void aShortFormOfTwoThingsMeansNeither() {
        Said.in("a").says("…").org("アカネ自動車", "アカネ").addTo(graph);
        Said.in("b").says("…").org("アカネ").addTo(graph);
        Said.in("c").says("…").org("アカネ電機", "アカネ").addTo(graph);
        assertThat(namesFound("アカネ")).containsExactlyInAnyOrder("アカネ", "アカネ自動車", "アカネ電機");

        graph.remove(new DocumentId("c"), Collection.DEFAULT);
        assertThat(namesFound("アカネ")).containsExactly("アカネ自動車");
    }

    @Test
    void whatADocumentNamesApartStaysApart() {
        Said.in("a").says("…").org("アカネ自動車", "アカネ").addTo(graph);
        Said.in("b").says("…").org("アカネ自動車").org("アカネ").addTo(graph);

        assertThat(graph.findEntities("アカネ", ALL).get(1).entity().name()).isIn("アカネ", "アカネ自動車");
        assertThat(namesFound("アカネ")).hasSize(2);
    }

    @Test
    void twoPeopleOfOneFamilyNameStayTwo() {
        Said.in("a").says("…").person("桐野蒼", "桐野").addTo(graph);
        Said.in("b").says("…").person("桐野翠", "桐野").addTo(graph);

        assertThat(namesFound("桐野")).containsExactlyInAnyOrder("桐野蒼", "桐野翠");
    }

    @Test
    void aFamilyNameAloneMeansTheOnlyPersonKnownByIt() {
        Said.in("b").says("…").person("桐野").org("アカネ").tie(LEADS, "桐野", "アカネ").addTo(graph);
        Said.in("a").says("…").person("桐野蒼", "桐野").addTo(graph);

        assertThat(namesFound("桐野")).containsExactly("桐野蒼");
        assertThat(graph.facts(FactQuery.from(entity("桐野蒼").id(), LEADS), ALL)).hasSize(1);
    }

    @Test
    void aFamilyNameInTwoDocumentsIsNotOnePerson() {
        Said.in("a").says("…").person("桐野").addTo(graph);
        Said.in("b").says("…").person("桐野").addTo(graph);

        assertThat(namesFound("桐野")).hasSize(2);
    }

    @Test
    void aPersonIsKnownByTheFullNameInTwoScripts() {
        Said.in("a").says("…").person("マヤ・リンド", "Maya Lind", "リンド").addTo(graph);
        Said.in("b").says("…").person("Maya Lind", "Lind").addTo(graph);

        assertThat(namesFound("Lind")).hasSize(1);
        assertThat(entity("リンド")).isEqualTo(entity("Lind"));
        assertThat(entity("Lind").aliases()).contains("Lind", "リンド");
    }

    @Test
    void peopleWhoShareAnAliasOfOneWordStayTwo() {
        Said.in("a").says("…").person("マヤ・リンド", "リンド").addTo(graph);
        Said.in("b").says("…").person("エリク・リンド", "リンド").addTo(graph);

        assertThat(entity("マヤ・リンド").id()).isNotEqualTo(entity("エリク・リンド").id());
    }

    @Test
    void initialsJoinNothing() {
        Said.in("a").says("…").org("アカネ新聞", "AS").addTo(graph);
        Said.in("b").says("…").org("アサギ製作所", "AS").addTo(graph);

        assertThat(entity("アカネ新聞").id()).isNotEqualTo(entity("アサギ製作所").id());
    }

    @Test
    void theNameShownIsTheFullestThatMostDocumentsUse() {
        Said.in("a").says("…").org("アカネ自動車", "アカネ").addTo(graph);
        Said.in("b").says("…").org("株式会社アカネ自動車", "アカネ").addTo(graph);
        Said.in("c").says("…").org("アカネ自動車", "アカネ").addTo(graph);
        for (int i = 0; i < 5; i++) {
            Said.in("d" + i).says("…").org("アカネ").addTo(graph);
        }

        assertThat(entity("アカネ").name()).isEqualTo("アカネ自動車");
        assertThat(entity("アカネ").aliases()).containsExactlyInAnyOrder("アカネ", "株式会社アカネ自動車");
    }
}
