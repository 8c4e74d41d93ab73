package dev.enishi.analysis.extraction;

/**
 * A relation without where it was seen. Of a symmetric type the ends are in the order of their ids.
 *
 * @param type what kind of tie
 * @param subject an entity's id
 * @param object an entity's id
 */
record Tie(RelationType type, String subject, String object) {

    /** Puts the ends of a symmetric tie in order. */
    Tie {
        if (type.isSymmetric() && subject.compareTo(object) > 0) {
            String first = object;
            object = subject;
            subject = first;
        }
    }
}
