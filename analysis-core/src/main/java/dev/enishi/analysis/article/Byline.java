package dev.enishi.analysis.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article. */
final class Byline {

    /** Marks that mean the author wherever they stand. */
    private static final List<String> MARKED = List.of(
            "[rel=author]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            ".author-name",
            ".byline-author",
            ".byline .author",
            ".author a",
            ".byline a",
            ".vcard .fn");

    /** Marks that mean the author only near the headline. */
    private static final List<String> MARKED_NEAR = List.of(
            ".author",
            ".byline",
            "[class*=author-name]",
            "[class*=authorName]",
            "[class*=byline]",
            "[class*=Byline]",
            "[class*=author]",
            "[class*=Author]",
            "[class*=writer]",
            "[class*=contributor]");

    /** How far out from the headline the author's name may stand. */
    private static final int LEVELS = 4;

    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)^(?:written\\s+by|posted\\s+by|by|from|文・?写真|文|著者|筆者|執筆者?|取材・?文|text|author)(?:\\s*[:：／/=＝]\\s*|\\s+)");
    private static final Pattern AFTER = Pattern.compile("(?u)\\s*(?:[|｜•·,/／]|\\d{4}[年/.-]| - ).*$");
    /** Labels that stand where a name could. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu)^\\d|\\bcomments?\\b|\\bbio\\b|\\bprofile\\b|\\bfollow\\b|\\bread more\\b|\\bmin read\\b|\\bshare\\b|プロフィール|記事一覧|フォロー");

    private static final int MAX_NAME = 80;

    private Byline() {}

    static @Nullable String find(Document html, LinkedArticle linked, String site, Headline headline) {
        List<String> authors = linked.authors().stream()
                .map(Byline::name)
                .filter(Byline::isName)
                .toList();
        List<String> persons = authors.stream()
                .filter(author -> !TitleText.isSame(author, site))
                .toList();
        if (!persons.isEmpty()) {
            return String.join(", ", persons);
        }
        String declared = declared(html);
        boolean isSite = declared.isEmpty() || TitleText.isSame(declared, site);
        String marked = isSite ? marked(html, headline) : null;
        if (marked != null || !isSite) {
            return marked != null ? marked : declared;
        }
        return authors.isEmpty() ? (declared.isEmpty() ? null : declared) : authors.get(0);
    }

    private static String declared(Document html) {
        return Stream.of(
                        "author",
                        "article:author",
                        "parsely-author",
                        "sailthru.author",
                        "cxenseparse:author",
                        "dc.creator",
                        "dcterms.creator",
                        "byl")
                .flatMap(name -> MetaTags.all(html, name).stream())
                .map(Byline::name)
                .filter(Byline::isName)
                .findFirst()
                .orElse("");
    }

    private static @Nullable String marked(Document html, Headline headline) {
        Element near = headline.element();
        for (int level = 0; level < LEVELS && near != null && !near.normalName().equals("body"); level++) {
            Element scope = near;
            Optional<String> name = marked(scope, MARKED).or(() -> marked(scope, MARKED_NEAR));
            if (name.isPresent()) {
                return name.get();
            }
            near = near.parent();
        }
        return marked(html, MARKED)
                .or(() -> marked(html, List.of(".author", ".byline", "[class*=byline]", "[class*=author]")))
                .orElse(null);
    }

    private static Optional<String> marked(Element root, List<String> marks) {
        return marks.stream()
                .flatMap(css -> root.select(css).stream().limit(5))
                .map(element -> name(element.text()))
                .filter(Byline::isName)
                .findFirst();
    }

    private static String name(String text) {
        String collapsed = Whitespace.collapse(text.length() > 300 ? text.substring(0, 300) : text);
        if (collapsed.contains("://")) {
            return "";
        }
        return AFTER.matcher(BEFORE.matcher(collapsed).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= MAX_NAME
                && !name.contains("@")
                && !NO_NAME.matcher(name).find()
                && Whitespace.hasLetter(name);
    }
}
