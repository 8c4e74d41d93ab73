package dev.enishi.analysis.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares headlines, and takes a site's name off them. */
final class TitleText {

    /** What stands between a headline and the name of its site. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[-–—|｜:：»«・/／~〜]\\s+|\\s*[|｜»«]\\s*|\\s*[（(\\[【](?=[^（(\\[【]*[）)\\]】]$)|\\s*[:：] ");

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
        boolean alike =
                key.length() >= 3 && (siteKey.startsWith(key) || key.startsWith(siteKey) || siteKey.endsWith(key));
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

    /** The longest part of a title whose site isn't known by name. */
    static String longestPart(String title) {
        String longest = "";
        for (String part : title.split("\\s+[-–—|｜»]\\s+|\\s*[|｜»]\\s*", -1)) {
            longest = part.length() > longest.length() ? part : longest;
        }
        return longest.strip();
    }
}
