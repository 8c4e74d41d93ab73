package dev.enishi.analysis.extraction;

/** Tells for a pair how much speaks for each {@link Status}, as log-odds in the order of its values. */
interface StatusReader {

    /** The log-odds of each status of a tie of that type. */
    float[] read(PairCandidate candidate, RelationType type);
}
