package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightTableTest {

    private static final int L = NameLabels.COUNT;

    private static float[] row(int label, float weight) {
        float[] row = new float[L];
        row[label] = weight;
        return row;
    }

    private static float[] scores(WeightTable table, int hash) {
        float[] scores = new float[L];
        table.addTo(scores, 0, new int[] {hash});
        return scores;
    }

    private static byte[] bytes(WeightTable table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static ByteBuffer header(int features, int weights) {
        return ByteBuffer.allocate(64).putFloat(1).putInt(features).putInt(weights);
    }

    @Test
    void keepsWeightsToAByte() {
        WeightTable table = WeightTable.of(Map.of(5, row(3, 2f), 6, row(3, -1f)));
        assertThat(scores(table, 5)[3]).isCloseTo(2, within(1e-5f));
        assertThat(scores(table, 6)[3]).isCloseTo(-1, within(1 / 64f));
        assertThat(scores(table, 7)).containsOnly(0);
    }

    @Test
    void dropsWhatRoundsToNothing() {
        WeightTable table = WeightTable.of(Map.of(5, row(3, 100f), 6, row(2, 0.1f)));
        assertThat(table.size()).isEqualTo(1);
        assertThat(scores(table, 6)).containsOnly(0);
    }

    @Test
    void addsAtThePlaceItIsTold() {
        WeightTable table = WeightTable.of(Map.of(5, row(20, 1f)));
        float[] scores = new float[3 * L];
        table.addTo(scores, 2 * L, new int[] {5, 5});
        assertThat(scores[2 * L + 20]).isCloseTo(2, within(1e-5f));
        scores[2 * L + 20] = 0;
        assertThat(scores).containsOnly(0);
    }

    @Test
    void sumsOfManyWeightsAreThoseOfEach() {
        Random random = new Random(5);
        Map<Integer, float[]> weights = new HashMap<>();
        for (int i = 0; i < 400; i++) {
            float[] row = new float[L];
            for (int j = random.nextInt(L); j >= 0; j--) {
                row[random.nextInt(L)] = random.nextBoolean() ? 1 : -1;
            }
            weights.put(random.nextInt(), row);
        }
        weights.put(1, row(0, 1));
        WeightTable table = WeightTable.of(weights);
        int[] features = java.util.stream.IntStream.concat(
                        weights.keySet().stream().mapToInt(Integer::intValue),
                        java.util.stream.IntStream.generate(() -> 1).limit(600))
                .toArray();
        float[] sums = new float[L];
        table.addTo(sums, 0, features);
        for (int label = 0; label < L; label++) {
            float expected = 0;
            for (int feature : features) {
                expected += weights.getOrDefault(feature, new float[L])[label];
            }
            assertThat(sums[label]).as("label %d", label).isCloseTo(expected, within(1e-3f));
        }
    }

    @Test
    void zeroAndNegativeHashesAreFeaturesLikeOthers() {
        WeightTable table = WeightTable.of(Map.of(0, row(1, 1f), -1, row(2, 1f), Integer.MIN_VALUE, row(4, 1f)));
        assertThat(scores(table, 0)[1]).isPositive();
        assertThat(scores(table, -1)[2]).isPositive();
        assertThat(scores(table, Integer.MIN_VALUE)[4]).isPositive();
    }

    @Test
    void hashesWithTheSameLowBitsAreToldApart() {
        Map<Integer, float[]> weights = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            weights.put(7 + (i << 22), row(i % L, 1f));
        }
        WeightTable table = WeightTable.of(weights);
        for (int i = 0; i < 200; i++) {
            assertThat(scores(table, 7 + (i << 22))[i % L]).as("%d", i).isPositive();
        }
        assertThat(scores(table, 7 + (201 << 22))).containsOnly(0);
    }

    @Test
    void readsWhatItWroteByteForByte() throws IOException {
        Random random = new Random(4);
        Map<Integer, float[]> weights = new HashMap<>();
        for (int i = 0; i < 3_000; i++) {
            weights.put(random.nextInt(), row(random.nextInt(L), (float) random.nextGaussian()));
        }
        byte[] written = bytes(WeightTable.of(weights));
        assertThat(bytes(WeightTable.read(ByteBuffer.wrap(written)))).isEqualTo(written);
    }

    @Test
    void anEmptyTableAddsNothing() throws IOException {
        WeightTable table = WeightTable.read(ByteBuffer.wrap(bytes(WeightTable.of(Map.of()))));
        assertThat(table.size()).isZero();
        assertThat(scores(table, 0)).containsOnly(0);
    }

    @Test
    void refusesSizesThatDoNotFit() {
        assertThatThrownBy(() -> WeightTable.read(header(-1, 0).flip()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1 entries");
        assertThatThrownBy(() -> WeightTable.read(header(1, Integer.MAX_VALUE).flip()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesMoreWeightsThanAnnounced() {
        ByteBuffer bytes =
                header(1, 1).put((byte) 5).put((byte) 2).put(new byte[4]).flip();
        assertThatThrownBy(() -> WeightTable.read(bytes)).hasMessageContaining("More weights than announced");
    }

    @Test
    void refusesLabelsThatThereAreNot() {
        ByteBuffer bytes = header(1, 1)
                .put((byte) 5)
                .put((byte) 1)
                .put((byte) L)
                .put((byte) 1)
                .flip();
        assertThatThrownBy(() -> WeightTable.read(bytes)).hasMessageContaining("No label " + L);
    }

    @Test
    void refusesADistanceThatNeverEnds() {
        ByteBuffer bytes = header(1, 0);
        for (int i = 0; i < 6; i++) {
            bytes.put((byte) 0xFF);
        }
        assertThatThrownBy(() -> WeightTable.read(bytes.flip())).hasMessageContaining("more than 32 bits");
    }

    @Test
    void everyCutIsRefused() throws IOException {
        byte[] whole = bytes(WeightTable.of(Map.of(5, row(3, 2f), 600_000, row(3, -1f))));
        for (int length = 0; length < whole.length; length++) {
            ByteBuffer cut = ByteBuffer.wrap(whole, 0, length);
            assertThatThrownBy(() -> WeightTable.read(cut))
                    .as("%d bytes", length)
                    .isInstanceOfAny(BufferUnderflowException.class, IllegalArgumentException.class);
        }
    }
}
