package dev.enishi.bot.link;

import dev.enishi.analysis.text.ReadingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Reads a link once more when its site said that it will answer soon. Thread-safe. */
public final class Retries {

    /** Somebody waits for the reply: after more than a few minutes it is better told that there is none. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Clock clock;
    private final Later later;

    /** Runs a job after some time; returns false if it can't be. */
    @FunctionalInterface
    public interface Later {
        /** Hands the job over. */
        boolean run(Duration after, Runnable job);
    }

    /** Runs with {@code later} what is to be tried again. */
    public Retries(Clock clock, Later later) {
        this.clock = clock;
        this.later = later;
    }

    /** Tries again at the time that a failure names; false if it names none, or a late one, or too much is waiting. */
    boolean schedule(ReadingException failure, Runnable again) {
        Instant at = failure.retryAt();
        if (at == null) {
            return false;
        }
        Duration wait = Duration.between(clock.instant(), at);
        if (wait.compareTo(PATIENCE) > 0) {
            return false;
        }
        return later.run(wait.isNegative() ? Duration.ZERO : wait, again);
    }
}
