package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedTopicTest {

    private static Optional<Argument> after(String marked) {
        MarkedText text = MarkedText.japanese(marked);
        return CarriedTopic.after(
                Optional.empty(), text.arguments(0), text.grammar(0).lastPredicate());
    }

    @ParameterizedTest
    @CsvSource({
        "[P:山田太郎]は[O:青空電機]を設立した, e1",
        "[P:山田太郎]も[O:青空電機]を率いる, e1",
        "[O:青空電機]では[P:山田太郎]が働く, e1",
        "[O:緑電機]を[O:青空電機]が買収した, e2",
        "[O:緑電機]が売る[T:ソラ]を[O:青空電機]は買った, e3"
    })
    void aTopicOrTheMainSubjectIsCarriedOn(String marked, String entity) {
        assertThat(after(marked)).map(Argument::entity).contains(entity);
        assertThat(after(marked)).get().matches(Argument::isCarried);
    }

    @ParameterizedTest
    @CsvSource({"[O:緑電機]を買収した", "[O:緑電機]が売る[T:ソラ]を買った", "[O:緑電機]"})
    void whatIsNoTopicIsNot(String marked) {
        assertThat(after(marked)).isEmpty();
    }

    @Test
    void aSentenceWithoutATopicTakesTheOneBefore() {
        Optional<Argument> topic = after("[P:山田太郎]は社長だ");
        MarkedText next = MarkedText.japanese("[O:緑電機]を買収した");
        List<Argument> own = next.arguments(0);
        assertThat(CarriedTopic.add(topic, own, next.grammar(0).lastPredicate()))
                .hasSize(2)
                .first()
                .matches(Argument::isCarried);
        assertThat(CarriedTopic.after(topic, own, next.grammar(0).lastPredicate()))
                .isEqualTo(topic);
    }

    @Test
    void aSentenceWithATopicKeepsIt() {
        Optional<Argument> topic = after("[P:山田太郎]は社長だ");
        MarkedText next = MarkedText.japanese("[O:緑電機]は好調だ");
        assertThat(CarriedTopic.add(topic, next.arguments(0), -1)).isEqualTo(next.arguments(0));
        assertThat(CarriedTopic.add(Optional.empty(), next.arguments(0), -1)).isEqualTo(next.arguments(0));
    }
}
