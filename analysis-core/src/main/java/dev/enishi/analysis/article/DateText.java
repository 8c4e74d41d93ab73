package dev.enishi.analysis.article;

import dev.enishi.analysis.text.PublishedAt;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
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
    /** As Java and Unix print dates: "Mon Aug 03 12:45:00 EDT 2015". */
    private static final Pattern YEAR_LAST = Pattern.compile(
            "\\b" + MONTH + "\\s+(3[01]|[12]\\d|0?[1-9])\\s+\\d{2}:\\d{2}:\\d{2}\\s+\\w{1,5}\\s+((?:19|20)\\d{2})\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?[\\s-]+" + MONTH + "[\\s,-]+((?:19|20)\\d{2})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("(?<![\\d/.-])(1[0-2]|0?[1-9])(?:/|月)\\s?(3[01]|[12]\\d|0?[1-9])(?![\\d/])日?");
    private static final Pattern TIME = Pattern.compile(
            "^[\\sT,()a-z@|月火水木金土日曜祝·•-]{0,16}?(午前|午後)?\\s?([01]?\\d|2[0-4])(?::|時)([0-5]\\d)?(?::[0-5]\\d(?:\\.\\d+)?)?分?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?\\s*(Z|UTC|GMT|JST|E[SD]T|P[SD]T|ET|PT|[+-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE_PATH = Pattern.compile(
            "/((?:19|20)\\d{2})[/-](1[0-2]|0?[1-9]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](3[01]|[12]\\d|0?[1-9])(?:/|-|$)");

    /** What stands before or behind the date of a later change, and of publication. */
    private static final Pattern UPDATED = Pattern.compile(
            "(?iu)(?:(?:最終)?更新|改訂|修正|(?:last )?(?:updated|modified|edited|revised))(?:日時?|時間)?\\s*(?:on|at)?[\\s:：(（/-]*$|^\\s*(?:に)?(?:最終)?更新(?!日?時?間?\\s*[:：])");

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?iu)(?:公開|配信|掲載|発表|投稿|初出|発行|published|posted|first published)(?:日時?|時間)?\\s*(?:on|at)?[\\s:：(（/-]*$|^\\s*(?:に)?(?:公開|配信|掲載|投稿|発行)(?!日?時?間?\\s*[:：])");

    /** How far from a date its label may stand; in characters. */
    private static final int LABEL = 24;

    /** Texts that tell when an article appeared are short; in characters. */
    private static final int MAX_TEXT = 300;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "平成", 1988, "昭和", 1925);
    private static final Map<String, String> ZONES = Map.of(
            "Z", "Z", "UTC", "Z", "GMT", "Z", "JST", "+09:00", "EST", "-05:00", "EDT", "-04:00", "PST", "-08:00", "PDT",
            "-07:00");

    private DateText() {}

    /** A date in a text, and whether a label says what happened on it. */
    private record Dated(int start, int end, LocalDate date, String text) {

        boolean isLabelled(Pattern label) {
            String before = text.substring(Math.max(0, start - LABEL), start);
            Matcher time = TIME.matcher(text.substring(end));
            int after = end + (time.find() ? time.end() : 0);
            return label.matcher(before).find()
                    || label.matcher(text.substring(after, Math.min(text.length(), after + LABEL)))
                            .find();
        }

        PublishedAt at(@Nullable ZoneOffset zone) {
            return DateText.at(text, end, date, zone);
        }
    }

    /**
     * The date in a text that is labelled as that of publication, else the first that isn't that of a change, else the first.
     *
     * @param zone where the times are that name no zone, or null if that isn't known: such times are then left out
     */
    static Optional<PublishedAt> find(String text, @Nullable ZoneOffset zone) {
        List<Dated> dates = dates(text);
        return published(dates).or(() -> dates.stream().findFirst()).map(dated -> dated.at(zone));
    }

    /** As {@link #find}, but never a date that is labelled as that of a change. */
    static Optional<PublishedAt> findPublished(String text, @Nullable ZoneOffset zone) {
        return published(dates(text)).map(dated -> dated.at(zone));
    }

    private static Optional<Dated> published(List<Dated> dates) {
        return dates.stream()
                .filter(dated -> dated.isLabelled(PUBLISHED))
                .findFirst()
                .or(() -> dates.stream()
                        .filter(dated -> !dated.isLabelled(UPDATED))
                        .findFirst());
    }

    private static List<Dated> dates(String text) {
        String plain = DateDigits.plain(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
        List<Dated> dates = new ArrayList<>();
        add(dates, plain, NUMERIC, found -> date(found.group(1), found.group(2), found.group(3)));
        add(dates, plain, ERA, found -> date(year(found.group(1), found.group(2)), found.group(3), found.group(4)));
        add(dates, plain, MONTH_FIRST, found -> date(found.group(3), month(found.group(1)), found.group(2)));
        add(dates, plain, YEAR_LAST, found -> date(found.group(3), month(found.group(1)), found.group(2)));
        add(dates, plain, DAY_FIRST, found -> date(found.group(3), month(found.group(2)), found.group(1)));
        dates.sort(Comparator.comparingInt(Dated::start));
        return dates;
    }

    private static void add(
            List<Dated> dates, String text, Pattern pattern, Function<MatchResult, @Nullable LocalDate> read) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            LocalDate date = read.apply(matcher);
            if (date != null) {
                dates.add(new Dated(matcher.start(), matcher.end(), date, text));
            }
        }
    }

    private static String year(String era, String number) {
        return String.valueOf(ERAS.getOrDefault(era, 0) + (number.equals("元") ? 1 : Integer.parseInt(number)));
    }

    /** The time that a text gives behind a month and a day, with or without a year, if they are those of {@code day}. */
    static Optional<PublishedAt> findTimeOn(LocalDate day, String text, ZoneOffset zone) {
        List<Dated> dates = new ArrayList<>(dates(text));
        String plain = DateDigits.plain(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
        String year = String.valueOf(day.getYear());
        add(dates, plain, MONTH_AND_DAY, found -> date(year, found.group(1), found.group(2)));
        return dates.stream()
                .filter(dated -> dated.date().equals(day) && !dated.isLabelled(UPDATED))
                .map(dated -> dated.at(zone))
                .filter(at -> at.moment() != null)
                .findFirst();
    }

    /** A date without separators, such as in an address; empty if there is none. */
    static Optional<LocalDate> findCompact(String text) {
        Matcher matcher = COMPACT.matcher(text);
        return matcher.find()
                ? Optional.ofNullable(date(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }

    /** The date in the path of an address: /2025/12/03/, /2025/dec/3/ or without separators. */
    static Optional<LocalDate> findInPath(String path) {
        Matcher matcher = DATE_PATH.matcher(path);
        if (!matcher.find()) {
            return findCompact(path);
        }
        String month = matcher.group(2);
        boolean number = Character.isDigit(month.charAt(0));
        return Optional.ofNullable(date(matcher.group(1), number ? month : month(month), matcher.group(3)));
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

    private static PublishedAt at(String text, int end, LocalDate date, @Nullable ZoneOffset assumed) {
        Matcher time = TIME.matcher(text.substring(end));
        if (!time.find()) {
            return PublishedAt.of(date);
        }
        ZoneOffset named = zone(time.group(5));
        ZoneOffset zone = named == null && time.group(5) == null ? assumed : named;
        return zone == null ? PublishedAt.of(date) : PublishedAt.of(OffsetDateTime.of(time(date, time), zone));
    }

    private static LocalDateTime time(LocalDate date, Matcher time) {
        int hour = Integer.parseInt(time.group(2));
        String half = time.group(4) == null ? "" : time.group(4).toLowerCase(Locale.ROOT);
        if ((half.startsWith("p") || "午後".equals(time.group(1))) && hour < 12) {
            hour += 12;
        } else if (half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        int minute = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
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
