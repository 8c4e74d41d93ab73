package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import java.util.BitSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of words by which a question is understood. */
class TablesTest {

    @Test
    void saysWhichTableIsBroken() {
        assertThatThrownBy(() -> Table.rows("none.tsv", 2)).hasMessage("Missing resource none.tsv");
        assertThatThrownBy(() -> Table.rows("focus.tsv", 9)).hasMessageStartingWith("focus.tsv: not 9 cells: ja\t");
    }

    @ParameterizedTest
    @CsvSource({
        "JAPANESE, なぜ辞めた？, REASON",
        "JAPANESE, いつ始まる？, DATE",
        "JAPANESE, 何年間続いた？, NUMBER",
        "JAPANESE, いくらで買った？, AMOUNT",
        "JAPANESE, 従業員は何人？, NUMBER",
        "JAPANESE, 社長は誰？, ENTITY",
        "ENGLISH, why did it leave, REASON",
        "ENGLISH, when did it start, DATE",
        "ENGLISH, how much did it pay, AMOUNT",
        "ENGLISH, how many people work there, NUMBER",
        "ENGLISH, where is it based, PLACE",
        "ENGLISH, tell me about it, PROFILE"
    })
    void knowsWhatKindOfReplyIsWanted(Language language, String question, Focus focus) {
        assertThat(FocusTable.find(question, language).focus()).isEqualTo(focus);
    }

    @ParameterizedTest
    @CsvSource({
        "JAPANESE, 社長は誰？, PERSON",
        "JAPANESE, どの会社が買った？, ORGANIZATION",
        "ENGLISH, which city is it in, LOCATION",
        "ENGLISH, which product sells best, PRODUCT"
    })
    void knowsWhatKindOfThingIsWanted(Language language, String question, EntityType type) {
        assertThat(FocusTable.find(question, language).types()).contains(type);
    }

    @Test
    void anythingCanAnswerWhereAQuestionDoesNotSay() {
        assertThat(FocusTable.find("xyzzy", Language.ENGLISH).focus()).isEqualTo(Focus.ENTITY);
        assertThat(FocusTable.find("xyzzy", Language.ENGLISH).types()).isEmpty();
    }

    @Test
    void onlyDatesAmountsNumbersAndReasonsNeedAPassage() {
        assertThat(Set.of(Focus.values()).stream().filter(Focus::wantsPassage))
                .containsExactlyInAnyOrder(Focus.DATE, Focus.AMOUNT, Focus.NUMBER, Focus.REASON);
    }

    @ParameterizedTest
    @CsvSource({
        "JAPANESE, 前社長は誰？, ENDED",
        "JAPANESE, 買収を検討しているのは？, CONSIDERED",
        "JAPANESE, 買収する予定の会社は？, PLANNED",
        "ENGLISH, who was its former ceo, ENDED",
        "ENGLISH, what does it plan to buy, PLANNED",
        "ENGLISH, who may buy it, CONSIDERED"
    })
    void knowsTheStandingAskedFor(Language language, String question, Status status) {
        assertThat(StatusTable.find(question, language)).contains(status);
    }

    @ParameterizedTest
    @CsvSource({"JAPANESE, 社長は誰？", "JAPANESE, 直前の発表は？", "ENGLISH, who runs it", "ENGLISH, who runs planet express"})
    void aQuestionThatDoesNotSayAsksForNone(Language language, String question) {
        assertThat(StatusTable.find(question, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "JAPANESE, 競合は？, COMPETES_WITH",
        "JAPANESE, 提携している会社は？, PARTNERS_WITH",
        "JAPANESE, 合併した会社は？, MERGES_WITH",
        "JAPANESE, 買収したのは？, ACQUIRES",
        "JAPANESE, 出資したのは？, INVESTS_IN",
        "ENGLISH, who competes with, COMPETES_WITH",
        "ENGLISH, who acquired, ACQUIRES",
        "ENGLISH, who invested in, INVESTS_IN"
    })
    void findsTheWordsThatTellATie(Language language, String question, RelationType relation) {
        assertThat(Trigger.findIn(question, language))
                .extracting(hit -> hit.trigger().relation())
                .contains(relation);
        assertThat(Trigger.findIn(question, language))
                .allSatisfy(hit -> assertThat(hit.span().end()).isLessThanOrEqualTo(question.length()));
    }

    @ParameterizedTest
    @CsvSource({"競合, true", "競合他社戦略, false", "ミナト, false"})
    void aWordThatTellsATieIsHardlyAName(String word, boolean whole) {
        assertThat(Trigger.isWhole(word, Language.JAPANESE)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"市長が辞めた, The mayor resigned", "監督, the Manager", "首相は, prime minister"})
    void conceptsCrossLanguages(String japanese, String english) {
        BitSet both = Concepts.of(japanese, Language.JAPANESE);
        both.and(Concepts.of(english, Language.ENGLISH));
        assertThat(both.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xyzzy", "hmayor"})
    void aWordBeginsWhereAConceptDoes(String text) {
        assertThat(Concepts.of(text, Language.ENGLISH).isEmpty()).isTrue();
    }
}
