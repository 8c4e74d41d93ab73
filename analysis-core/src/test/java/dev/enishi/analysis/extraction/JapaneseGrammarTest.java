package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseGrammarTest {

    private static Argument.Grammar first(String marked) {
        return MarkedText.japanese(marked).arguments(0).get(0).grammar();
    }

    private static List<String> markers(String marked) {
        return MarkedText.japanese(marked).arguments(0).stream()
                .map(argument -> argument.grammar().caseMarker())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O:青空電機]は増産する             | は",
                "[O:青空電機]が増産する             | が",
                "[O:青空電機]では増産する           | では",
                "[O:青空電機]との提携              | との",
                "[O:青空電機]による買収             | による",
                "[O:青空電機]（東京）は増産する       | は",
                "[O:青空電機](東京、前橋)は増産する    | は",
                "「[T:ソラ]」を発売する             | を",
                "「[T:ソラ]」（２万円）を発売する      | を",
                "[O:青空電機]社長は増産する          | は",
                "[O:青空電機]などが増産する          | が",
                "[O:青空電機]など複数の企業を買収した    | を",
                "[O:青空電機]、増産へ              | 、",
                "[O:青空電機]                     | ''",
                "[O:青空電機]（東京                | ''"
            })
    void readsTheParticleBehindAName(String marked, String expected) {
        assertThat(first(marked).caseMarker()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O:北浜新聞]によると、好調だ          | によると",
                "[O:北浜新聞]によれば、好調だ          | によると",
                "[O:北浜新聞]は好調だと報じた          | によると",
                "[O:北浜新聞]が好調だと伝えた          | によると",
                "[O:北浜新聞]を好調だと報じた          | を",
                "[O:青空電機]は報じた内容を否定した       | は"
            })
    void knowsWhereAReportComesFrom(String marked, String expected) {
        assertThat(first(marked).caseMarker()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O:青空電機]社長は増産する         | 社長",
                "[P:山田]代表取締役が述べた          | 取締役",
                "[O:青空電機]は増産する             | ''",
                "[O:青空電機]買収を決めた            | 買収",
                "[O:青空電機]買収した               | ''"
            })
    void readsTheNounThatANameQualifies(String marked, String expected) {
        assertThat(first(marked).head()).isEqualTo(expected);
    }

    @Test
    void membersOfAListShareTheCaseOfTheLast() {
        assertThat(markers("[O:青空電機]、[O:緑電機]、[O:桃電機]などを買収した")).containsExactly("を", "を", "を");
        assertThat(markers("[O:青空電機]と[O:緑電機]が提携した")).containsExactly("が", "が");
        assertThat(markers("[O:青空電機]・[O:緑電機]（東京）は提携した")).containsExactly("は", "は");
    }

    @Test
    void onlyTheLastOfAListIsNotListed() {
        assertThat(MarkedText.japanese("[O:青空電機]、[O:緑電機]と[O:桃電機]が提携した").arguments(0))
                .extracting(argument -> argument.grammar().listed())
                .containsExactly(true, true, false);
    }

    @Test
    void whatStandsApartIsNoList() {
        assertThat(markers("[O:青空電機]は[O:緑電機]を買収した")).containsExactly("は", "を");
        assertThat(markers("[O:青空電機]社長、[O:緑電機]を買収した")).containsExactly("、", "を");
    }

    @Test
    void aTopicBelongsToTheMainPredicateAndAnObjectToTheNext() {
        MarkedText marked = MarkedText.japanese("[O:青空電機]は[O:緑電機]を買収し、[O:桃電機]と提携した");
        List<String> predicates = marked.arguments(0).stream()
                .map(argument -> marked.sentence(0)
                        .tokens()
                        .get(argument.grammar().predicate())
                        .surface())
                .toList();
        assertThat(predicates).containsExactly("提携", "買収", "提携");
    }

    @Test
    void aNounAndItsVerbBothTellWhatIsDone() {
        SentenceGrammar grammar = MarkedText.japanese("訴訟を起こした").grammar(0);
        assertThat(grammar.predicateClasses(grammar.lastPredicate())).contains("SUE");
        assertThat(grammar.predicateClasses(-1)).isEmpty();
    }

    @Test
    void aSentenceWithoutAPredicateHasNone() {
        assertThat(first("[O:青空電機]は").predicate()).isEqualTo(-1);
        assertThat(MarkedText.japanese("青い空。").grammar(0).lastPredicate()).isEqualTo(-1);
    }
}
