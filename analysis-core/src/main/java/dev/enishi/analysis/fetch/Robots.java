package dev.enishi.analysis.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Asks robots.txt whether a page may be read (RFC 9309), and remembers the answers of recent hosts. Thread-safe. */
final class Robots {

    /** The name that robots.txt may address us by. */
    static final String NAME = "enishi";

    /** RFC 9309, 2.4: not longer than 24 hours. */
    static final Duration FRESH = Duration.ofHours(24);

    /** How long a host counts as closed whose robots.txt couldn't be asked for. */
    static final Duration CLOSED = Duration.ofMinutes(5);

    /** RFC 9309, 2.5: at least 500 kibibytes are read. */
    private static final int MAX_BYTES = 500 << 10;

    private static final int MAX_HOSTS = 500;

    private final Redirects redirects;
    private final RequestHeaders headers;
    private final Clock clock;
    private final Map<String, Rules> known = new LinkedHashMap<>();

    Robots(Redirects redirects, RequestHeaders headers, Clock clock) {
        this.redirects = redirects;
        this.headers = headers;
        this.clock = clock;
    }

    /** What is known of a site until some time: what the file says, or why it couldn't be had. */
    private record Rules(
            @Nullable SimpleRobotRules file, @Nullable ReadingException failure, Instant until) {}

    /** @throws ReadingException if robots.txt says no, or can't be asked for */
    void check(HttpUrl url, Deadline deadline) throws ReadingException {
        Rules rules = rules(url, deadline);
        if (rules.failure != null) {
            throw closed(rules.failure, rules.until);
        }
        if (rules.file != null && !rules.file.isAllowed(url.toString())) {
            throw ReadingException.permanent(
                    Reason.ROBOTS_DISALLOWED,
                    "The site's rules for robots (robots.txt) forbid reading this page unasked."
                            + " Ask for it yourself to have it read.");
        }
    }

    /** A site that doesn't answer at all is no matter of robots. */
    private static ReadingException closed(ReadingException failure, Instant until) {
        return failure.reason() == Reason.HTTP_ERROR
                ? new ReadingException(
                        Reason.ROBOTS_DISALLOWED,
                        "The site's rules for robots (robots.txt) can't be read right now."
                                + " Try again later, or ask for the page yourself.",
                        until)
                : new ReadingException(failure.reason(), String.valueOf(failure.getMessage()), until);
    }

    private Rules rules(HttpUrl url, Deadline deadline) {
        String site = url.scheme() + "://" + Redirects.key(url);
        Rules remembered = find(site);
        if (remembered != null) {
            return remembered;
        }
        Rules rules = fetch(Objects.requireNonNull(url.resolve("/robots.txt")), deadline);
        remember(site, rules);
        return rules;
    }

    private synchronized @Nullable Rules find(String site) {
        Rules rules = known.get(site);
        return rules != null && clock.instant().isBefore(rules.until) ? rules : null;
    }

    private synchronized void remember(String site, Rules rules) {
        known.remove(site);
        if (known.size() >= MAX_HOSTS) {
            known.remove(known.keySet().iterator().next());
        }
        known.put(site, rules);
    }

    /** What can't be had now closes the site; what can't be had at all (RFC 9309: "unavailable") leaves it open. */
    private Rules fetch(HttpUrl url, Deadline deadline) {
        try {
            SimpleRobotRules file = redirects.follow(url, new Visit(), deadline);
            return new Rules(file, null, clock.instant().plus(FRESH));
        } catch (ReadingException failure) {
            return failure.retryable()
                    ? new Rules(null, failure, clock.instant().plus(CLOSED))
                    : new Rules(null, null, clock.instant().plus(FRESH));
        }
    }

    private final class Visit implements Redirects.Visit<SimpleRobotRules> {

        @Override
        public Request request(HttpUrl url, Deadline deadline) {
            return headers.request(url, "text/plain,*/*;q=0.1");
        }

        @Override
        public SimpleRobotRules read(Response response) throws IOException, ReadingException {
            HttpStatus.check(response.code(), null);
            byte[] text = BoundedBody.of(response, MAX_BYTES).bytes();
            return new SimpleRobotRulesParser()
                    .parseContent(response.request().url().toString(), text, "text/plain", List.of(NAME));
        }
    }
}
