package dev.enishi.analysis.fetch;

/** For which fetches a site's robots.txt is asked. */
public enum RobotsPolicy {
    /** For those that nobody asked for, see {@link Initiator}: the default. */
    AUTOMATIC,
    /** For every fetch. */
    ALWAYS,
    /** For none. */
    NEVER;

    boolean appliesTo(Initiator initiator) {
        return this == ALWAYS || (this == AUTOMATIC && initiator == Initiator.AUTOMATIC);
    }
}
