package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final WordClasses CLASSES = WordClasses.read("word-classes-en.txt");

    private static Columns columns(String text) {
        List<Unit> units = Units.of(
                Annotator.of(Language.ENGLISH).annotate(text).sentences().get(0));
        return new Columns(units, CLASSES);
    }

    @Test
    void equalWordsHaveEqualValues() {
        Columns columns = columns("the cat saw the dog");
        assertThat(columns.size()).isEqualTo(5);
        assertThat(columns.word(0)).isEqualTo(columns.word(3)).isNotEqualTo(columns.word(1));
    }

    @Test
    void thePlacesOutsideAreOneEdge() {
        Columns columns = columns("one two");
        assertThat(columns.word(-1)).isEqualTo(columns.word(-2)).isEqualTo(columns.word(2));
        assertThat(columns.tag(-1)).isEqualTo(columns.shape(9)).isEqualTo(columns.classes(-1));
        assertThat(columns.word(-1)).isNotEqualTo(columns.word(0));
    }

    @Test
    void aBlankBeforeAUnitShowsInItsShape() {
        Columns columns = columns("a-a a");
        assertThat(columns.unit(0).shape())
                .isEqualTo(columns.unit(columns.size() - 1).shape());
        assertThat(columns.shape(0)).isNotEqualTo(columns.shape(columns.size() - 1));
    }

    @Test
    void lengthsAboveEightCountAsEight() {
        Columns columns = columns("cat internationalisation");
        assertThat(columns.length(0)).isEqualTo(3);
        assertThat(columns.length(1)).isEqualTo(8);
    }
}
