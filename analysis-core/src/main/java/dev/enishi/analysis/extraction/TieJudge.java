package dev.enishi.analysis.extraction;

/**
 * Says how likely a tie is, from what is known of it in the whole text and from the sentence that states it best. Immutable and thread-safe.
 *
 * @param model of what {@link TieFeatures} gives, one label
 */
public record TieJudge(LinearModel model) {

    /**
     * How much the best sentence counts beside the whole text, 0 to 1. The second model sees more, yet it has few ties of the rare kinds to
     * learn from and doubts those that a construction states outright. By {@code RelationCheck} in the lab (2026-12-01) F1 is .566 from 0.2
     * to 0.6, .563 without the sentence and .555 with it alone.
     */
    private static final double SENTENCE = 0.4;

    /** The tie's probability, 0 to 1. */
    public double probability(PossibleTie tie) {
        double text = model.logOdds(tie.features())[0];
        return LinearModel.probability((float) ((1 - SENTENCE) * text + SENTENCE * logOdds(tie.score())));
    }

    private static double logOdds(double probability) {
        double bounded = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
        return Math.log(bounded / (1 - bounded));
    }
}
