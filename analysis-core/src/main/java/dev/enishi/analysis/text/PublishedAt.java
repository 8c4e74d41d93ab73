package dev.enishi.analysis.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published: a day, or a moment where the page tells it.
 *
 * @param date the day, in the zone that the page uses
 * @param moment the moment with its offset from UTC, or null if only the day is known
 */
public record PublishedAt(LocalDate date, @Nullable OffsetDateTime moment) implements Comparable<PublishedAt> {

    /** A day without a time. */
    public static PublishedAt of(LocalDate date) {
        return new PublishedAt(date, null);
    }

    /** A moment. */
    public static PublishedAt of(OffsetDateTime moment) {
        return new PublishedAt(moment.toLocalDate(), moment);
    }

    /** Reads ISO 8601: {@code 2025-12-05} or {@code 2025-12-05T09:00:00+09:00}; empty for anything else. */
    public static Optional<PublishedAt> parse(String iso) {
        String text = iso.strip();
        try {
            return Optional.of(text.length() > 10 ? of(OffsetDateTime.parse(text)) : of(LocalDate.parse(text)));
        } catch (DateTimeException notIso) {
            return parseWithoutOffset(text);
        }
    }

    private static Optional<PublishedAt> parseWithoutOffset(String text) {
        try {
            return Optional.of(of(LocalDate.parse(text.substring(0, Math.min(10, text.length())))));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The moment to order by: the start of the day in UTC where only the day is known. */
    private OffsetDateTime ordering() {
        return moment != null ? moment : date.atTime(LocalTime.MIN).atOffset(ZoneOffset.UTC);
    }

    /** Earlier first. */
    @Override
    public int compareTo(PublishedAt other) {
        return ordering().compareTo(other.ordering());
    }

    /** ISO 8601, as {@link #parse} reads it. */
    @Override
    public String toString() {
        return moment != null ? moment.toString() : date.toString();
    }
}
