package dev.enishi.analysis.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the relation model decides of a pair: a type and, unless it is symmetric, a direction.
 *
 * @param type the kind of tie
 * @param reversed whether the pair's second entity is the subject
 */
public record RelationLabel(RelationType type, boolean reversed) {

    private static final List<RelationType> TYPES = List.of(RelationType.values());

    /** The number of labels: two for each type; of a symmetric type only the first is used. */
    public static final int COUNT = TYPES.size() * 2;

    private static final Map<RelationType, Integer> FIRST = new EnumMap<>(RelationType.class);
    private static final List<RelationLabel> LABELS = new ArrayList<>();

    static {
        for (RelationType type : TYPES) {
            FIRST.put(type, LABELS.size());
            LABELS.add(new RelationLabel(type, false));
            LABELS.add(new RelationLabel(type, true));
        }
    }

    /** Normalises: a symmetric type has no direction. */
    public RelationLabel {
        reversed = reversed && !type.isSymmetric();
    }

    /** The label of that index, 0 to {@link #COUNT} − 1. */
    public static RelationLabel of(int index) {
        return LABELS.get(index);
    }

    /** The index of this label. */
    public int index() {
        return FIRST.getOrDefault(type, 0) + (reversed ? 1 : 0);
    }
}
