package dev.enishi.analysis.graph;

/** Why a name belongs to an entity. */
public enum JoinReason {
    /** It is the name that the entity is known by, or differs from it only in width, case, marks or the legal form. */
    SAME_NAME,
    /** The lexicon lists the two as one thing's: テスラ and Tesla. */
    LEXICON,
    /** An article calls one thing by both: in brackets, as a short form, or by what it says of it. */
    SAME_ARTICLE,
    /** Articles use it alone, and it is short for no other longer name: トヨタ for トヨタ自動車. */
    SHORT_FORM,
    /** Somebody said so. */
    CORRECTION,
    /** It shares other names with the entity, though not this one. */
    THROUGH_OTHERS
}
