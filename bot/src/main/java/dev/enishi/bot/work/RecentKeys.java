package dev.enishi.bot.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Remembers for a while what was seen, the oldest forgotten first when there are too many. In memory only. Thread-safe. */
public final class RecentKeys {

    private final Clock clock;
    private final Duration life;
    private final int capacity;
    private final Map<String, Instant> seenAt = new LinkedHashMap<>();

    /**
     * Nothing seen yet.
     *
     * @param life how long a key is remembered
     * @param capacity how many at most
     */
    public RecentKeys(Clock clock, Duration life, int capacity) {
        this.clock = clock;
        this.life = life;
        this.capacity = capacity;
    }

    /**
     * Event ids for 24 hours: as long as Slack's "Delayed Events" are sent again. At most 100,000, some 10 MB.
     */
    public static RecentKeys ofEvents(Clock clock) {
        return new RecentKeys(clock, Duration.ofHours(24), 100_000);
    }

    /** Remembers a key; false if it is remembered already. */
    public synchronized boolean add(String key) {
        Instant now = clock.instant();
        removeOldest(seen -> seen.plus(life).isBefore(now));
        if (seenAt.containsKey(key)) {
            return false;
        }
        removeOldest(seen -> seenAt.size() >= capacity);
        seenAt.put(key, now);
        return true;
    }

    /** Forgets a key, so that it counts as new. */
    public synchronized void remove(String key) {
        seenAt.remove(key);
    }

    private void removeOldest(Predicate<Instant> which) {
        Iterator<Instant> oldest = seenAt.values().iterator();
        while (oldest.hasNext() && which.test(oldest.next())) {
            oldest.remove();
        }
    }
}
