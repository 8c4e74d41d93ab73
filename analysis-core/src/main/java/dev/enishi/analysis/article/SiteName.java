package dev.enishi.analysis.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds what a site calls itself. What the page declares goes first; where it declares nothing, an end of the browser's title is the
 * site's name if the page bears it out: as the name on its logo, in its copyright line, or because the rest of the title is a heading.
 */
final class SiteName {

    /** In characters; the longest of shared/data/pages has 31. Longer ends of titles are text. */
    private static final int MAX_LENGTH = 40;

    private static final int MIN_LENGTH = 2;

    /** Links looked at: the logo is among the first, the footer's among the last. */
    private static final int MAX_LINKS = 12;

    private static final int MAX_HEADINGS = 10;

    /** A page's imprint is short. */
    private static final int MAX_IMPRINT = 200;

    /** Labels of links to the front page that name no site. */
    private static final Pattern LABEL =
            Pattern.compile("(?iu)(?:home|top|start|back|logo|ホーム|トップ(?:ページ)?|表紙|戻る|.{0,8}へ戻る)");

    private static final Pattern IMPRINT =
            Pattern.compile("(?iu)(?:©|\\(c\\)|（c）|copyright|all rights reserved|無断|著作権).*");

    private final Document html;

    private SiteName(Document html) {
        this.html = html;
    }

    /** The name, or an empty text. */
    static String find(Document html, LinkedArticle linked) {
        SiteName site = new SiteName(html);
        String declared = MetaTags.first(html, "og:site_name", "application-name");
        String named = declared.isEmpty() ? linked.publisher() : declared;
        return named.isEmpty() ? site.inTitle() : site.withoutSlogan(named);
    }

    /** Some sites declare their name with a slogan behind it; the title or the logo has the name alone. */
    private String withoutSlogan(String declared) {
        return TitleText.parts(declared).stream()
                .limit(1)
                .filter(name -> name.length() < declared.length() && TitleText.endsWith(html.title(), name))
                .findFirst()
                .orElse(declared);
    }

    private String inTitle() {
        String title = Whitespace.collapse(html.title());
        return Stream.of(onLogo(title), inImprint(title), aroundHeading(title))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The longest name on a link to the front page that the title begins or ends with. */
    private String onLogo(String title) {
        return logos().stream()
                .filter(name -> TitleText.startsWith(title, name) || TitleText.endsWith(title, name))
                .reduce("", (longest, name) -> name.length() > longest.length() ? name : longest);
    }

    private Set<String> logos() {
        Set<String> names = new LinkedHashSet<>();
        html.select("a[href]").stream()
                .filter(link -> isFrontPage(link.attr("href")))
                .limit(MAX_LINKS)
                .forEach(link -> names.addAll(names(link)));
        html.select("img[class*=logo], [class*=logo] img, [id*=logo] img").stream()
                .limit(MAX_LINKS)
                .forEach(image -> names.add(Whitespace.collapse(image.attr("alt"))));
        names.removeIf(name -> !isName(name));
        return names;
    }

    private static List<String> names(Element link) {
        List<String> names = new ArrayList<>(List.of(ShortText.of(link), link.attr("title"), link.attr("aria-label")));
        link.select("img[alt]").forEach(image -> names.add(image.attr("alt")));
        names.replaceAll(Whitespace::collapse);
        return names;
    }

    private static boolean isName(String name) {
        return name.length() >= MIN_LENGTH
                && name.length() <= MAX_LENGTH
                && Whitespace.hasLetter(name)
                && !LABEL.matcher(name).matches();
    }

    private static boolean isFrontPage(String href) {
        return href.equals("/") || href.matches("(?:https?:)?//[^/?#]{1,100}/?");
    }

    /** An end of the title that stands in the page's copyright line and, on its own, at the page's top. */
    private String inImprint(String title) {
        String imprint = TitleText.key(imprint(html));
        List<String> ends =
                TitleText.ends(title).stream().filter(SiteName::isName).toList();
        return ends.stream()
                .filter(end -> !imprint.isEmpty() && imprint.contains(TitleText.key(end)) && standsAlone(end))
                .findFirst()
                .orElse("");
    }

    /** All lines of the page that claim copyright. */
    static String imprint(Document html) {
        StringBuilder imprint = new StringBuilder(MetaTags.first(html, "copyright"));
        for (Element element : html.select("p, div, small, address, td, span, font, footer, li")) {
            String text = element.ownText();
            if (text.length() <= MAX_IMPRINT && IMPRINT.matcher(text).find()) {
                imprint.append(text).append('\n');
            }
        }
        return imprint.toString();
    }

    private boolean standsAlone(String name) {
        return html.getElementsMatchingOwnText(Pattern.compile(Pattern.quote(name), Pattern.UNICODE_CASE)).stream()
                .filter(element -> !element.normalName().equals("title"))
                .anyMatch(element -> TitleText.isSame(ShortText.of(element), name));
    }

    /** Where no site is named, the browser's title often is a heading of the page and the site's name behind it. */
    private String aroundHeading(String title) {
        return html.select("h1, h2").stream()
                .limit(MAX_HEADINGS)
                .map(heading -> TitleText.siteBehind(title, ShortText.of(heading)))
                .filter(SiteName::isName)
                .findFirst()
                .orElse("");
    }
}
