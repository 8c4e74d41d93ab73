package dev.enishi.lab.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.LinearModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearTrainerTest {

    private static final LinearTrainer.Settings SETTINGS = LinearTrainer.Settings.DEFAULT;

    /** Feature 1 speaks for label 0, feature 2 for label 1, both for both; 10 to 19 say nothing. */
    private static List<Example> examples(int count) {
        Random random = new Random(5);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int noise = 10 + random.nextInt(10);
            examples.add(
                    switch (i % 4) {
                        case 0 -> new Example(new int[] {1, noise}, new int[] {0}, 1);
                        case 1 -> new Example(new int[] {2, noise}, new int[] {1}, 1);
                        case 2 -> new Example(new int[] {1, 2, noise}, new int[] {0, 1}, 1);
                        default -> new Example(new int[] {noise}, new int[] {}, 1);
                    });
        }
        return examples;
    }

    private static byte[] bytes(LinearModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static double probability(LinearModel model, int label, int... features) {
        return LinearModel.probability(model.logOdds(features)[label]);
    }

    @Test
    void learnsWhatSpeaksForEachLabel() {
        LinearModel model = LinearTrainer.train(examples(200), 2, SETTINGS);
        assertThat(probability(model, 0, 1, 12)).isGreaterThan(0.7);
        assertThat(probability(model, 1, 1, 12)).isLessThan(0.3);
        assertThat(probability(model, 1, 2, 13)).isGreaterThan(0.7);
        assertThat(probability(model, 0, 12)).isLessThan(0.3);
        assertThat(probability(model, 0, 1, 2)).isGreaterThan(0.7);
        assertThat(probability(model, 1, 1, 2)).isGreaterThan(0.7);
    }

    @Test
    void theSameExamplesGiveTheSameBytes() throws IOException {
        assertThat(bytes(LinearTrainer.train(examples(100), 2, SETTINGS)))
                .isEqualTo(bytes(LinearTrainer.train(examples(100), 2, SETTINGS)));
    }

    @Test
    void theExamplesAreNotReordered() {
        List<Example> examples = examples(20);
        List<Example> before = List.copyOf(examples);
        LinearTrainer.train(examples, 2, SETTINGS);
        assertThat(examples).isEqualTo(before);
        LinearTrainer.train(Collections.unmodifiableList(examples), 2, SETTINGS);
    }

    @Test
    void whatIsSeenOnceTeachesNothing() {
        List<Example> examples = new ArrayList<>(examples(100));
        examples.add(new Example(new int[] {99}, new int[] {0}, 1));
        LinearModel model = LinearTrainer.train(examples, 2, SETTINGS);
        assertThat(model.logOdds(new int[] {99})).isEqualTo(model.logOdds(new int[] {}));
    }

    @Test
    void anExampleOfNoWeightTeachesNothing() throws IOException {
        List<Example> none =
                List.of(new Example(new int[] {1}, new int[] {0}, 0), new Example(new int[] {1}, new int[] {0}, 0));
        assertThat(LinearTrainer.train(none, 1, SETTINGS).logOdds(new int[] {1}))
                .containsExactly(0);
    }

    @Test
    void noExamplesGiveAModelThatDoesNotKnow() {
        assertThat(LinearTrainer.train(List.of(), 3, SETTINGS).logOdds(new int[] {1}))
                .containsExactly(0, 0, 0);
    }
}
