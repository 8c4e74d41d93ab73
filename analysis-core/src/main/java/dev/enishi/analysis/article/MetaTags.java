package dev.enishi.analysis.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads meta elements by their name, property or itemprop. */
final class MetaTags {

    /** Looking for each name anew through the whole page took a fifth of all time, so what was found stays with the document. */
    private static final String FOUND = MetaTags.class.getName();

    /** Elements read; pages have some tens. */
    private static final int MAX_ELEMENTS = 2000;

    private final Map<String, List<String>> contents = new HashMap<>();

    private MetaTags(Document html) {
        html.selectStream("meta").limit(MAX_ELEMENTS).forEach(this::add);
    }

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
        if (!(html.attributes().userData(FOUND) instanceof MetaTags found)) {
            MetaTags read = new MetaTags(html);
            html.attributes().userData(FOUND, read);
            return read.named(name);
        }
        return found.named(name);
    }

    private List<String> named(String name) {
        return List.copyOf(contents.getOrDefault(name, List.of()));
    }

    private void add(Element meta) {
        String content = content(meta);
        if (!content.isBlank()) {
            String collapsed = Whitespace.collapse(content);
            names(meta)
                    .forEach(name -> contents.computeIfAbsent(name, unseen -> new ArrayList<>())
                            .add(collapsed));
        }
    }

    private static Set<String> names(Element meta) {
        Set<String> names = new LinkedHashSet<>();
        for (String attribute : List.of("property", "name", "itemprop")) {
            names.add(meta.attr(attribute).strip().toLowerCase(Locale.ROOT));
        }
        names.remove("");
        return names;
    }

    /** Some templates, and archives that rewrite pages, write {@code value} for {@code content}. */
    private static String content(Element meta) {
        String content = meta.attr("content");
        return content.isEmpty() ? meta.attr("value") : content;
    }
}
