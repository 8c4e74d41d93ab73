package dev.enishi.lab.entity;

import dev.enishi.lab.entity.Finding.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How well things are found.
 *
 * @param right found with the right type
 * @param wrong found, but not there, twice or of another type
 * @param missed not found
 */
record EntityScore(int right, int wrong, int missed) {

    private static final int SAMPLES = 1_000;

    static EntityScore of(List<Finding> findings) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Finding finding : findings) {
            right += finding.outcome() == Outcome.RIGHT ? 1 : 0;
            wrong += finding.outcome().isWrong() ? 1 : 0;
            missed += finding.outcome() == Outcome.MISSED ? 1 : 0;
        }
        return new EntityScore(right, wrong, missed);
    }

    EntityScore plus(EntityScore other) {
        return new EntityScore(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** The harmonic mean of precision and recall, in 0..1. */
    double f1() {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }

    double precision() {
        return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
        return right / (double) Math.max(1, right + missed);
    }

    /** F1 of all articles with the interval that holds it in 95 of 100 samples of as many articles, drawn with a fixed seed. */
    static String withInterval(List<EntityScore> articles) {
        Random random = new Random(1);
        double[] samples = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            EntityScore sample = new EntityScore(0, 0, 0);
            for (int j = 0; j < articles.size(); j++) {
                sample = sample.plus(articles.get(random.nextInt(articles.size())));
            }
            samples[i] = sample.f1();
        }
        java.util.Arrays.sort(samples);
        EntityScore all = articles.stream().reduce(new EntityScore(0, 0, 0), EntityScore::plus);
        return String.format(
                Locale.ROOT,
                "%s, 95 %% interval %.3f–%.3f",
                all,
                samples[SAMPLES / 40],
                samples[SAMPLES - 1 - SAMPLES / 40]);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "F1 %.3f (precision %.3f, recall %.3f)", f1(), precision(), recall());
    }
}
