package dev.enishi.analysis.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds who wrote an article. */
final class Byline {

    private static final List<String> MARKED = List.of(
            "[rel=author]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            ".author-name",
            ".byline-author",
            ".byline .author",
            ".author a",
            ".byline a",
            ".vcard .fn",
            ".author",
            ".byline",
            "[class*=author-name]",
            "[class*=authorName]",
            "[class*=byline]",
            "[class*=Byline]",
            "[class*=author]");

    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)^(?:written\\s+by|posted\\s+by|by|from|文・?写真|文|著者|筆者|執筆者?|取材・?文|text|author)(?:\\s*[:：／/=＝]\\s*|\\s+)");
    private static final Pattern AFTER = Pattern.compile("(?u)\\s*(?:[|｜•·,/／]|\\d{4}[年/.-]| - ).*$");
    private static final int MAX_NAME = 80;

    private Byline() {}

    static @Nullable String find(Document html, LinkedArticle linked) {
        List<String> authors = linked.authors().stream()
                .map(Byline::name)
                .filter(Byline::isName)
                .toList();
        if (!authors.isEmpty()) {
            return String.join(", ", authors);
        }
        String declared = name(
                String.join(", ", MetaTags.all(html, "author").stream().limit(1).toList()));
        if (isName(declared)) {
            return declared;
        }
        String other = name(MetaTags.first(
                html, "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl"));
        return isName(other) ? other : marked(html);
    }

    private static @Nullable String marked(Document html) {
        for (String css : MARKED) {
            for (Element element : html.select(css).stream().limit(5).toList()) {
                String name = name(element.text());
                if (isName(name)) {
                    return name;
                }
            }
        }
        return null;
    }

    private static String name(String text) {
        String collapsed = Whitespace.collapse(text.length() > 300 ? text.substring(0, 300) : text);
        return AFTER.matcher(BEFORE.matcher(collapsed).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= MAX_NAME
                && !name.contains("://")
                && !name.contains("@")
                && Whitespace.hasLetter(name);
    }
}
