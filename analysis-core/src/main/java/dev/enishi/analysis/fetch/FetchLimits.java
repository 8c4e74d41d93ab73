package dev.enishi.analysis.fetch;

import java.time.Duration;

/**
 * How much a fetch may take.
 *
 * @param maxBytes bytes of body kept, counted both before and after decompression; what is beyond is left unread and shows as {@link
 *     RawPage#truncated}
 * @param timeout the whole fetch, with the look-up of names, robots.txt, redirects and waiting for other fetches from that host
 * @param maxRedirects hops followed
 * @param maxPerHost requests to one host at a time; further ones wait within their {@code timeout}
 */
public record FetchLimits(int maxBytes, Duration timeout, int maxRedirects, int maxPerHost) {

    /** As browsers of old did at most (RFC 2616, 8.1.4); more than one article a time from one host is rare. */
    private static final int PER_HOST = 2;

    /** 10 MiB, 20 seconds, 5 redirects, 2 requests to a host at a time. */
    public static final FetchLimits DEFAULT = new FetchLimits(10 << 20, Duration.ofSeconds(20), 5, PER_HOST);

    /** @throws IllegalArgumentException if a limit leaves no room for any fetch */
    public FetchLimits {
        if (maxBytes < 1 || timeout.isNegative() || timeout.isZero() || maxRedirects < 0 || maxPerHost < 1) {
            throw new IllegalArgumentException("Give limits of at least 1 byte, some time, 0 redirects and 1 request");
        }
    }

    /** With 2 requests to a host at a time. */
    public FetchLimits(int maxBytes, Duration timeout, int maxRedirects) {
        this(maxBytes, timeout, maxRedirects, PER_HOST);
    }
}
