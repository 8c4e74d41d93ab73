package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;

/**
 * A mention as a part of its sentence: what it names, and how the words behind it tie it to the rest.
 *
 * @param entity the id of the entity meant
 * @param type that entity's type
 * @param firstToken the index of its first token; −1 for a topic carried over from an earlier sentence
 * @param lastToken the index of its last token; −1 likewise
 * @param anaphor whether it refers without naming
 * @param grammar how it is tied
 */
record Argument(String entity, EntityType type, int firstToken, int lastToken, boolean anaphor, Grammar grammar) {

    /** Where a carried-over topic stands: before all tokens. */
    static final int CARRIED = -1;

    /** Whether this is a topic carried over from an earlier sentence. */
    boolean isCarried() {
        return lastToken == CARRIED;
    }

    /** The same mention with its grammar read. */
    Argument with(Grammar read) {
        return new Argument(entity, type, firstToken, lastToken, anaphor, read);
    }

    /**
     * How a mention is tied to its sentence.
     *
     * @param caseMarker the particle behind it, passed on from the last of a list to all its members; empty if there is none
     * @param head the noun that it qualifies directly, such as 社長 in 「B社長」; empty if there is none
     * @param predicate the index of the token with the predicate that it belongs to; −1 if there is none
     * @param listed whether it is a member of a list of names
     */
    record Grammar(String caseMarker, String head, int predicate, boolean listed) {
        static final Grammar NONE = new Grammar("", "", -1, false);
    }
}
