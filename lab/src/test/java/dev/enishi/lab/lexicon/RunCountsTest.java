package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunCountsTest {

    private final RunCounts counts = new RunCounts();

    @Test
    void addsUp() {
        counts.add(1, 5, 0.5);
        counts.add(1, 5, 2);
        counts.add(2, 5, 1);
        assertThat(counts.get(1, 5)).isEqualTo(2.5);
        assertThat(counts.get(2, 5)).isEqualTo(1);
        assertThat(counts.get(1, 6)).isZero();
    }

    @Test
    void sharesSumToOneForEachUnit() {
        counts.add(0, 1, 3);
        counts.add(0, 2, 1);
        counts.add(7, 1, 4);
        RunCounts shares = counts.normalized();
        assertThat(shares.get(0, 1)).isEqualTo(0.75);
        assertThat(shares.get(0, 2)).isEqualTo(0.25);
        assertThat(shares.get(7, 1)).isEqualTo(1);
    }

    @Test
    void forgetsWhatIsNegligible() {
        counts.add(0, 1, 1_000_000);
        counts.add(0, 2, 1);
        assertThat(counts.normalized().get(0, 2)).isZero();
    }

    @Test
    void keepsRunsThatAreFrequentEnoughInShareAndNumber() {
        counts.add(0, 1, 98);
        counts.add(0, 2, 2);
        counts.add(1, 1, 1);
        RunCounts shares = counts.normalized();
        assertThat(shares.of(0, 0.01, 1)).containsOnlyKeys(1L, 2L);
        assertThat(shares.of(0, 0.05, 1)).containsOnlyKeys(1L);
        assertThat(shares.of(0, 0.01, 3)).containsOnlyKeys(1L);
        assertThat(shares.of(1, 0.01, 1.5)).isEmpty();
        assertThat(shares.of(9, 0, 0)).isEmpty();
    }

    @Test
    void theLongestCodeAndTheEmptyRunAreNotMixedUp() {
        long longest = (1L << 35) - 1;
        counts.add(3, longest, 1);
        counts.add(4, 0, 2);
        assertThat(counts.get(3, longest)).isEqualTo(1);
        assertThat(counts.get(4, 0)).isEqualTo(2);
        assertThat(counts.get(3, 0)).isZero();
    }

    @Test
    void keepsEveryCountWhenItGrows() {
        Random random = new Random(11);
        Map<Long, Double> expected = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            int unit = random.nextInt(300);
            long code = random.nextInt(1 << 20);
            counts.add(unit, code, 0.5);
            expected.merge((long) unit << 35 | code, 0.5, Double::sum);
        }
        expected.forEach((key, value) -> {
            double got = counts.get((int) (key >>> 35), key & ((1L << 35) - 1));
            if (Math.abs(got - value) > 1e-9) {
                throw new AssertionError("Lost " + key);
            }
        });
        double sum = counts.normalized().of(0, 0, 0).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(sum).isCloseTo(1, within(1e-6));
    }
}
