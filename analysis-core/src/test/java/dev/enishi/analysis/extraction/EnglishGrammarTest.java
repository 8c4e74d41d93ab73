package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishGrammarTest {

    private static Argument.Grammar last(String marked) {
        var arguments = MarkedText.english(marked).arguments(0);
        return arguments.get(arguments.size() - 1).grammar();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the boss of [O:Acme] left            | of",
                "the boss of the [O:Acme] left        | of",
                "a deal with its rival [O:Acme]       | with",
                "It was bought by [O:Acme]            | by",
                "[O:Acme] left                        | ''",
                "They left [O:Acme]                   | ''",
                "of course they left [O:Acme]         | ''"
            })
    void readsThePrepositionBeforeAName(String marked, String expected) {
        assertThat(last(marked).caseMarker()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[O:Acme]'s boss left     | \"'s\"",
                "[O:Acme]’s boss left     | \"'s\"",
                "[O:Acme] founder left    | founder",
                "[O:Acme], a rival        | ,",
                "They left [O:Acme]       | \"\""
            })
    void readsWhatStandsBehindAName(String marked, String expected) {
        assertThat(last(marked).head()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deals with [O:Acme] and [O:Zyntrix] | with",
                "deals with [O:Acme], [O:Zyntrix] | with",
                "rivals of [O:Acme] & [O:Zyntrix] | of"
            })
    void membersOfAListShareThePreposition(String marked, String expected) {
        assertThat(last(marked).caseMarker()).isEqualTo(expected);
        assertThat(last(marked).listed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "The firm acquired it, acquir",
        "The firm was acquired, acquir|passive",
        "It was not bought, bought|passive|not",
        "It didn't acquire it, acquir|not",
        "It is blue, ''"
    })
    void tellsWhatThePredicateMeans(String sentence, String sense) {
        SentenceGrammar grammar = MarkedText.english(sentence).grammar(0);
        assertThat(grammar.predicateSense(grammar.lastPredicate())).isEqualTo(sense);
    }

    @Test
    void groupsPredicatesByTheirTie() {
        SentenceGrammar grammar = MarkedText.english("The firm acquired it").grammar(0);
        assertThat(grammar.predicateClasses(grammar.lastPredicate())).containsExactly("ACQUIRE");
        assertThat(grammar.predicateClasses(-1)).isEmpty();
        assertThat(grammar.predicateEndingBefore(2)).isEqualTo(-1);
    }

    @Test
    void thePredicateIsTheNextWordThatSpeaksOfATie() {
        MarkedText marked = MarkedText.english("[O:Acme] said on Monday it had acquired [O:Zyntrix]");
        assertThat(marked.arguments(0).get(0).grammar().predicate()).isEqualTo(6);
        assertThat(marked.arguments(0).get(1).grammar().predicate()).isEqualTo(-1);
    }
}
