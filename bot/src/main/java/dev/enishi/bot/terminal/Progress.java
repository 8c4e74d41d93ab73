package dev.enishi.bot.terminal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Shows how far long work has come, on one line of standard error, if somebody watches. */
final class Progress {

    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final Surroundings surroundings;
    private final Clock clock;
    private final Instant start;
    private Instant shown;
    private int done;

    Progress(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.clock = surroundings.clock();
        this.start = clock.instant();
        this.shown = start;
    }

    void step() {
        done++;
        Instant now = clock.instant();
        if (surroundings.screen().progress() && Duration.between(shown, now).compareTo(BETWEEN) > 0) {
            shown = now;
            double seconds = Duration.between(start, now).toMillis() / 1000.0;
            surroundings.err().printf(Locale.ROOT, "\r%d done, %.0f a second ", done, done / seconds);
            surroundings.err().flush();
        }
    }

    /** Clears the line. */
    void finish() {
        if (!shown.equals(start)) {
            surroundings.err().print("\r\u001B[K");
            surroundings.err().flush();
        }
    }
}
