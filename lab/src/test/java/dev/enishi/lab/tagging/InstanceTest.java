package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.tagging.FeatureSequence;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstanceTest {

    private static int[] labels(MarkedName... names) {
        AnnotatedSentence sentence = new AnnotatedSentence(new Sentence(0, "abcdef", 0), List.of());
        List<Span> units = List.of(new Span(0, 2), new Span(2, 3), new Span(3, 5), new Span(5, 6));
        FeatureSequence sequence =
                new FeatureSequence(units, List.of(new int[] {1}, new int[] {2}, new int[] {3}, new int[] {4}));
        return Instance.of(new Example(1, 1, sentence, List.of(names)), sequence)
                .labels();
    }

    @Test
    void labelsTheUnitsOfANameAndNoOthers() {
        assertThat(labels(new MarkedName(new Span(0, 3), EntityType.PERSON))).containsExactly(1, 3, 0, 0);
        assertThat(labels(new MarkedName(new Span(5, 6), EntityType.PERSON))).containsExactly(0, 0, 0, 4);
    }

    @Test
    void aNameThatEndsInsideAUnitLeavesItOpen() {
        assertThat(labels(new MarkedName(new Span(2, 4), EntityType.PERSON)))
                .containsExactly(0, Instance.ANY, Instance.ANY, 0);
    }

    @Test
    void aNameOfNoTypeLeavesItsUnitsOpen() {
        assertThat(labels(new MarkedName(new Span(2, 3), null))).containsExactly(0, Instance.ANY, 0, 0);
    }

    @Test
    void aNameOutsideTheUnitsIsPassedOver() {
        assertThat(labels(new MarkedName(new Span(6, 9), EntityType.EVENT))).containsExactly(0, 0, 0, 0);
    }
}
