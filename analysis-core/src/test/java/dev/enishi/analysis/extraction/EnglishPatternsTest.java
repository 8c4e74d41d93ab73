package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishPatternsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O:Hinode] acquired [O:Lumen Labs]                        | Hinode ACQUIRES Lumen Labs (clause)",
                "[O:Hinode] plans to buy sensor maker [O:Lumen Labs]        | Hinode ACQUIRES Lumen Labs (clause)",
                "[O:Hinode]'s acquisition of [O:Lumen Labs] is done         | Hinode ACQUIRES Lumen Labs (noun)",
                "[O:Hinode] has invested 5 million in [O:Lumen Labs]        | Hinode INVESTS_IN Lumen Labs (clause)",
                "[O:Hinode] took a minority stake in [O:Lumen Labs]         | Hinode INVESTS_IN Lumen Labs (stake)",
                "[P:Aki Mori] founded [O:Hinode]                            | Aki Mori FOUNDED Hinode (clause)",
                "[P:Aki Mori], who founded [O:Hinode] in 2016               | Aki Mori FOUNDED Hinode (clause)",
                "[P:Aki Mori], the co-founder of [O:Hinode]                 | Aki Mori FOUNDED Hinode (apposition)",
                "[P:Aki Mori], chief executive of [O:Hinode]                | Aki Mori LEADS Hinode (apposition)",
                "[P:Aki Mori] runs [O:Hinode]                               | Aki Mori LEADS Hinode (clause)",
                "[P:Aki Mori], an engineer at [O:Hinode]                    | Aki Mori WORKS_FOR Hinode (apposition)",
                "[O:Hinode]'s subsidiary [O:Lumen Labs]                     | Hinode PARENT_OF Lumen Labs (possessive)",
                "[O:Hinode] owns [O:Lumen Labs]                             | Hinode PARENT_OF Lumen Labs (owns)",
                "[O:Hinode] competes with [O:Lumen Labs]                    | Hinode COMPETES_WITH Lumen Labs (clause)",
                "[O:Hinode]'s rival [O:Lumen Labs]                          | Hinode COMPETES_WITH Lumen Labs (rival)",
                "[O:Hinode] has teamed up with [O:Lumen Labs]               | Hinode PARTNERS_WITH Lumen Labs (clause)",
                "[O:Hinode] announced a partnership with [O:Lumen Labs]     | Hinode PARTNERS_WITH Lumen Labs (noun)",
                "[O:Hinode] will merge with [O:Lumen Labs]                  | Hinode MERGES_WITH Lumen Labs (clause)",
                "[O:Hinode] sued [O:Lumen Labs]                             | Hinode SUES Lumen Labs (clause)",
                "[O:Hinode] filed a lawsuit against [O:Lumen Labs]          | Hinode SUES Lumen Labs (lawsuit)",
                "[O:Fair Trade Board] fined [O:Hinode]                      | Fair Trade Board REGULATES Hinode (clause)",
                "[O:Hinode] launched [T:Armone]                             | Hinode MAKES Armone (clause)",
                "[O:Hinode]'s new [T:Armone]                                | Hinode MAKES Armone (possessive)",
                "[O:Hinode] supplies sensors to [O:Lumen Labs]              | Hinode SUPPLIES Lumen Labs (clause)",
                "[O:Hinode], a supplier to [O:Lumen Labs]                   | Hinode SUPPLIES Lumen Labs (supplier)",
                "[O:Hinode], based in [L:Osaka]                             | Hinode LOCATED_IN Osaka (based)"
            })
    void theFirstNameIsTheSubject(String marked, String expected) {
        assertThat(MarkedText.english(marked).constructions()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[O:Lumen Labs] was acquired by [O:Hinode]                  | Hinode ACQUIRES Lumen Labs (passive)",
                "[O:Lumen Labs] raised 10 million led by [O:Hinode]         | Hinode INVESTS_IN Lumen Labs (raised)",
                "[O:Lumen Labs] is backed by [O:Hinode]                     | Hinode INVESTS_IN Lumen Labs (backed)",
                "[O:Hinode] was founded in 2016 by [P:Aki Mori]             | Aki Mori FOUNDED Hinode (passive)",
                "[O:Hinode] founder [P:Aki Mori]                            | Aki Mori FOUNDED Hinode (founder)",
                "[O:Hinode] CEO [P:Aki Mori]                                | Aki Mori LEADS Hinode (title)",
                "[O:Hinode] analyst [P:Aki Mori]                            | Aki Mori WORKS_FOR Hinode (title)",
                "[O:Lumen Labs], a unit of [O:Hinode]                       | Hinode PARENT_OF Lumen Labs (apposition)",
                "[O:Lumen Labs] is owned by [O:Hinode]                      | Hinode PARENT_OF Lumen Labs (owned)",
                "[O:Hinode] was sued last year by [O:Lumen Labs]            | Lumen Labs SUES Hinode (passive)",
                "[O:Hinode] was fined by the [O:Fair Trade Board]           | Fair Trade Board REGULATES Hinode (passive)",
                "[T:Armone], developed by [O:Hinode]                        | Hinode MAKES Armone (passive)",
            })
    void theSecondNameIsTheSubject(String marked, String expected) {
        assertThat(MarkedText.english(marked).constructions()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[O:Hinode] and [O:Lumen Labs]",
                "[O:Hinode] said that [O:Lumen Labs] was late",
                "[P:Aki Mori] visited [O:Hinode]",
                "[O:Hinode] praised the bold design of [O:Lumen Labs]"
            })
    void otherWordsStateNothing(String marked) {
        assertThat(MarkedText.english(marked).constructions()).isEmpty();
    }

    @Test
    void aTypeThatTheTieCannotJoinIsNotSaid() {
        assertThat(MarkedText.english("[O:Hinode] acquired [P:Aki Mori]").constructions())
                .isEmpty();
    }

    @Test
    void namesFarApartAreNotRead() {
        String far = "[O:Hinode] acquired " + "very ".repeat(40) + "[O:Lumen Labs]";
        assertThat(MarkedText.english(far).constructions()).isEmpty();
    }

    @Test
    void manyWordsBetweenNamesCostLittle() {
        String words =
                "[O:Hinode] has had was also will would is are said raised stake in by with for to of a b c d [O:Lumen Labs]";
        MarkedText text = MarkedText.english(words);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 200; i++) {
                assertThat(text.constructions()).isNotNull();
            }
        });
    }
}
