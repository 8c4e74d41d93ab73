package dev.enishi.analysis.fetch;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Hosts that asked to be left alone for a while, by Retry-After. Of too many, the one that was told first is forgotten. Thread-safe. */
final class HostPauses {

    private static final int MAX_HOSTS = 1000;

    private final Clock clock;
    private final Map<String, Instant> ends = new LinkedHashMap<>();

    HostPauses(Clock clock) {
        this.clock = clock;
    }

    /** Leaves a host alone until then. */
    synchronized void begin(String host, Instant end) {
        ends.remove(host);
        ends.values().removeIf(over -> !over.isAfter(clock.instant()));
        if (ends.size() >= MAX_HOSTS) {
            ends.remove(ends.keySet().iterator().next());
        }
        ends.put(host, end);
    }

    /** @throws ReadingException while the host wants to be left alone; it says until when */
    synchronized void check(String host) throws ReadingException {
        Instant end = ends.get(host);
        if (end != null && end.isAfter(clock.instant())) {
            throw new ReadingException(
                    Reason.HTTP_ERROR, "The site asked to be left alone for a while. Try again later.", end);
        }
    }
}
