package dev.enishi.analysis.graph;

import static dev.enishi.analysis.extraction.RelationType.ACQUIRES;
import static dev.enishi.analysis.extraction.RelationType.COMPETES_WITH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactKeyTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "9, 0", "0, 9", "5, 0", "0, 5"})
    void aTieWithADirectionIsShownAsItIs(long subject, long object) {
        FactKey key = new FactKey(ACQUIRES, 9, 5);
        assertThat(key.shownFor(subject, object)).isSameAs(key);
    }

    @ParameterizedTest
    @CsvSource({
        // asked subject, asked object, shown subject
        "9, 0, 9",
        "5, 0, 5",
        "0, 5, 9",
        "0, 9, 5",
        "0, 0, 5"
    })
    void aSymmetricTieStartsAtWhatWasAskedForElseAtTheOlder(long subject, long object, long first) {
        FactKey shown = new FactKey(COMPETES_WITH, 9, 5).shownFor(subject, object);
        assertThat(shown.subject()).isEqualTo(first);
        assertThat(shown.subject() + shown.object()).isEqualTo(14);
    }

    @Test
    void showingTwiceChangesNothing() {
        FactKey once = new FactKey(COMPETES_WITH, 9, 5).shownFor(0, 0);
        assertThat(once.shownFor(0, 0)).isEqualTo(once);
    }
}
