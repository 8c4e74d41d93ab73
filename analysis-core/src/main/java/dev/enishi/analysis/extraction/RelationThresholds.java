package dev.enishi.analysis.extraction;

/** How sure a tie must be to be said. */
final class RelationThresholds {

    /**
     * For all types and languages, 0 to 1. Five-fold cross-validation on all annotated articles, with the names given, has the best F1 between
     * 0.3 and 0.35 (2026-12-01, {@code RelationCheck} in the lab); the lower, since names that are read wrong cost certainty. What judges
     * ties knows their type, so the types need none of their own.
     */
    static final double LEAST = 0.3;

    private RelationThresholds() {}
}
