package dev.enishi.analysis.fetch;

import java.time.Duration;

/**
 * When a piece of work has to be done.
 *
 * @param nanoTime the moment, in the terms of {@link System#nanoTime}
 */
record Deadline(long nanoTime) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** What is left, in nanoseconds: at least 1, for 0 means "for ever" to those who wait. */
    long remainingNanos() {
        return Math.max(1, nanoTime - System.nanoTime());
    }

    /** This deadline, or {@code time} from now if that is earlier. */
    Deadline butWithin(Duration time) {
        return new Deadline(Math.min(nanoTime, in(time).nanoTime()));
    }
}
