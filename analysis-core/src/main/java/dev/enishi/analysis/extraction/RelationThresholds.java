package dev.enishi.analysis.extraction;

import dev.enishi.analysis.text.Language;
import java.util.EnumMap;
import java.util.Map;

/**
 * How sure the scorer must be of a tie before it is said, 0 to 1. Where five-fold cross-validation on news/train and news/modern.train, with
 * the names given, has the best F1 for the type (2026-11-24, {@code RelationCheck} in the lab), rounded; between types of few examples
 * drawn together.
 */
final class RelationThresholds {

    private static final double USUAL = 0.4;
    private static final Map<RelationType, Double> BY_TYPE = new EnumMap<>(Map.of(
            RelationType.COMPETES_WITH, 0.25,
            RelationType.FOUNDED, 0.2,
            RelationType.INVESTS_IN, 0.15,
            RelationType.LEADS, 0.35,
            RelationType.MAKES, 0.3,
            RelationType.PARENT_OF, 0.25,
            RelationType.REGULATES, 0.25,
            RelationType.SUES, 0.15,
            RelationType.SUPPLIES, 0.15,
            RelationType.WORKS_FOR, 0.25));

    /**
     * In English, for all types: the labelled passages hold few pairs that stand in no tie, so the model says too much of them. Chosen on
     * news/en.dev for want of annotated English news to train on.
     */
    private static final double ENGLISH = 0.45;

    private RelationThresholds() {}

    static double of(Language language, RelationType type) {
        return language == Language.ENGLISH ? ENGLISH : BY_TYPE.getOrDefault(type, USUAL);
    }
}
