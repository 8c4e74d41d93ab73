package dev.enishi.analysis.fetch;

/** Who wants a page. */
public enum Initiator {
    /** A person asks for this very page, as with a browser. */
    PERSON,
    /** The program reads it by itself, because a link to it came by. */
    AUTOMATIC
}
