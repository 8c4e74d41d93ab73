package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureHashesTest {

    private final FeatureHashes hashes = new FeatureHashes();

    /** Known values of FNV-1a: a trained model depends on them. */
    @ParameterizedTest
    @CsvSource({"'', 811c9dc5", "a, e40c292c", "foobar, bf9cf968"})
    void hashesWordsByFnv(String word, String hex) {
        assertThat(FeatureHashes.hash(word)).isEqualTo(Integer.parseUnsignedInt(hex, 16));
    }

    @Test
    void aPartHashesLikeTheSameWord() {
        assertThat(FeatureHashes.hash("人民共和国", 2, 5)).isEqualTo(FeatureHashes.hash("共和国"));
        assertThat(FeatureHashes.hash("人民", 1, 1)).isEqualTo(FeatureHashes.hash(""));
    }

    @Test
    void theOrderOfValuesMatters() {
        assertThat(FeatureHashes.mix(1, 2)).isNotEqualTo(FeatureHashes.mix(2, 1));
        hashes.add(1, 2, 3);
        hashes.add(1, 3, 2);
        hashes.add(2, 2, 3);
        hashes.add(1, 2, 3, 4);
        hashes.add(1, 4, 3, 2);
        assertThat(hashes.take()).doesNotHaveDuplicates();
    }

    @Test
    void comesOutInTheOrderItWentIn() {
        hashes.add(1, 7);
        hashes.add(2, 7);
        assertThat(hashes.take()).containsExactly(FeatureHashes.mix(1, 7), FeatureHashes.mix(2, 7));
    }

    @Test
    void templatesDoNotCollideOnSmallValues() {
        Set<Integer> seen = new HashSet<>();
        for (int template = 0; template < 100; template++) {
            for (int value = -50; value < 50; value++) {
                seen.add(FeatureHashes.mix(template, value));
            }
        }
        assertThat(seen).hasSize(100 * 100);
    }
}
