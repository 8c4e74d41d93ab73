package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.graph.Collection;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.graph.Scope;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The searches for facts and for sentences, each on its own. */
class SearchesTest {

    private static final Scope NOTHING = Scope.of(new Collection("elsewhere"));

    @TempDir
    static Path folder;

    private static KnowledgeGraph graph;

    @BeforeAll
    static void readArticles() {
        graph = KnowledgeGraph.open(folder);
        SmallWorld.article("en1", Language.ENGLISH, "Norvik grows")
                .entity("Norvik", EntityType.ORGANIZATION)
                .entity("Halden Systems", EntityType.ORGANIZATION)
                .entity("Corvane", EntityType.ORGANIZATION)
                .entity("Bluefin Labs", EntityType.ORGANIZATION)
                .entity("Tessa Lind", EntityType.PERSON)
                .entity("Oskar Brandt", EntityType.PERSON)
                .says("Norvik bought Halden Systems for $40 million.")
                .tie("Norvik", RelationType.ACQUIRES, "Halden Systems")
                .says("Norvik plans to buy Corvane.")
                .tie("Norvik", RelationType.ACQUIRES, "Corvane", Status.PLANNED)
                .says("Norvik is run by Tessa Lind.")
                .tie("Tessa Lind", RelationType.LEADS, "Norvik")
                .says("Oskar Brandt used to run Norvik.")
                .tie("Oskar Brandt", RelationType.LEADS, "Norvik", Status.ENDED)
                .says("Norvik competes with Bluefin Labs.")
                .tie("Norvik", RelationType.COMPETES_WITH, "Bluefin Labs")
                .says("Bluefin Labs was set up in 1987 and employs 312 people.")
                .addTo(graph);
        SmallWorld.article("ja1", Language.JAPANESE, "アオゾラ電機の歩み")
                .entity("アオゾラ電機", EntityType.ORGANIZATION)
                .entity("ミナト半導体", EntityType.ORGANIZATION)
                .entity("青木春子", EntityType.PERSON)
                .says("アオゾラ電機はミナト半導体を買収した。")
                .tie("アオゾラ電機", RelationType.ACQUIRES, "ミナト半導体")
                .says("アオゾラ電機の社長は青木春子氏だ。")
                .tie("青木春子", RelationType.LEADS, "アオゾラ電機")
                .says("ミナト半導体は1998年に設立された。")
                .says("ミナト半導体の従業員は420人いる。")
                .addTo(graph);
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    private static Question parse(String question) {
        return new QuestionParser(name -> graph.findEntities(name, Scope.everything())).parse(question);
    }

    private static List<FactSearch.Candidate> find(String question) {
        return new FactSearch(graph).find(parse(question), Scope.everything());
    }

    @ParameterizedTest
    @CsvSource({
        "Which company does Norvik plan to buy?, Corvane",
        "Who bought Halden Systems?, Norvik",
        "Who runs Norvik?, Tessa Lind",
        "Who was the former CEO of Norvik?, Oskar Brandt",
        "Which company does Tessa Lind lead?, Norvik",
        "Who competes with Norvik?, Bluefin Labs",
        "Who competes with Bluefin Labs?, Norvik",
        "アオゾラ電機が買収した会社は？, ミナト半導体",
        "ミナト半導体を買収したのはどこ？, アオゾラ電機",
        "アオゾラ電機の社長は誰？, 青木春子",
        "青木春子が社長の会社は？, アオゾラ電機"
    })
    void theBestCandidateIsTheOtherEnd(String question, String answer) {
        FactSearch.Candidate best = find(question).get(0);
        assertThat(best.answer().name()).isEqualTo(answer);
        assertThat(question).contains(best.known().name());
        assertThat(best.score()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who did Norvik buy?", "Who runs Norvik?", "アオゾラ電機の社長は誰？"})
    void candidatesAreOfOneReadingTheBestFirst(String question) {
        List<FactSearch.Candidate> found = find(question);
        assertThat(found)
                .isNotEmpty()
                .isSortedAccordingTo(
                        Comparator.comparingDouble(FactSearch.Candidate::score).reversed());
        assertThat(found)
                .allMatch(candidate ->
                        candidate.frame().relation() == found.get(0).frame().relation()
                                && candidate.known().equals(found.get(0).known()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who sued Norvik?",
                "Who bought Zelkova?",
                "Who is it?",
                "Tell me about Norvik",
                "Who bought Tessa Lind?",
                "ミナト半導体の社長は誰？",
                "ゼルコヴァの社長は誰？",
                "社長は誰？"
            })
    void thereIsNoCandidateForWhatNoFactTells(String question) {
        assertThat(find(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Did Norvik buy Halden Systems?, ACTUAL",
        "Does Norvik compete with Bluefin Labs?, ACTUAL",
        "Will Norvik buy Corvane?, PLANNED",
        "Did Bluefin Labs buy Norvik?,",
        "Did Halden Systems buy Norvik?,",
        "アオゾラ電機はミナト半導体を買収しましたか？, ACTUAL",
        "ミナト半導体はアオゾラ電機を買収しましたか？,"
    })
    void aTieBetweenNamedThingsHoldsInTheDirectionAskedFor(String question, @Nullable Status status) {
        assertThat(new FactSearch(graph)
                        .findBetweenNamed(parse(question), Scope.everything())
                        .map(candidate -> candidate.fact().status())
                        .orElse(null))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "How many people does Bluefin Labs employ?, 312",
        "When was Bluefin Labs set up?, 1987",
        "How much did Norvik pay for Halden Systems?, $40 million",
        "ミナト半導体はいつ設立された？, 1998年",
        "ミナト半導体の従業員は何人？, 420人"
    })
    void theSentenceThatAnswersHoldsWhatIsAskedFor(String question, String part) {
        assertThat(new PassageSearch(graph).find(parse(question), Scope.everything()))
                .hasValueSatisfying(passage -> assertThat(passage.text()).contains(part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"When did Zelkova open its bakery?", "How many bridges are there?", "ゼルコヴァの橋は何本？", "?"})
    void noSentenceIsBetterThanAWrongOne(String question) {
        assertThat(new PassageSearch(graph).find(parse(question), Scope.everything()))
                .isEmpty();
    }

    @Test
    void nothingOutOfScopeAnswers() {
        assertThat(new FactSearch(graph).find(parse("Who did Norvik buy?"), NOTHING))
                .isEmpty();
        assertThat(new FactSearch(graph).findBetweenNamed(parse("Did Norvik buy Halden Systems?"), NOTHING))
                .isEmpty();
        assertThat(new PassageSearch(graph).find(parse("When was Bluefin Labs set up?"), NOTHING))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Norvik bought it., true", "ノルヴィクが買った。, false", "Nothing of the kind., false", "'', false"})
    void aNameIsMentionedAsItIsWritten(String sentence, boolean mentioned) {
        AskedName name = parse("Who runs Norvik?").names().get(0);
        assertThat(FactSearch.isMentioned(name, sentence)).isEqualTo(mentioned);
    }
}
