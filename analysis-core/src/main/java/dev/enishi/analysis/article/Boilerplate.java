package dev.enishi.analysis.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Removes what is on a page besides its article, by what it is, by how it is named and by how much of it is links. */
final class Boilerplate {

    /** Never text of an article, or not text at all. Readings (rt) repeat the word that they stand over. */
    private static final String NOT_TEXT =
            "script, style, noscript, template, iframe, frame, object, embed, applet, svg, math annotation, canvas, video, audio, map, button, select,"
                    + " textarea, input, label, progress, meter, dialog, link, meta, base, rt, rp, datalist, area, source, track, img, picture";

    private static final Set<String> SURROUNDINGS = Set.of("nav", "aside", "footer", "menu", "figcaption", "search");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "alert",
            "menu",
            "menubar",
            "tablist",
            "toolbar",
            "tooltip",
            "status",
            "presentation-ad");

    private static final Pattern HIDDEN =
            Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    /** The share of a page's text that one address can't be the link of. */
    private static final double OPEN_LINK = 0.3;

    /** The parser repeats an open link in each block that it goes through. */
    private static final int OPEN_LINK_PARTS = 4;

    private static final double MUCH_TO_LOSE = 0.4;

    private static final double TOO_MUCH_TO_LOSE = 0.9;
    private static final int ENOUGH_PROSE = 500;

    /** An announcement is shorter than this, an article longer; in units of {@link TextStats}. */
    private static final int MAX_TEASER = 600;

    /** A part with the headline and less running text isn't the whole article, unless it is marked as one. */
    private static final int MIN_ARTICLE = 300;

    private static final int MAX_STYLE = 400;

    private Boilerplate() {}

    static void removeNonText(Element body) {
        removeAll(body.select(NOT_TEXT));
    }

    /** A link that isn't closed goes on through all that follows, in browsers too; it says nothing of what it holds. */
    static void unwrapOpenLinks(Element body) {
        Map<String, List<Element>> links = new HashMap<>();
        for (Element link : body.getElementsByTag("a")) {
            links.computeIfAbsent(link.attr("href"), href -> new ArrayList<>()).add(link);
        }
        TextStats stats = TextStats.of(body);
        for (List<Element> same : links.values()) {
            int units = same.stream().mapToInt(stats::units).sum();
            if (same.size() >= OPEN_LINK_PARTS && units > OPEN_LINK * stats.units(body)) {
                same.forEach(link -> link.tagName("span"));
            }
        }
    }

    static void removeHidden(Element body) {
        removeIf(body, Boilerplate::isHidden);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
        return element.hasAttr("hidden")
                || (!style.isEmpty()
                        && HIDDEN.matcher(style.substring(0, Math.min(style.length(), MAX_STYLE)))
                                .find())
                || element.attr("aria-hidden").equals("true");
    }

    /** Removes what its tag, role or name says is no part of the article. */
    static void removeSurroundings(Element body) {
        Prose prose = Prose.of(body);
        removeIf(body, element -> isSurrounding(element) && isSafeToLose(element, prose));
    }

    /** Names are given carelessly, so an element that holds much of the page goes only if its headline and enough prose stay. */
    private static boolean isSafeToLose(Element element, Prose prose) {
        if (prose.share(element) < MUCH_TO_LOSE) {
            return true;
        }
        return prose.share(element) < TOO_MUCH_TO_LOSE
                && prose.rest(element) >= ENOUGH_PROSE
                && element.selectFirst("h1") == null;
    }

    private static boolean isSurrounding(Element element) {
        return SURROUNDINGS.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || (Hints.isAround(element) && !Hints.isBody(element));
    }

    /** Of nested elements the outermost goes and takes the inner ones along. */
    private static void removeIf(Element body, java.util.function.Predicate<Element> unwanted) {
        List<Element> found = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            if (!element.equals(body) && unwanted.test(element)) {
                found.add(element);
            }
        }
        removeAll(found);
    }

    /** Removing them one by one would move all that stands behind each, in time that grows with the square of their number. */
    private static void removeAll(List<Element> inOrder) {
        IdentityHashMap<Element, Set<Element>> byParent = new IdentityHashMap<>();
        for (Element element : ShortText.outermost(inOrder)) {
            Element parent = element.parent();
            if (parent != null) {
                byParent.computeIfAbsent(parent, unseen -> Collections.newSetFromMap(new IdentityHashMap<>()))
                        .add(element);
            }
        }
        byParent.forEach(Boilerplate::removeChildren);
    }

    private static void removeChildren(Element parent, Set<Element> unwanted) {
        if (unwanted.size() == 1) {
            unwanted.iterator().next().remove();
            return;
        }
        List<Node> kept = new ArrayList<>(parent.childNodes());
        kept.removeIf(unwanted::contains);
        parent.empty();
        parent.appendChildren(kept);
    }

    /**
     * Where a page shows other articles below the one that it is about: what is built like the part with the headline, has a heading of
     * the same kind and stands beside it, goes.
     */
    static void removeOtherArticles(Element body, @Nullable Element headline) {
        if (headline == null) {
            return;
        }
        Prose prose = Prose.of(body);
        Element part = headline.parent();
        while (part != null && !part.equals(body) && part.parent() != null) {
            if (prose.units(part) >= MIN_ARTICLE || part.normalName().equals("article")) {
                removeOthers(part, headline);
            }
            part = part.parent();
        }
    }

    private static void removeOthers(Element part, Element headline) {
        List<Element> others = part.nextElementSiblings();
        removeAll(others.stream()
                .filter(other -> isBuiltLike(other, part) && hasHeadingLike(other, headline))
                .toList());
    }

    private static boolean hasHeadingLike(Element part, Element headline) {
        return part.getElementsByTag(headline.normalName()).stream()
                .anyMatch(heading -> isBuiltLike(heading, headline));
    }

    private static boolean isBuiltLike(Element one, Element model) {
        return one.normalName().equals(model.normalName()) && one.className().equals(model.className());
    }

    /** Removes short articles in a row: they announce others. */
    static void removeTeasers(Element body) {
        TextStats stats = TextStats.of(body);
        Prose prose = Prose.of(body, stats);
        removeIf(body, element -> isTeaserList(element, stats) && prose.share(element) < MUCH_TO_LOSE);
    }

    private static boolean isTeaserList(Element element, TextStats stats) {
        int teasers = 0;
        for (Element child : element.children()) {
            boolean article = child.normalName().equals("article");
            if (article && stats.units(child) > MAX_TEASER) {
                return false;
            }
            teasers += article ? 1 : 0;
        }
        return teasers >= 3;
    }

    /** Removes lists, tables and boxes that are mostly links, from the inside out. */
    static void removeLinkLists(Element region) {
        TextStats stats = TextStats.of(region);
        Prose prose = Prose.of(region, stats);
        removeIf(region, element -> isLinkList(element, stats) && prose.share(element) < MUCH_TO_LOSE);
    }

    private static boolean isLinkList(Element element, TextStats stats) {
        TextStats.Count count = stats.count(element);
        return switch (element.normalName()) {
            case "ul", "ol", "dl", "table", "div", "section", "form" -> count.linkShare() > 0.5 && count.units > 0;
            default -> false;
        };
    }
}
