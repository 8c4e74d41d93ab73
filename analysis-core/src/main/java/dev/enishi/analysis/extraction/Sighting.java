package dev.enishi.analysis.extraction;

/**
 * A sentence that may state a tie.
 *
 * @param candidate the two names in it
 * @param score what the words of the sentence alone make of it, 0 to 1
 * @param confidence how likely the whole text makes it, 0 to 1; the same as the score until that is settled
 * @param stated whether a construction states it
 */
record Sighting(PairCandidate candidate, double score, double confidence, boolean stated) {

    Sighting(PairCandidate candidate, double score, boolean stated) {
        this(candidate, score, score, stated);
    }

    /** The sentence's number. */
    int sentence() {
        return candidate.sentence();
    }

    /** The same with the confidence that the text gives. */
    Sighting withConfidence(double settled) {
        return new Sighting(candidate, score, settled, stated);
    }
}
