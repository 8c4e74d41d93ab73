package dev.enishi.analysis.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Retry-After header (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {

    /** A site that asks for more is asked again after this: it would otherwise stay away for good by a slip of a server's clock. */
    static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** The moment that it names, from {@code now} to {@link #LONGEST} later; empty if there is none that can be read. */
    static Optional<Instant> parse(@Nullable String header, Instant now) {
        String value = header == null ? "" : header.strip();
        Optional<Instant> at = value.matches("\\d{1,18}") ? Optional.of(seconds(value, now)) : date(value);
        return at.map(moment -> moment.isBefore(now) ? now : moment)
                .map(moment -> moment.isAfter(now.plus(LONGEST)) ? now.plus(LONGEST) : moment);
    }

    private static Instant seconds(String value, Instant now) {
        return now.plusSeconds(Math.min(Long.parseLong(value), LONGEST.toSeconds()));
    }

    private static Optional<Instant> date(String value) {
        try {
            return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
