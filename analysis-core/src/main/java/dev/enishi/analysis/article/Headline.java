package dev.enishi.analysis.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page: the heading on which the page and its metadata agree, else the page's only main heading, else what the
 * metadata say.
 *
 * @param text without the site's name; may be empty
 * @param element where it stands on the page, or null if it is taken from the metadata
 */
record Headline(String text, @Nullable Element element) {

    private static final int MAX_LENGTH = 400;

    /** Headings looked at; a page that has more is a list. */
    private static final int MAX_HEADINGS = 60;

    private static final String OTHER_HEADINGS =
            "h2, h3, [itemprop=headline], [class*=title], [class*=headline], [class*=Title], [class*=Headline]";

    static Headline find(Document html, LinkedArticle linked, String site) {
        Map<String, Element> main = headings(html, "h1", site);
        List<String> declared = declared(html, linked, site);
        return agreed(main, declared)
                .or(() -> onlyHeading(main, declared))
                .or(() -> agreed(headings(html, OTHER_HEADINGS, site), declared))
                .orElseGet(() -> undisputed(main, declared));
    }

    private static List<String> declared(Document html, LinkedArticle linked, String site) {
        List<String> declared = new ArrayList<>();
        String meta = MetaTags.first(
                html, "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title");
        for (String title : List.of(linked.headline(), meta, html.title())) {
            String clean = TitleText.withoutSite(Whitespace.collapse(title), site);
            if (!clean.isEmpty() && clean.length() <= MAX_LENGTH) {
                declared.add(TitleText.withoutSection(clean));
            }
        }
        return declared;
    }

    private static Map<String, Element> headings(Document html, String css, String site) {
        Map<String, Element> headings = new LinkedHashMap<>();
        for (Element heading : html.select(css).stream().limit(MAX_HEADINGS).toList()) {
            String text = Whitespace.collapse(heading.text());
            if (Whitespace.hasLetter(text) && text.length() <= MAX_LENGTH && !TitleText.isSame(text, site)) {
                headings.putIfAbsent(TitleText.withoutSite(text, site), heading);
            }
        }
        return headings;
    }

    private static Optional<Headline> agreed(Map<String, Element> headings, List<String> declared) {
        for (Map.Entry<String, Element> heading : headings.entrySet()) {
            if (declared.stream().anyMatch(title -> TitleText.isSame(title, heading.getKey()))) {
                return Optional.of(new Headline(heading.getKey(), heading.getValue()));
            }
        }
        return headings.entrySet().stream()
                .flatMap(heading -> declared.stream().flatMap(title -> common(heading, title).stream()))
                .findFirst();
    }

    /** What a heading and a title have in common where one is the other and more: a kicker before it, a site or section behind it. */
    private static Optional<Headline> common(Map.Entry<String, Element> heading, String title) {
        String key = TitleText.key(heading.getKey());
        String other = TitleText.key(title);
        boolean kicker = key.endsWith(other) && other.length() * 2 >= key.length();
        boolean tail = TitleText.isCutBehind(title, heading.getKey());
        boolean part = other.length() >= 6
                && key.length() >= 6
                && Math.max(other.length(), key.length()) <= 2 * Math.min(other.length(), key.length())
                && (other.contains(key) || key.contains(other));
        if (kicker) {
            return Optional.of(new Headline(title, heading.getValue()));
        }
        return tail || part ? Optional.of(new Headline(heading.getKey(), heading.getValue())) : Optional.empty();
    }

    /** A page's only main heading is its headline if it is about the same as a title. Search engines' titles are worded differently. */
    private static Optional<Headline> onlyHeading(Map<String, Element> main, List<String> declared) {
        return main.entrySet().stream()
                .filter(heading -> declared.stream().anyMatch(title -> TitleText.isAlike(title, heading.getKey())))
                .map(heading -> new Headline(heading.getKey(), heading.getValue()))
                .findFirst();
    }

    private static Headline undisputed(Map<String, Element> main, List<String> declared) {
        boolean onlyBrowserTitle = declared.size() <= 1;
        if (main.size() == 1 && onlyBrowserTitle) {
            Map.Entry<String, Element> heading = main.entrySet().iterator().next();
            return new Headline(heading.getKey(), heading.getValue());
        }
        if (declared.isEmpty()) {
            return new Headline("", null);
        }
        return new Headline(onlyBrowserTitle ? TitleText.longestPart(declared.get(0)) : declared.get(0), null);
    }
}
