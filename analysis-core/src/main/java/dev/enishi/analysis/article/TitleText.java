package dev.enishi.analysis.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares headlines, and takes a site's name off them. */
final class TitleText {

    /** What stands between a headline and the name of its site. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[-–—|｜:：»«・/／~〜]\\s+|\\s*[|｜»«]\\s*|\\s*[（(\\[【](?=[^（(\\[【]*[）)\\]】]$)|\\s*[:：] ");

    /** What may follow a site's name: "online", "日本版", the name of a section. */
    private static final int MAX_SITE_SUFFIX = 10;

    /** A section's name behind the last bar of a title. */
    private static final Pattern SECTION = Pattern.compile("\\s*[|｜]\\s*[^|｜]{1,20}$");

    /** The share of letter pairs from which two headings are about the same. */
    private static final double ALIKE = 0.4;

    private TitleText() {}

    /** Only letters and digits, in one form. */
    static String key(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    static boolean isSame(String one, String other) {
        String key = key(one);
        return !key.isEmpty() && key.equals(key(other));
    }

    /** The title without {@code site} at its start or end, if a separator parts them. */
    static String withoutSite(String title, String site) {
        String siteKey = key(site);
        if (siteKey.isEmpty()) {
            return title;
        }
        for (int[] cut : cuts(title)) {
            String before = title.substring(0, cut[0]).strip();
            String after = title.substring(cut[1]).strip();
            if (isSite(after, siteKey) && !before.isEmpty()) {
                return withoutSite(before, site);
            }
            if (isSite(before, siteKey) && !after.isEmpty()) {
                return withoutSite(after, site);
            }
        }
        return title;
    }

    private static boolean isSite(String part, String siteKey) {
        String key = key(part);
        boolean longer = key.startsWith(siteKey) && key.length() <= siteKey.length() + MAX_SITE_SUFFIX;
        boolean alike = key.length() >= 3 && (siteKey.startsWith(key) || siteKey.endsWith(key) || longer);
        return key.equals(siteKey) || (siteKey.length() >= 3 && alike);
    }

    private static List<int[]> cuts(String title) {
        List<int[]> cuts = new ArrayList<>();
        Matcher matcher = SEPARATOR.matcher(title);
        while (matcher.find()) {
            cuts.add(new int[] {matcher.start(), matcher.end()});
        }
        return cuts;
    }

    /** The title without the name of a section behind its last bar, if what is left is much longer. */
    static String withoutSection(String title) {
        String cut = SECTION.matcher(title).replaceFirst("");
        return cut.length() >= 2 * (title.length() - cut.length()) ? cut : title;
    }

    /** Whether {@code title} is {@code start} and, behind a separator, something else. */
    static boolean isCutBehind(String title, String start) {
        String key = key(start);
        return !key.isEmpty()
                && cuts(title).stream()
                        .anyMatch(cut -> key(title.substring(0, cut[0])).equals(key));
    }

    /** Behind a known start of a title, the name of the site; empty if the title doesn't go on behind a separator. */
    static String siteBehind(String title, String start) {
        String key = key(start);
        String site = "";
        for (int[] cut : cuts(title)) {
            if (!key.isEmpty() && key(title.substring(0, cut[0])).startsWith(key)) {
                site = title.substring(cut[1]).strip();
            }
        }
        return site;
    }

    /** Whether two headings share many of their letter pairs. */
    static boolean isAlike(String one, String other) {
        Set<String> first = pairs(key(one));
        Set<String> second = pairs(key(other));
        long common = first.stream().filter(second::contains).count();
        return 2.0 * common >= ALIKE * (first.size() + second.size()) && common > 0;
    }

    private static Set<String> pairs(String key) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= key.length(); i++) {
            pairs.add(key.substring(i, i + 2));
        }
        return pairs;
    }

    /** The longest part of a title whose site isn't known by name. */
    static String longestPart(String title) {
        String longest = "";
        for (String part : title.split("\\s+[-–—|｜»]\\s+|\\s*[|｜»]\\s*", -1)) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest.strip();
    }
}
