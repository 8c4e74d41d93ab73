package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.tagging.Chain;
import dev.enishi.analysis.tagging.FeatureSequence;
import dev.enishi.analysis.tagging.NameLabels;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiny sequences: a unit's only feature is its letter, capitals are names. */
class CrfTrainerTest {

    private static final int L = NameLabels.COUNT;

    private final StringWriter progress = new StringWriter();

    private static CrfTrainer.Options options(int epochs, float penalty, int least, boolean copies) {
        return new CrfTrainer.Options(epochs, 0.2f, penalty, least, copies, 1);
    }

    private static Instance instance(int set, String text, @Nullable EntityType type) {
        List<Span> spans = new ArrayList<>();
        List<int[]> features = new ArrayList<>();
        List<MarkedName> names = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            spans.add(new Span(i, i + 1));
            features.add(new int[] {text.charAt(i), 1_000});
            int end = i;
            while (end < text.length() && Character.isUpperCase(text.charAt(end))) {
                end++;
            }
            if (end > i && (i == 0 || !Character.isUpperCase(text.charAt(i - 1)))) {
                names.add(new MarkedName(new Span(i, end), type));
            }
        }
        AnnotatedSentence sentence = new AnnotatedSentence(new Sentence(0, text, 0), List.of());
        return Instance.of(new Example(set, 1, sentence, names), new FeatureSequence(spans, features));
    }

    private static List<Instance> corpus() {
        Random random = new Random(5);
        List<Instance> instances = new ArrayList<>();
        String letters = "abcdefgABCD";
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 8; j++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            instances.add(instance(1, text.toString(), EntityType.PERSON));
        }
        return instances;
    }

    private CrfTrainer train(CrfTrainer.Options options, List<Instance> instances) {
        CrfTrainer trainer = new CrfTrainer(options, new PrintWriter(progress));
        trainer.train(instances);
        return trainer;
    }

    private static int[] labels(CrfTrainer trainer, List<Instance> trained, Instance asked) {
        Map<Integer, float[]> weights = trainer.weights(trained, Map.of());
        float[] scores = new float[asked.length() * L];
        for (int i = 0; i < asked.length(); i++) {
            for (int hash : asked.features(i)) {
                float[] row = weights.getOrDefault(hash, new float[L]);
                for (int label = 0; label < L; label++) {
                    scores[i * L + label] += row[label];
                }
            }
        }
        return new Chain(trainer.transitions()).best(scores);
    }

    private List<Double> losses() {
        return progress.toString()
                .lines()
                .filter(line -> line.startsWith("epoch"))
                .map(line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
                .toList();
    }

    @Test
    void learnsATinySetByHeart() {
        List<Instance> instances = corpus();
        CrfTrainer trainer = train(options(15, 1e-6f, 1, false), instances);
        for (Instance instance : instances) {
            assertThat(labels(trainer, instances, instance)).isEqualTo(instance.labels());
        }
    }

    @Test
    void labelsWhatItNeverSawFromItsParts() {
        List<Instance> instances = corpus();
        CrfTrainer trainer = train(options(15, 1e-6f, 1, false), instances);
        Instance unseen = instance(1, "gABfaCgABCefDb", EntityType.PERSON);
        assertThat(labels(trainer, instances, unseen)).isEqualTo(unseen.labels());
    }

    @Test
    void theLossFalls() {
        train(options(8, 1e-6f, 1, false), corpus());
        List<Double> losses = losses();
        assertThat(losses).hasSize(8);
        assertThat(losses.get(7)).isLessThan(losses.get(0) / 4);
    }

    @Test
    void saysHowMuchItLearnsFrom() {
        train(options(1, 1e-6f, 1, false), corpus());
        assertThat(progress.toString()).startsWith("60 sentences, 12 features, ");
    }

    @Test
    void aGreatPenaltyLeavesNoWeights() {
        List<Instance> instances = corpus();
        CrfTrainer trainer = train(options(3, 100, 1, false), instances);
        assertThat(trainer.weights(instances, Map.of())).isEmpty();
    }

    @Test
    void rareFeaturesGetNoWeights() {
        List<Instance> instances = new ArrayList<>(corpus());
        instances.add(instance(1, "z", EntityType.PERSON));
        CrfTrainer trainer = train(options(5, 1e-6f, 2, false), instances);
        assertThat(trainer.weights(instances, Map.of())).containsKey((int) 'A').doesNotContainKey((int) 'z');
    }

    @Test
    void theSeedDecidesTheOrder() {
        List<Instance> instances = corpus();
        float[] once = train(options(3, 1e-6f, 1, false), instances).transitions();
        float[] again = train(options(3, 1e-6f, 1, false), instances).transitions();
        float[] other = train(new CrfTrainer.Options(3, 0.2f, 1e-6f, 1, false, 2), instances)
                .transitions();
        assertThat(once).containsExactly(again);
        assertThat(other).isNotEqualTo(once);
    }

    @Test
    void openLabelsTeachNothing() {
        List<Instance> open = List.of(instance(1, "AbA", null));
        assertThat(open.get(0).labels()).contains(Instance.ANY);
        CrfTrainer trainer = train(options(3, 1e-6f, 1, false), open);
        assertThat(trainer.weights(open, Map.of())).doesNotContainKey((int) 'A');
    }

    @ParameterizedTest
    @ValueSource(floats = {0, 1})
    void whatOneSetMarksStaysWithIt(float share) {
        List<Instance> instances = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            instances.add(instance(1, "xAy", EntityType.PERSON));
            instances.add(instance(2, "xAy", EntityType.PRODUCT));
        }
        CrfTrainer trainer = train(options(10, 1e-6f, 1, true), instances);
        float[] row = trainer.weights(instances, Map.of(1, share)).getOrDefault((int) 'A', new float[L]);
        int person = instances.get(0).labels()[1];
        int product = instances.get(1).labels()[1];
        assertThat(row[person] > row[product] + 1).isEqualTo(share == 1);
    }
}
