package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The labels that can hold for a pair of things of two types, by {@link Signature}. */
final class PossibleLabels {

    private static final int[] NONE = {};

    private static final Map<EntityType, Map<EntityType, int[]>> BY_TYPES = new EnumMap<>(EntityType.class);

    static {
        for (EntityType first : EntityType.values()) {
            Map<EntityType, int[]> bySecond = new EnumMap<>(EntityType.class);
            for (EntityType second : EntityType.values()) {
                bySecond.put(second, list(first, second));
            }
            BY_TYPES.put(first, bySecond);
        }
    }

    private PossibleLabels() {}

    private static int[] list(EntityType first, EntityType second) {
        return IntStream.range(0, RelationLabel.COUNT)
                .filter(index -> RelationLabel.of(index).index() == index
                        && Signature.allows(RelationLabel.of(index), first, second))
                .toArray();
    }

    /** Their indexes, in order; not to be changed. */
    static int[] of(EntityType first, EntityType second) {
        return BY_TYPES.getOrDefault(first, Map.of()).getOrDefault(second, NONE);
    }
}
