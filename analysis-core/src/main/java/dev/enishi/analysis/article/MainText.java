package dev.enishi.analysis.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the main text by a cascade: the strict way first, and a more lenient one only where the stricter found less than an article
 * has.
 */
final class MainText {

    /** Less is hardly an article: the shortest of the benchmark sets has 210 Japanese or 420 Latin characters. */
    private static final int ENOUGH = 350;

    private MainText() {}

    static List<String> find(Document html, LinkedArticle linked, String title) {
        List<String> strict = strict(html.clone(), title, true);
        if (units(strict) >= ENOUGH) {
            return strict;
        }
        List<String> lenient = strict(html.clone(), title, false);
        List<String> longer = units(lenient) > 2 * units(strict) ? lenient : strict;
        return units(longer) >= ENOUGH
                ? longer
                : Optional.of(linkedBody(linked))
                        .filter(body -> units(body) > 2 * units(longer))
                        .orElse(longer);
    }

    private static List<String> strict(Document html, String title, boolean strict) {
        Element body = html.body();
        Boilerplate.removeNonText(body);
        if (strict) {
            Boilerplate.removeHidden(body);
            Boilerplate.removeSurroundings(body);
        }
        Element region = ContentRegion.find(body);
        if (strict) {
            Boilerplate.removeLinkLists(region);
        }
        return ParagraphFilter.keep(TextBlocks.of(region), title);
    }

    private static List<String> linkedBody(LinkedArticle linked) {
        String body = linked.body();
        return body.isEmpty() ? List.of() : List.of(body);
    }

    static int units(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(TextStats::units).sum();
    }
}
