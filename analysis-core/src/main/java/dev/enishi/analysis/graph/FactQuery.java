package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * Which facts are wanted; null means any. A symmetric type matches in both orders.
 *
 * @param type the kind of tie
 * @param subject where it starts
 * @param object where it goes
 */
public record FactQuery(
        @Nullable RelationType type,
        @Nullable EntityId subject,
        @Nullable EntityId object) {

    /** Ties of that type that start at {@code subject}; of a symmetric type, those that it is an end of. */
    public static FactQuery from(EntityId subject, @Nullable RelationType type) {
        return new FactQuery(type, subject, null);
    }

    /** Ties of that type that go to {@code object}; of a symmetric type, those that it is an end of. */
    public static FactQuery to(EntityId object, @Nullable RelationType type) {
        return new FactQuery(type, null, object);
    }
}
