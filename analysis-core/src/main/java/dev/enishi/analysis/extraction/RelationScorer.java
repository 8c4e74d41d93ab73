package dev.enishi.analysis.extraction;

/**
 * How likely each tie is for a pair of names: what the trained model says, or the reliability of a construction that states it, whichever
 * is more; nothing for types that such a tie can't join.
 *
 * @param model one label for each {@link RelationLabel}
 * @param reliability of the constructions
 */
public record RelationScorer(LinearModel model, ConstructionReliability reliability) {

    /** For each {@link RelationLabel} by index its probability, 0 to 1. */
    public double[] score(PairCandidate candidate) {
        float[] logOdds = model.logOdds(candidate.features());
        double[] scores = new double[RelationLabel.COUNT];
        for (int index :
                PossibleLabels.of(candidate.first().type(), candidate.second().type())) {
            scores[index] = LinearModel.probability(logOdds[index]);
        }
        for (Construction construction : candidate.constructions()) {
            int index = construction.label().index();
            scores[index] = Math.max(scores[index], reliability.of(construction));
        }
        return scores;
    }
}
