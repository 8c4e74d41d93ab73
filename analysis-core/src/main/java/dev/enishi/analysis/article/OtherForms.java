package dev.enishi.analysis.article;

import dev.enishi.analysis.fetch.PageUrl;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a page says that the rest of its article is, or the article in another form.
 *
 * @param url where the page itself is, or null
 * @param canonical what the page says its address is, or null
 * @param amp its AMP version, or null
 * @param original the page on another site that this AMP page is a copy of, or null
 * @param links its links, with what they say
 */
record OtherForms(
        @Nullable URI url,
        @Nullable URI canonical,
        @Nullable URI amp,
        @Nullable URI original,
        List<Link> links) {

    /** A page that tells of no other form. */
    static final OtherForms NONE = new OtherForms(null, null, null, null, List.of());

    /** Copies the links. */
    OtherForms {
        links = List.copyOf(links);
    }

    /** Links looked at; pages of news have some hundreds. */
    private static final int MAX_LINKS = 5_000;

    private static final int MAX_TEXT = 80;

    private static final Pattern NEXT = Pattern.compile(
            "(?iu)[\\s<＜«‹→▶>＞]*+(?:次の?ページ|次へ|次の?\\d?頁|続きを?読む|続きは|つづき|next(?:\\s*page)?\\b|continue(?:\\s*reading)?\\b|page\\s*\\d).*");

    private static final Pattern PREVIOUS = Pattern.compile(
            "(?iu)[\\s<＜«‹←◀]*+(?:1|１|前の?ページ|前へ|最初の?ページ|(?:previous|prev|first)(?:\\s*page)?)[\\s>＞»›]*");

    private static final Pattern WHOLE = Pattern.compile(
            "(?iu)\\s*+(?:全文(?:を)?表示(?:する)?|全ページ(?:を)?表示|[1１一]ページ(?:で|に)(?:まとめて)?(?:読む|表示|見る)(?:する)?|一括表示|単一ページ(?:で.{1,6})?|印刷用?(?:の)?(?:ページ|画面|表示|版)?(?:する)?"
                    + "|(?:view|show|read)\\s+(?:as\\s+)?(?:a\\s+|on\\s+one\\s+)?(?:single|one|full|all)\\s*(?:page|pages|article)?|single\\s*page(?:\\s*view)?|view\\s+all|all\\s+pages|(?:printer?(?:[- ]friendly)?|print)(?:\\s+(?:version|page|view|this.{0,20}))?)\\s*");

    /**
     * A link of a page.
     *
     * @param target where it leads
     * @param text what it says, or its title or picture's text
     * @param rel its {@code rel} attribute
     */
    record Link(URI target, String text, String rel) {

        boolean is(String relation) {
            return List.of(rel.toLowerCase(java.util.Locale.ROOT).split("\\s+", -1))
                    .contains(relation);
        }
    }

    static OtherForms of(Document html, @Nullable URI url, @Nullable URI canonical) {
        if (url == null) {
            return new OtherForms(null, canonical, null, null, List.of());
        }
        List<Link> links = new ArrayList<>();
        for (Element link : html.select("link[rel~=(?i)next|prev][href], a[href]")) {
            if (links.size() < MAX_LINKS) {
                PageUrl.resolve(url, link.attr("href"))
                        .filter(target -> PartAddress.isSameHost(url, target))
                        .ifPresent(target -> links.add(new Link(target, text(link), link.attr("rel"))));
            }
        }
        return new OtherForms(
                url,
                canonical,
                declared(html, "link[rel~=(?i)\\bamphtml\\b][href]", url),
                canonical == null && isAmp(html) ? declared(html, "link[rel~=(?i)\\bcanonical\\b][href]", url) : null,
                links);
    }

    private static @Nullable URI declared(Document html, String css, URI url) {
        Element link = html.selectFirst(css);
        return link == null ? null : PageUrl.resolve(url, link.attr("href")).orElse(null);
    }

    private static boolean isAmp(Document html) {
        Element root = html.selectFirst("html");
        return root != null && (root.hasAttr("amp") || root.hasAttr("\u26A1"));
    }

    private static String text(Element link) {
        if (ShortText.isLong(link)) {
            return "";
        }
        String text = link.text();
        if (text.isBlank()) {
            Element picture = link.selectFirst("img[alt]");
            text = picture == null ? link.attr("title") + link.attr("aria-label") : picture.attr("alt");
        }
        return Whitespace.collapse(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
    }

    /**
     * The next part of the article whose first part is at {@code first}: its address has the next number, and the page calls it the next
     * page or links it by its number.
     *
     * @param number this page's own, from 1
     */
    Optional<URI> part(URI first, int number) {
        String next = String.valueOf(number + 1);
        return find(link -> (link.is("next")
                        || link.text().equals(next)
                        || NEXT.matcher(link.text()).matches())
                && PartAddress.number(first, link.target()) == number + 1);
    }

    /** The second part; empty if the article isn't split, or if this is not its first part. */
    Optional<URI> second() {
        return url == null ? Optional.empty() : part(url, 1);
    }

    /** The part behind this one, whichever this is; empty if it is the last or the only one. */
    Optional<URI> next() {
        URI here = url;
        Optional<URI> first = first();
        return here == null || first.isEmpty() ? second() : part(first.get(), PartAddress.number(first.get(), here));
    }

    /** The first part, if this is a further one: an address that this page's has a number behind, and that the page calls its first. */
    Optional<URI> first() {
        URI here = url;
        if (here == null) {
            return Optional.empty();
        }
        if (canonical != null && PartAddress.number(canonical, here) > 1) {
            return Optional.of(canonical);
        }
        return find(link -> (link.is("prev") || PREVIOUS.matcher(link.text()).matches())
                && PartAddress.number(link.target(), here) > 1);
    }

    /** The article on one page, or as it is printed. */
    Optional<URI> whole() {
        URI here = url;
        return here == null
                ? Optional.empty()
                : find(link -> WHOLE.matcher(link.text()).matches()
                        && !PageUrl.canonical(link.target()).equals(PageUrl.canonical(here))
                        && PartAddress.isFormOf(here, link.target()));
    }

    /** Ask what a link says before where it leads: comparing the addresses of all links takes two fifths of the time of a page. */
    private Optional<URI> find(Predicate<Link> wanted) {
        return links.stream().filter(wanted).map(Link::target).findFirst();
    }
}
