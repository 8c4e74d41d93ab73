package dev.enishi.analysis.article;

import dev.enishi.analysis.text.PublishedAt;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether two pages show one article: its parts, or the same in another form. */
final class SameArticle {

    /** What parts have in their titles: (2/3), 2ページ目, Page 2. */
    private static final Pattern PART = Pattern.compile(
            "(?iu)[(（\\[【<＜]?\\s?(?:\\d{1,2}\\s?[/／]\\s?\\d{1,2}(?:\\s?(?:ページ|頁))?|(?:page|part)\\s?\\d{1,2}(?:\\s?(?:of|/)\\s?\\d{1,2})?|\\d{1,2}\\s?(?:ページ|頁)目?|第?\\d{1,2}回?(?=[)）]))\\s?[)）\\]】>＞]?");

    /** One title may have a site's name or a section that the other lacks. */
    private static final double CONTAINED = 0.6;

    private SameArticle() {}

    static boolean isSame(Page one, Page other) {
        return isSameTitle(one.title(), other.title()) && isSameTime(one.publishedAt(), other.publishedAt());
    }

    static boolean isSameTitle(String one, String other) {
        String first = TitleText.key(PART.matcher(one).replaceAll(" "));
        String second = TitleText.key(PART.matcher(other).replaceAll(" "));
        int shorter = Math.min(first.length(), second.length());
        int longer = Math.max(first.length(), second.length());
        return shorter > 0 && shorter >= CONTAINED * longer && (first.contains(second) || second.contains(first));
    }

    /** Zones and updates shift a date by a day. */
    private static boolean isSameTime(@Nullable PublishedAt one, @Nullable PublishedAt other) {
        return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) <= 1;
    }
}
