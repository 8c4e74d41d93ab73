package dev.enishi.bot.slack;

import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.PublishedAt;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days as people read them. */
public final class Dates {

    private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("y年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMM d, y", Locale.ENGLISH);

    private Dates() {}

    /** The day: 2025年12月5日 or Dec 5, 2025. */
    public static String day(PublishedAt published, Language language) {
        return published.date().format(language == Language.JAPANESE ? JAPANESE : ENGLISH);
    }
}
