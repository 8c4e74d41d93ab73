package dev.enishi.analysis.fetch;

import java.time.Duration;

/**
 * How much a fetch may take.
 *
 * @param maxBytes bytes of body kept, counted both before and after decompression
 * @param timeout the whole fetch, redirects included
 * @param maxRedirects hops followed
 */
public record FetchLimits(int maxBytes, Duration timeout, int maxRedirects) {

    /** 5 MiB, 15 seconds, 5 redirects. */
    public static final FetchLimits DEFAULT = new FetchLimits(5 << 20, Duration.ofSeconds(15), 5);
}
