package dev.enishi.analysis.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares headlines, and takes a site's name off them. */
final class TitleText {

    /** What stands between a headline and the name of its site. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[-–—|｜:：»«・/／~〜]\\s+|\\s*[|｜»«]\\s*|\\s*[（(\\[【](?=[^（(\\[【]*[）)\\]】]$)|\\s*[:：] ");

    /** Whatever else can stand beside a site's name once that name is known: full stops of all kinds, brackets, a blank. */
    private static final Pattern EDGE = Pattern.compile("\\s*[-–—―－|｜:：»«›‹・/／~〜～_＿<>＜＞《》「」『』【】（）()\\[\\]]+\\s*|\\s+");

    /** Which part of a split article a page has: "（1/2 ページ）", "[2/3]", "(Page 2)", "｜3ページ目". */
    private static final Pattern PART = Pattern.compile(
            "(?iu)\\s*[（(\\[［【]\\s*(?:\\d{1,2}\\s*[/／]\\s*\\d{1,2}\\s*(?:ページ|頁|pages?)?|\\d{1,2}\\s*(?:ページ目?|頁)|page\\s*\\d{1,2}(?:\\s*(?:of|/)\\s*\\d{1,2})?)\\s*[）)\\]］】]\\s*"
                    + "|\\s*[-–—|｜]\\s*(?:(?:ページ|page)\\s*\\d{1,2}(?:\\s*(?:of|/)\\s*\\d{1,2})?|\\d{1,2}\\s*ページ目?)\\s*(?=$|[-–—|｜])");

    /** What may follow a site's name: "online", "日本版", the name of a section. */
    private static final int MAX_SITE_SUFFIX = 10;

    /** A section's name behind the last bar of a title. */
    private static final Pattern SECTION = Pattern.compile("\\s*[|｜]\\s*[^|｜]{1,20}$");

    /** Titles with more separators than this are no titles. */
    private static final int MAX_EDGES = 60;

    /** Longer texts are no headlines, and folding a paragraph of a megabyte takes time. */
    private static final int MAX_COMPARED = 2000;

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
        if (Math.max(one.length(), other.length()) > MAX_COMPARED) {
            return false;
        }
        String key = key(one);
        return !key.isEmpty() && key.equals(key(other));
    }

    /** The title without {@code site} at its start or end, if a separator parts them. */
    static String withoutSite(String title, String site) {
        String siteKey = key(site);
        if (siteKey.isEmpty()) {
            return title;
        }
        String usual = withoutSite(title, site, siteKey);
        return usual.equals(title) ? withoutKnown(title, site) : usual;
    }

    private static String withoutSite(String title, String site, String siteKey) {
        for (int[] cut : cuts(title)) {
            String before = title.substring(0, cut[0]).strip();
            String after = title.substring(cut[1]).strip();
            if (isSite(after, siteKey) && !before.isEmpty()) {
                return withoutSite(before, site, siteKey);
            }
            if (isSite(before, siteKey) && !after.isEmpty()) {
                return withoutSite(after, site, siteKey);
            }
        }
        return title;
    }

    /** The title without the name of a site that is known to the letter, whatever stands between. */
    private static String withoutKnown(String title, String site) {
        String siteKey = key(site);
        Matcher edge = EDGE.matcher(title);
        while (edge.find()) {
            String before = title.substring(0, edge.start()).strip();
            String after = title.substring(edge.end()).strip();
            if (edge.group().isBlank() && !site.codePoints().anyMatch(TitleText::isWrittenWithoutBlanks)) {
                continue;
            }
            if (key(after).equals(siteKey) && !key(before).isEmpty()) {
                return before;
            }
            if (key(before).equals(siteKey) && !key(after).isEmpty()) {
                return after;
            }
        }
        return title;
    }

    /** A blank parts what is written without blanks; in English it may part a site's name from "The". */
    private static boolean isWrittenWithoutBlanks(int c) {
        return Character.isIdeographic(c) || (c >= 0x3041 && c <= 0x30FA);
    }

    /** The title without the number of its page. */
    static String withoutPart(String title) {
        return PART.matcher(title).replaceAll(" ").strip();
    }

    /** Whether {@code name} stands at the start of the title, parted from the rest. */
    static boolean startsWith(String title, String name) {
        return edges(title).anyMatch(edge -> isSame(title.substring(0, edge.start()), name));
    }

    /** Whether {@code name} stands at the end of the title, parted from the rest. */
    static boolean endsWith(String title, String name) {
        return edges(title).anyMatch(edge -> isSame(title.substring(edge.end()), name));
    }

    /** All that the title begins or ends with up to a separator of any kind. */
    static List<String> ends(String title) {
        return edges(title)
                .flatMap(edge -> Stream.of(title.substring(0, edge.start()), title.substring(edge.end())))
                .map(String::strip)
                .toList();
    }

    private static Stream<MatchResult> edges(String title) {
        return EDGE.matcher(title).results().limit(MAX_EDGES);
    }

    /** The title's parts between the separators that sites use. */
    static List<String> parts(String title) {
        return SEPARATOR
                .splitAsStream(title)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
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
                site = title.substring(cut[1]).strip().replaceFirst("[）)\\]】]$", "");
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
