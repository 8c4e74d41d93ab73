package dev.enishi.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1, 0", "-2, -1", "3, 2"})
    void refusesWhatIsNoRange(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(start, end))
                .withMessageContaining(start + " to " + end);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 5, 2, 5, true, true",
        "2, 5, 3, 4, true, true",
        "2, 5, 1, 4, false, true",
        "2, 5, 4, 6, false, true",
        "2, 5, 5, 6, false, false",
        "2, 5, 0, 2, false, false",
        "2, 5, 3, 3, true, true",
        "2, 2, 2, 2, true, false"
    })
    void knowsWhatItHoldsAndWhatItTouches(
            int start, int end, int otherStart, int otherEnd, boolean contains, boolean overlaps) {
        Span span = new Span(start, end);
        Span other = new Span(otherStart, otherEnd);
        assertThat(span.contains(other)).isEqualTo(contains);
        assertThat(span.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(span)).isEqualTo(overlaps);
    }

    @Test
    void coversItsText() {
        assertThat(new Span(1, 3).of("青空電機")).isEqualTo("空電");
        assertThat(new Span(4, 4).of("青空電機")).isEmpty();
        assertThat(new Span(1, 3).length()).isEqualTo(2);
    }

    @Test
    void shiftsEitherWay() {
        assertThat(new Span(3, 5).shift(4)).isEqualTo(new Span(7, 9));
        assertThat(new Span(3, 5).shift(-3)).isEqualTo(new Span(0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 5).shift(-4));
    }

    @Test
    void sortsByStartTheLongerFirst() {
        assertThat(List.of(new Span(3, 4), new Span(0, 2), new Span(0, 9), new Span(3, 4)).stream()
                        .sorted())
                .containsExactly(new Span(0, 9), new Span(0, 2), new Span(3, 4), new Span(3, 4));
    }
}
