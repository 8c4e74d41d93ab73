package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import java.util.List;
import java.util.Optional;

/** The labels of the model that says what a group of names stands for: a type each, and nothing that is named at all. */
public final class GroupLabel {

    /** The number of labels. */
    public static final int COUNT = 6;

    /** No name, or cut wrongly. */
    public static final int NOTHING = 0;

    /** The order of the types in the labels; a model depends on it. */
    private static final List<EntityType> TYPES = List.of(
            EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PRODUCT, EntityType.LOCATION, EntityType.EVENT);

    private GroupLabel() {}

    /** The label of a type. */
    public static int of(EntityType type) {
        return 1 + TYPES.indexOf(type);
    }

    /** The type that a label stands for; empty for {@link #NOTHING}. */
    static Optional<EntityType> type(int label) {
        return label == NOTHING ? Optional.empty() : Optional.of(TYPES.get(label - 1));
    }
}
