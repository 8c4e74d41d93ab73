package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    @Test
    void keepsALeadOnceAndDropsWhatEveryPartEndsWith() {
        assertThat(Parts.join(List.of(
                        List.of("Lead.", "One.", "Two.", "Sign up for our letter."),
                        List.of("Lead.", "Three.", "Sign up for our letter."),
                        List.of("Lead.", "Four.", "Sign up for our letter."))))
                .containsExactly("Lead.", "One.", "Two.", "Three.", "Four.");
    }

    @Test
    void keepsAPhraseThatIsSaidTwiceWithinTheText() {
        assertThat(Parts.join(List.of(List.of("A.", "He said no.", "B."), List.of("C.", "He said no.", "D."))))
                .containsExactly("A.", "He said no.", "B.", "C.", "He said no.", "D.");
    }

    @Test
    void tellsWhetherAPartSaysMore() {
        assertThat(Parts.tellsMore(List.of(List.of("A.", "B.")), List.of("B.", "A.")))
                .isFalse();
        assertThat(Parts.tellsMore(List.of(List.of("A.", "B.")), List.of("A.", "C.")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "青空電機の新会社, 青空電機の新会社（2/3）, true",
        "青空電機の新会社, 青空電機の新会社 2ページ目, true",
        "Hinode buys Lumen, Hinode buys Lumen - Page 2, true",
        "Hinode buys Lumen (1/2), Hinode buys Lumen (2/2), true",
        "青空電機の新会社, 緑山製作所の新会社, false",
        "Hinode, Hinode buys Lumen and two others, false",
        "'', '', false",
    })
    void comparesTitlesWithoutTheNumbersOfParts(String one, String other, boolean same) {
        assertThat(SameArticle.isSameTitle(one, other)).isEqualTo(same);
    }
}
