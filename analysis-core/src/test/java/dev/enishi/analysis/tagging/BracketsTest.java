package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BracketsTest {

    private static Brackets of(String text) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            units.add(new Unit(new Span(i, i + 1), text.substring(i, i + 1), "記号", true, false, "."));
        }
        return new Brackets(units);
    }

    @Test
    void theInnermostPairCounts() {
        Brackets brackets = of("a「b『c』d」e");
        assertThat(brackets.open(0)).isEqualTo(-1);
        assertThat(brackets.open(2)).isEqualTo(1);
        assertThat(brackets.close(2)).isEqualTo(7);
        assertThat(brackets.open(4)).isEqualTo(3);
        assertThat(brackets.open(6)).isEqualTo(1);
        assertThat(brackets.open(8)).isEqualTo(-1);
    }

    @Test
    void aBracketThatIsNeverClosedHoldsNothing() {
        Brackets brackets = of("「a(b)c");
        assertThat(brackets.open(1)).isEqualTo(-1);
        assertThat(brackets.open(3)).isEqualTo(2);
        assertThat(brackets.open(5)).isEqualTo(-1);
    }

    @Test
    void aClosingBracketAloneIsNothing() {
        assertThat(of("a」b").open(0)).isEqualTo(-1);
    }
}
