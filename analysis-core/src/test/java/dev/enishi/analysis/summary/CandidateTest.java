package dev.enishi.analysis.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.summary.Summary.SummarySentence;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateTest {

    private static final Coverage NO_COVERAGE = Coverage.of(new AnnotatedText(Language.JAPANESE, null, List.of()));

    private static Candidate candidate(String text) {
        return new Candidate(7, text, Set.of(), NO_COVERAGE);
    }

    @ParameterizedTest
    @CsvSource({
        // limit, text, expected
        "10, 町は橋をかける。, 町は橋をかける。",
        "8, 町は橋をかける。, 町は橋をかける。",
        "7, 町は橋をかける。, 町は橋をかけ…",
        "10, 'みどり町は春に、橋をかけた。', みどり町は春に…",
        "10, 'みどり町は春に，橋をかけた。', みどり町は春に…",
        "12, '町は春、橋に灯を、水に舟を浮かべた。', 町は春、橋に灯を…",
        "10, '町は、橋をかける計画を立てた。', 町は、橋をかける計…",
        "12, 'The town, in spring, opened.', The town…",
        "12, 'Old bridge; new bridge.', Old bridge…",
        "12, 'Old tower；new bridge.', Old tower…"
    })
    void isCutBehindItsLastFittingClauseElseAtTheLimit(int limit, String text, String expected) {
        SummarySentence cut = candidate(text).cut(limit);

        assertThat(cut.text()).isEqualTo(expected);
        assertThat(cut.text().length()).isLessThanOrEqualTo(limit);
        assertThat(cut.sentence()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9})
    void isNeverCutInsideACharacterOfTwoUnits(int limit) {
        String cut = candidate("𠮷𩸽𠮷𩸽𠮷𩸽").cut(limit).text();

        assertThat(cut.length()).isBetween(limit - 1, limit);
        assertThat(cut).endsWith("…");
        assertThat(Character.isLowSurrogate(cut.charAt(cut.length() - 2))).isTrue();
    }

    @Test
    void keepsItsTextAndNumberAsASentence() {
        assertThat(candidate("町は橋をかける。").toSentence()).isEqualTo(new SummarySentence("町は橋をかける。", 7));
    }

    @Test
    void aSetIsWorthEachOfItsUnitsOnce() {
        Coverage coverage = Coverage.of(english("harbor bridge", "harbor tunnel"));
        Candidate first = new Candidate(0, "", coverage.units(0), coverage);
        Candidate second = new Candidate(1, "", coverage.units(1), coverage);
        double shared = coverage.weight("harbor");

        assertThat(Candidate.worth(List.of())).isZero();
        assertThat(Candidate.worth(List.of(first, first))).isEqualTo(Candidate.worth(List.of(first)));
        assertThat(Candidate.worth(List.of(first, second)))
                .isCloseTo(Candidate.worth(List.of(first)) + Candidate.worth(List.of(second)) - shared, within(1e-9))
                .isEqualTo(Candidate.worth(List.of(second, first)));
    }

    private static AnnotatedText english(String... texts) {
        List<AnnotatedSentence> sentences = new ArrayList<>();
        for (String text : texts) {
            List<Token> tokens = new ArrayList<>();
            int at = 0;
            for (String word : text.split(" ", -1)) {
                tokens.add(new Token(new Span(at, at + word.length()), word, word, "NOUN", "", true));
                at += word.length() + 1;
            }
            sentences.add(new AnnotatedSentence(new Sentence(sentences.size(), text, 0), tokens));
        }
        return new AnnotatedText(Language.ENGLISH, null, sentences);
    }
}
