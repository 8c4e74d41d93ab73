package dev.enishi.analysis.extraction;

/**
 * A sentence that states a tie.
 *
 * @param sentence its number
 * @param confidence 0 to 1
 * @param status for each {@link Status} its log-odds
 */
record Sighting(
        int sentence,
        double confidence,
        @SuppressWarnings("ArrayRecordComponent") float[] status) {}
