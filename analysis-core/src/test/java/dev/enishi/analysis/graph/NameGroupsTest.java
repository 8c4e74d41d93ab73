package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NameGroupsTest {

    @Test
    void gathersWhatSharesANameDirectlyOrThroughOthers() {
        NameGroups groups = new NameGroups();
        groups.add(1, "a");
        groups.add(2, "b");
        groups.add(3, "c");
        groups.add(4, "b");
        groups.add(4, "c");
        groups.add(5, "d");
        groups.add(6, null);
        groups.add(7, null);

        assertThat(groups.parts()).containsExactly(Set.of(1L), Set.of(2L, 3L, 4L), Set.of(5L), Set.of(6L), Set.of(7L));
    }

    @Test
    void aLongChainIsOneGroup() {
        NameGroups groups = new NameGroups();
        for (long i = 20_000; i > 0; i--) {
            groups.add(i, "k" + i);
            groups.add(i, "k" + (i + 1));
        }
        assertThat(groups.parts()).hasSize(1);
    }
}
