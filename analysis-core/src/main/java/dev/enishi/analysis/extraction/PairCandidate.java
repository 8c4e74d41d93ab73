package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import java.util.Arrays;
import java.util.List;

/**
 * Two entities mentioned in one sentence, which may be tied there, with all that the trained models look at.
 *
 * @param sentence the sentence's number
 * @param first the entity mentioned first
 * @param second the other
 * @param features hashed features of the tie, in rising order; not copied
 * @param statusFeatures hashed features of how far it has come, in rising order; not copied
 * @param constructions the forms of words between them that state a tie
 */
public record PairCandidate(
        int sentence,
        End first,
        End second,
        @SuppressWarnings("ArrayRecordComponent") int[] features,
        @SuppressWarnings("ArrayRecordComponent") int[] statusFeatures,
        List<Construction> constructions) {

    /**
     * An end of a tie.
     *
     * @param entity the id of the entity
     * @param type its type
     */
    public record End(String entity, EntityType type) {}

    /** Copies the constructions. */
    public PairCandidate {
        constructions = List.copyOf(constructions);
    }

    /**
     * The features of how far a tie of that type has come: each by itself and together with the type, in no order. 「合意」 means planned
     * of a takeover, done of a partnership.
     */
    public int[] statusFeatures(RelationType type) {
        int[] all = Arrays.copyOf(statusFeatures, statusFeatures.length * 2 + 1);
        int typed = type.name().hashCode();
        for (int i = 0; i < statusFeatures.length; i++) {
            all[statusFeatures.length + i] = statusFeatures[i] * 31 + typed;
        }
        all[all.length - 1] = typed;
        return all;
    }

    /** The id of the subject that a label gives this pair. */
    public String subject(RelationLabel label) {
        return (isTurned(label) ? second : first).entity();
    }

    /** The id of the object that a label gives this pair. */
    public String object(RelationLabel label) {
        return (isTurned(label) ? first : second).entity();
    }

    /** A symmetric tie is the same from both ends: its ends are put in the order of their ids. */
    private boolean isTurned(RelationLabel label) {
        return label.type().isSymmetric() ? first.entity().compareTo(second.entity()) > 0 : label.reversed();
    }
}
