package dev.enishi.lab.relation;

/**
 * A case to train a linear model on.
 *
 * @param features hashed features
 * @param labels the indexes of the labels that hold
 * @param weight how much it counts
 */
public record Example(
        @SuppressWarnings("ArrayRecordComponent") int[] features,
        @SuppressWarnings("ArrayRecordComponent") int[] labels,
        float weight) {}
