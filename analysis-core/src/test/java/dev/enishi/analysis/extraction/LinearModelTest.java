package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import dev.enishi.analysis.RandomText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class LinearModelTest {

    private static final int LABELS = 5;

    private static SortedMap<Integer, float[]> weights(int seed) {
        Random random = new Random(seed);
        SortedMap<Integer, float[]> weights = new TreeMap<>();
        for (int i = 0; i < 40; i++) {
            float[] row = new float[LABELS];
            for (int label = 0; label < LABELS; label++) {
                row[label] = random.nextFloat() * 4 - 2;
            }
            weights.put(random.nextInt(), row);
        }
        return weights;
    }

    private static LinearModel model(int seed) {
        return LinearModel.of(new float[] {0.5f, -1, 0, 2, -3}, weights(seed));
    }

    private static byte[] bytes(LinearModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static LinearModel read(byte[] bytes) throws IOException {
        return LinearModel.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void addsUpTheWeightsOfItsFeatures() {
        SortedMap<Integer, float[]> weights =
                new TreeMap<>(java.util.Map.of(7, new float[] {1, 0}, -7, new float[] {-1, 1}, 0, new float[] {0, 1}));
        LinearModel model = LinearModel.of(new float[] {0.25f, -0.5f}, weights);
        assertThat(model.labels()).isEqualTo(2);
        assertThat(model.logOdds(new int[] {})).containsExactly(0.25f, -0.5f);
        assertThat(model.logOdds(new int[] {7})).containsExactly(new float[] {1.25f, -0.5f}, within(1e-5f));
        assertThat(model.logOdds(new int[] {-7, 0, 7})).containsExactly(new float[] {0.25f, 1.5f}, within(1e-5f));
        assertThat(model.logOdds(new int[] {8, -8, 1})).containsExactly(0.25f, -0.5f);
    }

    @Test
    void keepsWeightsToHalfAStep() {
        RandomText.seeds(20)
                .forEach(seed -> weights(seed).forEach((feature, row) -> {
                    float[] odds =
                            LinearModel.of(new float[LABELS], weights(seed)).logOdds(new int[] {feature});
                    for (int label = 0; label < LABELS; label++) {
                        assertThat(odds[label]).as("seed %s", seed).isCloseTo(row[label], within(2f / 127 / 2 + 1e-4f));
                    }
                }));
    }

    @Test
    void findsEachOfManyFeatures() {
        SortedMap<Integer, float[]> many = new TreeMap<>();
        for (int i = 0; i < 5_000; i++) {
            many.put(i * 1024, new float[] {i % 2 == 0 ? 1 : -1});
        }
        LinearModel model = LinearModel.of(new float[1], many);
        many.forEach(
                (feature, row) -> assertThat(model.logOdds(new int[] {feature})).containsExactly(row, within(1e-5f)));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            LinearModel model = model(seed);
            LinearModel read = read(bytes(model));
            int[] features = weights(seed).keySet().stream().mapToInt(i -> i).toArray();
            assertThat(read.labels()).isEqualTo(LABELS);
            assertThat(read.logOdds(features)).as("seed %s", seed).isEqualTo(model.logOdds(features));
        }
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        assertThat(bytes(model(1))).isEqualTo(bytes(model(1))).isEqualTo(bytes(read(bytes(model(1)))));
        assertThat(bytes(model(1))).isNotEqualTo(bytes(model(2)));
    }

    @Test
    void aModelWithoutFeaturesHasItsBiases() throws IOException {
        LinearModel empty = LinearModel.of(new float[] {1, -1}, new TreeMap<>());
        assertThat(read(bytes(empty)).logOdds(new int[] {0, -1, 5})).containsExactly(1, -1);
    }

    @Test
    void whatRoundsToNothingIsDropped() throws IOException {
        SortedMap<Integer, float[]> weights = new TreeMap<>(java.util.Map.of(1, new float[] {100}));
        byte[] without = bytes(LinearModel.of(new float[1], weights));
        weights.put(2, new float[] {0.001f});
        assertThat(bytes(LinearModel.of(new float[1], weights))).isEqualTo(without);
    }

    @Test
    void laterChangesToTheBiasesDoNotReachIt() {
        float[] biases = {1};
        LinearModel model = LinearModel.of(biases, new TreeMap<>());
        biases[0] = 9;
        assertThat(model.logOdds(new int[0])).containsExactly(1);
    }

    @Test
    void refusesOtherData() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(other)) {
            gzip.write("This is some other file.".getBytes(StandardCharsets.UTF_8));
        }
        assertThatIOException().isThrownBy(() -> read(other.toByteArray())).withMessageContaining("no linear model");
        assertThatIOException().isThrownBy(() -> read(new byte[] {1, 2, 3}));
        assertThatIOException().isThrownBy(() -> read(new byte[0]));
        byte[] whole = bytes(model(1));
        assertThatIOException().isThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void probabilitiesAreThoseOfLogOdds() {
        assertThat(LinearModel.probability(0)).isEqualTo(0.5);
        assertThat(LinearModel.probability((float) Math.log(3))).isCloseTo(0.75, within(1e-6));
        assertThat(LinearModel.probability(1000)).isEqualTo(1);
        assertThat(LinearModel.probability(-1000)).isZero();
    }
}
