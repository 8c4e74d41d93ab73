package dev.enishi.analysis.extraction;

/** How far a tie has come, as the text says. */
public enum Status {
    /** Done or ongoing. */
    ACTUAL,
    /** Decided, announced or agreed, not yet done. */
    PLANNED,
    /** Explored, reported as possible, asked for, rumoured. */
    CONSIDERED,
    /** Former, cancelled, refused, denied, dissolved. */
    ENDED
}
