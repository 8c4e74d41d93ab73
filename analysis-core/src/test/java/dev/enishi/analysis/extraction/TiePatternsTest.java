package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TiePatternsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O:青空電機]は[O:緑製薬]を買収した           | 青空電機 ACQUIRES 緑製薬 (clause)",
                "[O:青空電機]（東京）は[O:緑製薬]を買収した     | 青空電機 ACQUIRES 緑製薬 (clause)",
                "[O:青空電機]が[O:緑製薬]に出資する           | 青空電機 INVESTS_IN 緑製薬 (clause)",
                "[P:山田太郎]は[O:青空電機]を設立した         | 山田太郎 FOUNDED 青空電機 (clause)",
                "[P:山田太郎]は[O:青空電機]を立ち上げた       | 山田太郎 FOUNDED 青空電機 (clause)",
                "[P:山田太郎]は[O:青空電機]を率いる           | 山田太郎 LEADS 青空電機 (clause)",
                "[O:青空電機]は「[T:ソラ]」を発売した         | 青空電機 MAKES ソラ (clause)",
                "[O:青空電機]は[O:緑製薬]を提訴した           | 青空電機 SUES 緑製薬 (clause)",
                "[O:公正取引委員会]は[O:青空電機]を処分した     | 公正取引委員会 REGULATES 青空電機 (clause)",
                "[O:青空電機]は[O:緑製薬]に部品を供給する       | 青空電機 SUPPLIES 緑製薬 (clause)",
                "[O:青空電機]は[O:緑製薬]と提携した           | 青空電機 PARTNERS_WITH 緑製薬 (clause)",
                "[O:青空電機]は[O:緑製薬]と合併した           | 青空電機 MERGES_WITH 緑製薬 (clause)",
                "[O:青空電機]は[O:緑製薬]と競合する           | 青空電機 COMPETES_WITH 緑製薬 (clause)",
                "[O:青空電機]は[O:緑製薬]、[O:桃電機]を買収した | 青空電機 ACQUIRES 緑製薬 (clause)"
            })
    void aClauseTiesItsSubjectToItsObject(String marked, String expected) {
        assertThat(MarkedText.japanese(marked).constructions()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O:緑製薬]は[O:青空電機]に買収された         | 青空電機 ACQUIRES 緑製薬 (passive)",
                "[O:青空電機]は[P:山田太郎]によって設立された   | 山田太郎 FOUNDED 青空電機 (passive)",
                "[O:青空電機]は[O:緑製薬]から提訴された       | 緑製薬 SUES 青空電機 (passive)"
            })
    void aPassiveTurnsTheTieRound(String marked, String expected) {
        assertThat(MarkedText.japanese(marked).constructions()).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[P:山田太郎]が設立した[O:青空電機]は好調だ     | 山田太郎 FOUNDED 青空電機 (relative)",
                "[P:山田太郎]が設立した電機大手[O:青空電機]は好調だ | 山田太郎 FOUNDED 青空電機 (relative)",
                "[P:山田太郎]の率いる[O:青空電機]は好調だ       | 山田太郎 LEADS 青空電機 (relative)",
                "[P:山田太郎]によって設立された[O:青空電機]は好調だ | 山田太郎 FOUNDED 青空電機 (relative)",
                "[O:青空電機]を設立した[P:山田太郎]は社長だ     | 山田太郎 FOUNDED 青空電機 (relative-object)",
                "[O:緑製薬]を買収した[O:青空電機]は好調だ       | 青空電機 ACQUIRES 緑製薬 (relative-object)"
            })
    void aRelativeClauseTiesItsNounToTheNameInside(String marked, String expected) {
        assertThat(MarkedText.japanese(marked).constructions()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O:青空電機]は[O:緑製薬]の買収を検討する       | 青空電機 ACQUIRES 緑製薬 (noun)",
                "[O:青空電機]は[O:緑製薬]への出資を検討する     | 青空電機 INVESTS_IN 緑製薬 (noun)",
                "[O:青空電機]は[O:緑製薬]への出資や買収を検討する | 青空電機 ACQUIRES 緑製薬 (noun)",
                "[O:青空電機]は[O:緑製薬]との提携を発表した     | 青空電機 PARTNERS_WITH 緑製薬 (noun)",
                "[O:青空電機]による[O:緑製薬]の買収を承認した     | 青空電機 ACQUIRES 緑製薬 (noun-agent)"
            })
    void aNounPhraseTiesLikeItsVerb(String marked, String expected) {
        assertThat(MarkedText.japanese(marked).constructions()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O:青空電機]と[O:緑製薬]が提携した         | 青空電機 PARTNERS_WITH 緑製薬 (both)",
                "[O:青空電機]と[O:緑製薬]の合併を承認した     | 青空電機 MERGES_WITH 緑製薬 (both)",
                "[O:青空電機]や[O:緑製薬]は競合する         | 青空電機 COMPETES_WITH 緑製薬 (both)"
            })
    void whatIsJoinedByAndIsTiedBothWays(String marked, String expected) {
        assertThat(MarkedText.japanese(marked).constructions()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O:青空電機]創業者の[P:山田太郎]が述べた       | 山田太郎 FOUNDED 青空電機 (apposition)",
                "[O:青空電機]社長の[P:山田太郎]が述べた         | 山田太郎 LEADS 青空電機 (apposition)",
                "[O:青空電機]の取締役の[P:山田太郎]が述べた   | 山田太郎 WORKS_FOR 青空電機 (apposition)",
                "[O:青空電機]子会社の[O:緑製薬]が述べた         | 青空電機 PARENT_OF 緑製薬 (apposition)",
                "[O:緑製薬]の親会社の[O:青空電機]が述べた       | 青空電機 PARENT_OF 緑製薬 (apposition)",
                "[O:青空電機]のライバルの[O:緑製薬]が述べた     | 青空電機 COMPETES_WITH 緑製薬 (apposition)"
            })
    void aNounBesideTwoNamesTiesThem(String marked, String expected) {
        assertThat(MarkedText.japanese(marked).constructions()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[O:青空電機]は[O:緑製薬]など競合他社より安い", "[O:青空電機]は[O:緑製薬]などのライバルより安い", "[O:青空電機]は[O:緑製薬]など、競合より安い"})
    void whatIsListedBeforeTheWordForRivalsAreTheTopics(String marked) {
        assertThat(MarkedText.japanese(marked).constructions()).contains("青空電機 COMPETES_WITH 緑製薬 (rivals)");
    }

    @Test
    void whoGoesToCourtSuesWhoeverIsSaidToHaveDoneWrong() {
        assertThat(MarkedText.japanese("[O:青空電機]は[O:緑製薬]が特許を侵害したとして訴訟を起こした").constructions())
                .containsExactly("青空電機 SUES 緑製薬 (main)");
        assertThat(MarkedText.japanese("[O:青空電機]は[O:北浜地裁]に訴訟を起こした").constructions())
                .isEmpty();
    }

    @Test
    void aTopicCarriedOverIsTheSubject() {
        assertThat(MarkedText.japanese("[P:山田太郎]は長く海外にいた。", "現在は[O:青空電機]を率いる。").constructions())
                .containsExactly("山田太郎 LEADS 青空電機 (clause-carried)");
    }

    @Test
    void aHeadActsForTheFirm() {
        assertThat(MarkedText.japanese("[P:山田太郎]社長は[O:緑製薬]と提携した").constructions())
                .containsExactly("山田太郎 PARTNERS_WITH 緑製薬 (clause)");
        assertThat(MarkedText.japanese("[P:山田太郎]は[O:緑製薬]と提携した").constructions()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "another verb           | [O:青空電機]は[O:緑製薬]を訪れた",
                "another case           | [O:青空電機]は[O:緑製薬]で買収した",
                "no subject             | [O:青空電機]に[O:緑製薬]を買収した",
                "types that don't fit   | [L:北浜市]は[T:ソラ]を発売した",
                "another's object       | [O:青空電機]は[P:山田太郎]を社長に選んだ",
                "a passive's other case | [O:緑製薬]は[O:青空電機]で買収された",
                "a clause that goes on  | [P:山田太郎]が設立し、[O:青空電機]が売った",
                "another's clause       | [O:青空電機]は社員が設立した[O:緑製薬]を訪れた",
                "a doer                 | [O:青空電機]は[O:緑製薬]の設立者を訪れた",
                "joined in other things | [O:青空電機]と[O:緑製薬]が会見した",
                "another noun           | [O:青空電機]の工場の[P:山田太郎]が述べた",
                "no rivals              | [O:青空電機]は[O:緑製薬]など取引先より安い",
                "only named             | [O:青空電機]、[O:緑製薬]"
            })
    void otherWordsTieNothing(String why, String marked) {
        assertThat(MarkedText.japanese(marked).constructions()).as(why).isEmpty();
    }
}
