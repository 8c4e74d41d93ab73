package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

    private static Runs of(String text) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            units.add(new Unit(new Span(i, i + 1), letter, "", true, false, letter));
        }
        return new Runs(units, unit -> unit.surface().equals("A"));
    }

    @Test
    void aRunHoldsAllNameLikeNeighbours() {
        Runs runs = of("xAAAxA");
        for (int i = 1; i < 4; i++) {
            assertThat(runs.from(i)).isEqualTo(1);
            assertThat(runs.to(i)).isEqualTo(4);
        }
        assertThat(runs.from(5)).isEqualTo(5);
        assertThat(runs.to(5)).isEqualTo(6);
    }

    @Test
    void otherUnitsAreInNoRun() {
        Runs runs = of("xAx");
        assertThat(runs.to(0)).isEqualTo(runs.from(0));
        assertThat(runs.to(2)).isEqualTo(runs.from(2));
    }

    @Test
    void runsOfTheSameScriptsLookAlike() {
        assertThat(of("AAx").shape(0)).isEqualTo(of("xAA").shape(2));
        assertThat(of("AA").shape(0)).isNotEqualTo(of("A").shape(0));
    }
}
