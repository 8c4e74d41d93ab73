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

    /** What a site's name adds to a headline at most; longer texts are no titles, and comparing them takes time. */
    private static final int MAX_SITE = 200;

    /** Headings looked at; a page that has more is a list. */
    private static final int MAX_HEADINGS = 60;

    private static final String ICONS = "svg, math, template, button, rt, rp";

    /** Elements that show a headline where a page has no heading. */
    private static final String TEXT = "b, strong, font, big, div, p, td, th, span, dt";

    /** Elements of old pages that only style what is in them, a cell of a table and its row. */
    private static final int MAX_WRAPPERS = 6;

    /** What stands before the headline in a title is shorter than the headline. */
    private static final int END = 2;

    private static final String OTHER_HEADINGS =
            "h2, h3, [itemprop=headline], [class*=title], [class*=headline], [class*=Title], [class*=Headline]";

    static Headline find(Document html, LinkedArticle linked, String site) {
        Map<String, Element> main = headings(html, "h1", site);
        List<String> declared = declared(html, linked, site);
        return agreed(main, declared)
                .or(() -> onlyHeading(main, declared))
                .or(() -> agreed(headings(html, OTHER_HEADINGS, site), declared))
                .or(() -> standing(html, declared))
                .orElseGet(() -> undisputed(main, declared));
    }

    private static List<String> declared(Document html, LinkedArticle linked, String site) {
        List<String> declared = new ArrayList<>();
        String meta = MetaTags.first(
                html, "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title");
        for (String title : List.of(linked.headline(), meta, html.title())) {
            String collapsed = Whitespace.collapse(title);
            if (collapsed.length() > MAX_LENGTH + MAX_SITE) {
                continue;
            }
            String clean = TitleText.withoutPart(TitleText.withoutSite(collapsed, site));
            if (!clean.isEmpty() && clean.length() <= MAX_LENGTH) {
                declared.add(TitleText.withoutSection(clean));
            }
        }
        return declared;
    }

    private static Map<String, Element> headings(Document html, String css, String site) {
        Map<String, Element> headings = new LinkedHashMap<>();
        for (Element heading : html.select(css).stream().limit(MAX_HEADINGS).toList()) {
            String text = Whitespace.collapse(text(heading));
            if (Whitespace.hasLetter(text) && text.length() <= MAX_LENGTH && !TitleText.isSame(text, site)) {
                headings.putIfAbsent(TitleText.withoutPart(TitleText.withoutSite(text, site)), heading);
            }
        }
        return headings;
    }

    /** Icons have texts of their own. */
    private static String text(Element heading) {
        if (ShortText.isLong(heading)) {
            return "";
        }
        if (heading.selectFirst(ICONS) == null) {
            return heading.text();
        }
        Element bare = heading.clone();
        bare.select(ICONS).remove();
        return bare.text();
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

    /** Pages without headings show the headline as any other text: as the title, or as its end behind the number of an issue. */
    private static Optional<Headline> standing(Document html, List<String> declared) {
        return html.body().select(TEXT).stream()
                .filter(element -> isEnd(element.ownText(), declared))
                .findFirst()
                .map(element -> new Headline(Whitespace.collapse(element.ownText()), outermost(element)));
    }

    /** What stands near the headline stands near the outermost element that holds nothing else. */
    private static Element outermost(Element element) {
        Element at = element;
        for (int level = 0; level < MAX_WRAPPERS; level++) {
            Element parent = at.parent();
            if (parent == null || !TitleText.isSame(ShortText.of(parent), element.ownText())) {
                return at;
            }
            at = parent;
        }
        return at;
    }

    private static boolean isEnd(String text, List<String> declared) {
        return text.length() <= MAX_LENGTH
                && !text.isBlank()
                && declared.stream()
                        .filter(title -> title.length() < END * text.length())
                        .anyMatch(title -> TitleText.isSame(title, text) || TitleText.endsWith(title, text));
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
