package dev.enishi.analysis.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads meta elements by their name, property or itemprop. */
final class MetaTags {

    private MetaTags() {}

    /** The first content that isn't blank, in the order of the names; empty if there is none. */
    static String first(Document html, String... names) {
        for (String name : names) {
            List<String> found = all(html, name);
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return "";
    }

    /** All contents of one name in the order of the page, without blank ones. */
    static List<String> all(Document html, String name) {
        List<String> contents = new ArrayList<>();
        for (Element meta : html.select("meta")) {
            String content = content(meta);
            if (isNamed(meta, name) && !content.isBlank()) {
                contents.add(Whitespace.collapse(content));
            }
        }
        return contents;
    }

    /** Some templates, and archives that rewrite pages, write {@code value} for {@code content}. */
    private static String content(Element meta) {
        String content = meta.attr("content");
        return content.isEmpty() ? meta.attr("value") : content;
    }

    private static boolean isNamed(Element meta, String name) {
        for (String attribute : List.of("property", "name", "itemprop")) {
            if (meta.attr(attribute).strip().toLowerCase(Locale.ROOT).equals(name)) {
                return true;
            }
        }
        return false;
    }
}
