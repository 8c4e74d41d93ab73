package dev.enishi.analysis.answer;

/** What kind of reply a question wants. */
enum Focus {
    /** Who or what stands in a tie. */
    ENTITY,
    /** Where. */
    PLACE,
    /** When. */
    DATE,
    /** How much money. */
    AMOUNT,
    /** How many, how far, how old. */
    NUMBER,
    /** Why. */
    REASON,
    /** All that matters about one thing. */
    PROFILE;

    /** Whether a sentence answers it rather than a name. */
    boolean wantsPassage() {
        return this == DATE || this == AMOUNT || this == NUMBER || this == REASON;
    }
}
