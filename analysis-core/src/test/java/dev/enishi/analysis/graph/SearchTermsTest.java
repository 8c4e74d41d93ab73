package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTermsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "日産が増産。 | 日産 産が が増 増産 産",
                "Nissan's 3rd plant | nissan s 3rd plant",
                "米OpenAI社 | 米 openai 社",
                "ＡＩ ｱﾌﾟﾘ | ai アプ プリ リ",
                "𠮷野家 | 𠮷野 野家 家"
            })
    void indexesJapaneseByPairsAndOtherScriptsByWord(String text, String terms) {
        assertThat(SearchTerms.index(text).strip()).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "日産の工場はどこ？ | \"日産\" OR \"工場\"",
                "自動車メーカー | \"自動 動車\" OR \"メー ーカ カー\"",
                "孫 | \"孫\"*",
                "みずほ | \"みず ずほ\"",
                "When was the Plant opened? | \"plant\" OR \"opened\"",
                "\"a\" OR (b) NEAR* | \"b\" OR \"near\""
            })
    void asksForAnyWord(String text, String query) {
        assertThat(SearchTerms.anyWordOf(text)).isEqualTo(query);
    }

    @Test
    void asksForAllOfAName() {
        assertThat(SearchTerms.allOf("米OpenAI日本")).isEqualTo("\"米\"* AND \"openai\" AND \"日本\"");
    }

    @Test
    void asksForNothingWhereThereIsNoWord() {
        assertThat(SearchTerms.anyWordOf("")).isEmpty();
        assertThat(SearchTerms.anyWordOf("？！ \uD800 \u0000 *")).isEmpty();
        assertThat(SearchTerms.allOf("…")).isEmpty();
    }
}
