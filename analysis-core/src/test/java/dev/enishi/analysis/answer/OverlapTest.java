package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.Language;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapTest {

    private static Overlap of(String question) {
        Language language = Language.detect(question).orElse(Language.ENGLISH);
        return new Overlap(new Question(
                question, language, List.of(), List.of(), Focus.DATE, Set.of(), Set.of(), Question.Form.NAMES));
    }

    @ParameterizedTest
    @CsvSource({
        "ミナト半導体の設立はいつ？, ミナト半導体は1998年に設立された。, 北方商会は増資した。",
        "When was the factory in Minato closed?, The Minato factory was closed in May., The bank raised rates.",
        "When did the mayor resign?, 市長が辞任した。, 株価が下がった。"
    })
    void aSentenceOfTheSameThingsHasMore(String question, String near, String far) {
        Overlap overlap = of(question);
        assertThat(overlap.with(near)).isGreaterThan(overlap.with(far) + 0.1);
    }

    @Test
    void theQuestionItselfHasAll() {
        assertThat(of("市長の辞任はいつ？").with("市長の辞任はいつ？")).isGreaterThan(0.99);
    }

    @Test
    void widthAndCaseDoNotMatter() {
        assertThat(of("When was MINATO founded?").with("Ｍｉｎａｔｏ was founded."))
                .isEqualTo(of("When was Minato founded?").with("minato was FOUNDED."));
    }

    @Test
    void isAShareWhateverTheTexts() {
        String[] parts = {"市長", "辞任", "mayor", " ", "12.5", "は", "？", "the", "\uD83D", "é", "ー", "、"};
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            StringBuilder one = new StringBuilder();
            StringBuilder other = new StringBuilder();
            for (int i = random.nextInt(10); i > 0; i--) {
                one.append(parts[random.nextInt(parts.length)]);
                other.append(parts[random.nextInt(parts.length)]);
            }
            assertThat(of(one.toString()).with(other.toString()))
                    .as("seed %d", seed)
                    .isBetween(0.0, 1.0);
        }
    }
}
