package dev.enishi.analysis.article;

import dev.enishi.analysis.text.PublishedAt;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as articles write them: ISO 8601 and its relatives, 2025年12月3日 9時00分, 令和7年12月3日, December 3, 2025 9:00 am. */
final class DateText {

    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![\\d.])((?:19|20)\\d{2})\\s?(?:[-/.]|年)\\s?(1[0-2]|0?[1-9])\\s?(?:[-/.]|月)\\s?(3[01]|[12]\\d|0?[1-9])(?!\\d)日?");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(1[0-2]|0[1-9])(3[01]|[12]\\d|0[1-9])(?!\\d)");
    private static final Pattern ERA =
            Pattern.compile("(令和|平成|昭和)\\s?(元|\\d{1,2})年\\s?(1[0-2]|0?[1-9])月\\s?(3[01]|[12]\\d|0?[1-9])日");
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH + "\\s+(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?\\s*,?\\s+((?:19|20)\\d{2})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?[\\s-]+" + MONTH + "[\\s,-]+((?:19|20)\\d{2})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "^[\\sT,(（)）a-z@|月火水木金土日曜·•-]{0,16}?([01]?\\d|2[0-4])(?::|時)([0-5]\\d)?(?::[0-5]\\d(?:\\.\\d+)?)?分?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?\\s*(Z|UTC|GMT|JST|E[SD]T|P[SD]T|ET|PT|[+-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "平成", 1988, "昭和", 1925);
    private static final Map<String, String> ZONES = Map.of(
            "Z", "Z", "UTC", "Z", "GMT", "Z", "JST", "+09:00", "EST", "-05:00", "EDT", "-04:00", "PST", "-08:00", "PDT",
            "-07:00");

    private DateText() {}

    /** The first date in a text, with its time where a zone tells which moment that is; empty if there is none. */
    static Optional<PublishedAt> find(String text) {
        String start = text.length() > 300 ? text.substring(0, 300) : text;
        Matcher numeric = NUMERIC.matcher(start);
        if (numeric.find()) {
            return at(start, numeric.end(), date(numeric.group(1), numeric.group(2), numeric.group(3)));
        }
        Matcher era = ERA.matcher(start);
        if (era.find()) {
            int year = ERAS.getOrDefault(era.group(1), 0)
                    + (era.group(2).equals("元") ? 1 : Integer.parseInt(era.group(2)));
            return at(start, era.end(), date(String.valueOf(year), era.group(3), era.group(4)));
        }
        return findEnglish(start);
    }

    private static Optional<PublishedAt> findEnglish(String text) {
        Matcher matcher = MONTH_FIRST.matcher(text);
        if (matcher.find()) {
            return at(text, matcher.end(), date(matcher.group(3), month(matcher.group(1)), matcher.group(2)));
        }
        matcher = DAY_FIRST.matcher(text);
        if (matcher.find()) {
            return at(text, matcher.end(), date(matcher.group(3), month(matcher.group(2)), matcher.group(1)));
        }
        return Optional.empty();
    }

    /** A date without separators, such as in an address; empty if there is none. */
    static Optional<LocalDate> findCompact(String text) {
        Matcher matcher = COMPACT.matcher(text);
        return matcher.find()
                ? Optional.ofNullable(date(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Optional<PublishedAt> at(String text, int end, @Nullable LocalDate date) {
        if (date == null) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(text.substring(end));
        ZoneOffset zone = time.find() ? zone(time.group(4)) : null;
        if (zone == null) {
            return Optional.of(PublishedAt.of(date));
        }
        return Optional.of(PublishedAt.of(OffsetDateTime.of(time(date, time), zone)));
    }

    private static LocalDateTime time(LocalDate date, Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(3) == null ? "" : time.group(3).toLowerCase(Locale.ROOT);
        if (half.startsWith("p") && hour < 12) {
            hour += 12;
        } else if (half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return date.plusDays(hour / 24).atTime(LocalTime.of(hour % 24, minute));
    }

    private static @Nullable ZoneOffset zone(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String zone = ZONES.getOrDefault(name.toUpperCase(Locale.ROOT), name.toUpperCase(Locale.ROOT));
        try {
            return ZoneOffset.of(zone.replaceFirst("^([+-]\\d{2})(\\d{2})$", "$1:$2"));
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
