package dev.enishi.analysis.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSentencesTest {

    private static List<String> split(String text) {
        return EnglishSentences.split(text).stream().map(span -> span.of(text)).toList();
    }

    /** Where a sentence ends, {@code |} is written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aozora rose. |Midori fell.",
                "Aozora rose! |Midori fell? |Nobody knows.",
                "Sales rose 3.5 percent to $4.2 billion. |Costs fell.",
                "Mr. Fields met Dr. Brook. |They agreed.",
                "J. P. Fields runs it. |He is tall.",
                "The U.S. Senate met. |It adjourned.",
                "Aozora vs. Midori began on Jan. 5 in St. Paul. |It ended.",
                "He said, “We won.” |She nodded.",
                "(It was late.) |They left.",
                "“It works.” |“Does it?” |Yes.",
                "It cost a lot… |Nobody paid.",
                "Revenue was flat. |2025 was better.",
                "Prices rose. |$5 is the limit. |€6 is not.",
                "Acme Corp. said so. |Others did not.",
                "It runs on acme.com now. |Try it.",
                "They met at 5 p.m. and left."
            })
    void endsBeforeWhatMayOpenOne(String marked) {
        List<String> expected =
                List.of(marked.split("\\|", -1)).stream().map(String::strip).toList();
        assertThat(split(marked.replace("|", ""))).isEqualTo(expected);
    }

    @Test
    void aLineEndEndsOne() {
        assertThat(split("A headline without a dot\r\nThe text. More of it\n\n"))
                .containsExactly("A headline without a dot", "The text.", "More of it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n \n"})
    void blankTextHasNone(String text) {
        assertThat(split(text)).isEmpty();
    }

    @Test
    void manyDotsTakeNoLongTime() {
        assertThat(split(".".repeat(200_000))).hasSize(1);
        assertThat(split(".\"".repeat(100_000))).hasSize(1);
        assertThat(split("a.".repeat(50_000))).hasSize(1);
        assertThat(split("A. ".repeat(30_000))).hasSize(1);
    }
}
