package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.enishi.analysis.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameModelTest {

    private static final int L = NameLabels.COUNT;

    private static NameModel random(long seed, int features) {
        Random random = new Random(seed);
        Map<Integer, float[]> weights = new HashMap<>();
        for (int i = 0; i < features; i++) {
            float[] row = new float[L];
            row[random.nextInt(L)] = (float) random.nextGaussian() + 3;
            row[random.nextInt(L)] = (float) random.nextGaussian() - 3;
            weights.put(random.nextInt(), row);
        }
        float[] transitions = new float[L * L];
        transitions[random.nextInt(L * L)] = 1.5f;
        return NameModel.of(Map.of("language", "ja", "digest", "sha256:00"), transitions, weights);
    }

    private static byte[] bytes(NameModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static float[] scores(NameModel model, int... hashes) {
        return model.scores(new FeatureSequence(List.of(new Span(0, 1)), List.of(hashes)));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        NameModel model = random(1, 5000);
        byte[] bytes = bytes(model);
        NameModel read = NameModel.read(new ByteArrayInputStream(bytes));
        assertThat(read.header()).isEqualTo(model.header());
        assertThat(read.features()).isEqualTo(model.features());
        assertThat(bytes(read)).isEqualTo(bytes);
        for (int hash : new Random(2).ints(1000).toArray()) {
            assertThat(scores(read, hash)).containsExactly(scores(model, hash));
        }
    }

    @Test
    void findsEachFeatureAndAddsItsWeights() {
        float[] one = new float[L];
        one[4] = 2;
        float[] other = new float[L];
        other[4] = -1;
        other[0] = 0.5f;
        NameModel model = NameModel.of(Map.of(), new float[L * L], Map.of(17, one, -17, other));
        assertThat(scores(model, 17)[4]).isCloseTo(2, within(0.01f));
        assertThat(scores(model, 17, -17)[4]).isCloseTo(1, within(0.02f));
        assertThat(scores(model, -17)[0]).isCloseTo(0.5f, within(0.01f));
        assertThat(scores(model, 18)).containsOnly(0);
    }

    @Test
    void dropsWhatRoundsToNothing() {
        float[] great = new float[L];
        great[1] = 100;
        float[] small = new float[L];
        small[1] = 0.1f;
        assertThat(NameModel.of(Map.of(), new float[L * L], Map.of(1, great, 2, small))
                        .features())
                .isEqualTo(1);
    }

    @Test
    void anEmptyModelScoresNothing() throws IOException {
        NameModel empty = NameModel.of(Map.of("language", "en"), new float[L * L], Map.of());
        assertThat(scores(NameModel.read(new ByteArrayInputStream(bytes(empty))), 1, 2))
                .containsOnly(0);
    }

    @Test
    void refusesOtherFiles() {
        assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(
                        "GIF89a and more".getBytes(java.nio.charset.StandardCharsets.US_ASCII))))
                .isInstanceOf(IOException.class)
                .hasMessage("Not a name model");
        assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(new byte[0])))
                .hasMessage("Not a name model");
    }

    @Test
    void refusesAnotherFormat() throws IOException {
        byte[] bytes = bytes(random(1, 10));
        bytes[7] = 99;
        assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("format 99");
    }

    /** A file cut anywhere is refused, never half read. */
    @Test
    void refusesAFileCutShort() throws IOException {
        byte[] bytes = bytes(random(1, 50));
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(cut)))
                    .as("cut to %d of %d bytes", length, bytes.length)
                    .isInstanceOf(IOException.class);
        }
    }

    /** Bytes changed anywhere give another model or a clear refusal, but no other failure. */
    @Test
    void survivesDamage() throws IOException {
        byte[] bytes = bytes(random(1, 50));
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            try {
                assertThat(NameModel.read(new ByteArrayInputStream(damaged)).features())
                        .isNotNegative();
            } catch (IOException refused) {
                assertThat(refused).hasMessageContaining("ame model");
            }
        }
    }
}
