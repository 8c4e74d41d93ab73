package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordClassesTest {

    private static final WordClasses JAPANESE = WordClasses.read("word-classes-ja.txt");

    private static List<Unit> units(String text) {
        return Units.of(
                Annotator.of(Language.JAPANESE).annotate(text).sentences().get(0));
    }

    @Test
    void aWordOfSeveralUnitsMarksThemAll() {
        List<Unit> units = units("最高経営責任者が");
        int[] classes = JAPANESE.of(units);
        assertThat(units).hasSizeGreaterThan(2);
        for (int i = 0; i < classes.length - 1; i++) {
            assertThat(classes[i])
                    .as(units.get(i).surface())
                    .isEqualTo(classes[0])
                    .isNotZero();
        }
        assertThat(classes[classes.length - 1]).isZero();
    }

    @Test
    void aWordMayBeInSeveralClasses() {
        int both = JAPANESE.of(units("銀行"))[0];
        assertThat(Integer.bitCount(both)).isGreaterThan(1);
    }

    @Test
    void bothLanguagesHaveTheirWords() {
        assertThat(WordClasses.read("word-classes-en.txt")
                        .of(Units.of(Annotator.of(Language.ENGLISH)
                                .annotate("The CEO")
                                .sentences()
                                .get(0)))[1])
                .isNotZero();
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> WordClasses.read("nothing.txt")).hasMessageContaining("nothing.txt");
    }
}
