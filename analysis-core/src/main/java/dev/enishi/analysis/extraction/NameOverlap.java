package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.NameKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a shorter name is made of the letters of a longer one.
 *
 * @param kind in what way
 * @param brief the key of the shorter name
 * @param full the key of the longer name
 * @param briefSurface the shorter name as written
 * @param fullSurface the longer name as written
 */
record NameOverlap(Kind kind, String brief, String full, String briefSurface, String fullSurface) {

    /** The ways, the most telling first. */
    enum Kind {
        /** One key: only marks or a legal form differ. */
        SAME,
        /** 新生銀 of 新生銀行. */
        BEGINNING,
        /** レッズ of 浦和レッズ. */
        END,
        /** アントンベネタ of バンカ・アントンベネタ銀行. */
        MIDDLE,
        /** 東京地裁 of 東京地方裁判所: letters in order, the first among them. */
        LETTERS,
        /** A letter more, less or other. */
        MISSPELT
    }

    /** Names of fewer letters are too often one letter apart. */
    private static final int LEAST_MISSPELT = 4;

    private static final Comparator<NameOverlap> ORDER =
            Comparator.<NameOverlap, Kind>comparing(NameOverlap::kind).thenComparing(overlap -> overlap.full.length());

    /**
     * A name as it is compared.
     *
     * @param surface as written
     * @param key by {@link NameKey}
     */
    record Spelling(String surface, String key) {

        static Spelling of(String surface) {
            return new Spelling(surface, NameKey.of(surface));
        }
    }

    /** The most telling overlap of two groups' names, if there is any. */
    static Optional<NameOverlap> of(List<Spelling> some, List<Spelling> others) {
        NameOverlap best = null;
        for (Spelling one : some) {
            for (Spelling other : others) {
                NameOverlap overlap = of(one, other);
                if (overlap != null && (best == null || ORDER.compare(overlap, best) < 0)) {
                    best = overlap;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable NameOverlap of(Spelling one, Spelling other) {
        boolean shorter = one.key().length() <= other.key().length();
        Spelling brief = shorter ? one : other;
        Spelling full = shorter ? other : one;
        Kind kind = kind(brief.key(), full.key());
        return kind == null ? null : new NameOverlap(kind, brief.key(), full.key(), brief.surface(), full.surface());
    }

    private static @Nullable Kind kind(String brief, String full) {
        if (brief.isEmpty()) {
            return null;
        }
        if (brief.equals(full)) {
            return Kind.SAME;
        }
        if (brief.length() < full.length()) {
            if (full.startsWith(brief)) {
                return Kind.BEGINNING;
            }
            if (full.endsWith(brief)) {
                return Kind.END;
            }
            if (brief.length() > 1 && full.contains(brief)) {
                return Kind.MIDDLE;
            }
            if (brief.length() > 1 && brief.charAt(0) == full.charAt(0) && isSubsequence(brief, full)) {
                return Kind.LETTERS;
            }
        }
        return isMisspelt(brief, full) ? Kind.MISSPELT : null;
    }

    private static boolean isSubsequence(String brief, String full) {
        int at = 0;
        for (int i = 0; i < full.length() && at < brief.length(); i++) {
            if (brief.charAt(at) == full.charAt(i)) {
                at++;
            }
        }
        return at == brief.length();
    }

    /** One letter other, or one more somewhere. */
    private static boolean isMisspelt(String brief, String full) {
        int more = full.length() - brief.length();
        if (brief.length() < LEAST_MISSPELT || more > 1) {
            return false;
        }
        int left = 0;
        while (left < brief.length() && brief.charAt(left) == full.charAt(left)) {
            left++;
        }
        return brief.substring(Math.min(brief.length(), left + 1 - more)).equals(full.substring(left + 1));
    }

    /** What the longer name has before the shorter one; empty unless it ends or holds it. */
    String head() {
        return kind == Kind.END || kind == Kind.MIDDLE ? full.substring(0, full.indexOf(brief)) : "";
    }

    /** What the longer name has behind the shorter one; empty unless it begins with it or holds it. */
    String tail() {
        return kind == Kind.BEGINNING || kind == Kind.MIDDLE
                ? full.substring(full.indexOf(brief) + brief.length())
                : "";
    }
}
