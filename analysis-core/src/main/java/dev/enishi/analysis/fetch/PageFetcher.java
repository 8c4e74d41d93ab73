package dev.enishi.analysis.fetch;

import dev.enishi.analysis.text.ReadingException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import okhttp3.Dns;
import okhttp3.HttpUrl;

/**
 * Fetches pages over HTTP within limits, from addresses that a policy allows. Keeps no cookies, sends no credentials, checks every hop
 * of a redirect like the first, asks robots.txt and leaves sites alone that ask for it. Thread-safe; one instance serves a whole
 * process, and limits requests to a host over all of them.
 */
public final class PageFetcher {

    private final FetchOptions options;
    private final Redirects redirects;
    private final PageVisit.Parts unasked;
    private final PageVisit.Parts asked;

    /** A fetcher with its own connections. */
    public PageFetcher(FetchOptions options, Clock clock) {
        this(options, clock, Dns.SYSTEM);
    }

    /** A fetcher with its own connections, and {@link FetchOptions#DEFAULT} otherwise. */
    public PageFetcher(FetchLimits limits, AddressPolicy policy, Clock clock) {
        this(FetchOptions.DEFAULT.withLimits(limits).withPolicy(policy), clock);
    }

    PageFetcher(FetchOptions options, Clock clock, Dns dns) {
        this.options = options;
        FetchLimits limits = options.limits();
        RequestHeaders headers = RequestHeaders.of(options.contact());
        HostPauses pauses = new HostPauses(clock);
        this.redirects = new Redirects(
                new Connector(options, new Resolver(dns)),
                new HostSlots(limits.maxPerHost()),
                pauses,
                limits.maxRedirects());
        Robots robots = new Robots(redirects, headers, clock);
        this.unasked = new PageVisit.Parts(headers, robots, pauses, limits.maxBytes(), clock);
        this.asked = new PageVisit.Parts(headers, null, pauses, limits.maxBytes(), clock);
    }

    /**
     * Fetches a page that a person asks for, following redirects.
     *
     * @throws ReadingException if it can't be had; {@link ReadingException#retryable} tells whether later may do
     */
    public RawPage fetch(URI uri) throws ReadingException {
        return fetch(FetchRequest.of(uri)).orElseThrow(() -> new IllegalStateException("No condition was set"));
    }

    /**
     * Fetches a page, following redirects.
     *
     * @return empty if the page is still the version that the request's validators are of
     * @throws ReadingException if it can't be had; {@link ReadingException#retryable} tells whether later may do, and {@link
     *     ReadingException#retryAt} when, if the site said so
     */
    public Optional<RawPage> fetch(FetchRequest request) throws ReadingException {
        HttpUrl url = PageUrl.httpUrl(request.uri().toString());
        PageVisit.Parts parts = options.robots().appliesTo(request.initiator()) ? unasked : asked;
        Deadline deadline = Deadline.in(options.limits().timeout());
        return redirects.follow(url, new PageVisit(parts, request.validators()), deadline);
    }
}
