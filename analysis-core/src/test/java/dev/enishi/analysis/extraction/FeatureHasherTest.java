package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureHasherTest {

    private static int hash(String name, String... parts) {
        FeatureHasher hasher = new FeatureHasher();
        hasher.add(name, parts);
        return hasher.toArray()[0];
    }

    @Test
    void theSamePartsGiveTheSameHash() {
        assertThat(hash("pred", "買収", "を")).isEqualTo(hash("pred", "買収", "を"));
    }

    @Test
    void namePartsTheirOrderAndTheirBordersCount() {
        assertThat(new int[] {
                    hash("a"),
                    hash("b"),
                    hash("a", "b"),
                    hash("b", "a"),
                    hash("ab"),
                    hash("a", "b", ""),
                    hash("a", "", "b"),
                    hash("a", "bc"),
                    hash("a", "b", "c"),
                    hash("ab", "c")
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void givesEachOnceInRisingOrder() {
        FeatureHasher hasher = new FeatureHasher();
        for (int i = 0; i < 1_000; i++) {
            hasher.add("f", Integer.toString(i % 500));
        }
        assertThat(hasher.toArray()).hasSize(500).isSorted().doesNotHaveDuplicates();
        assertThat(new FeatureHasher().toArray()).isEmpty();
    }

    /** The shipped models depend on it. */
    @Test
    void hashesStayTheSameFromReleaseToRelease() {
        assertThat(hash("t", "OO")).isEqualTo(-2095384470);
    }
}
