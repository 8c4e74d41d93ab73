package dev.enishi.analysis.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Texts of elements that may stand in each other. Reading each to its end would read the innermost text once for every element around
 * it, so that time would grow with depth times size.
 */
final class ShortText {

    /** In characters, blanks included; names, dates and headlines have some hundreds at most. */
    private static final int MAX_CHARS = 10_000;

    private static final int MAX_NODES = 2_000;

    private ShortText() {}

    /** The element's text, or an empty text if it is far too long to be a name, a date or a headline. */
    static String of(Element element) {
        return isLong(element) ? "" : element.text();
    }

    /** Whether the element holds far more than a name, a date or a headline. */
    static boolean isLong(Element element) {
        Measure measure = new Measure();
        NodeTraversor.filter(measure, element);
        return measure.isLong();
    }

    /** Those of the elements that stand in no other of them, in order. */
    static List<Element> outermost(List<Element> inOrder) {
        List<Element> outermost = new ArrayList<>();
        Element last = null;
        for (Element element : inOrder) {
            if (last == null || !isInside(element, last)) {
                outermost.add(element);
                last = element;
            }
        }
        return outermost;
    }

    private static boolean isInside(Element element, Element outer) {
        Element at = element.parent();
        while (at != null && !at.equals(outer)) {
            at = at.parent();
        }
        return at != null;
    }

    private static final class Measure implements NodeFilter {

        private int chars;
        private int nodes;

        boolean isLong() {
            return chars > MAX_CHARS || nodes > MAX_NODES;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            nodes++;
            chars += node instanceof TextNode text ? text.getWholeText().length() : 0;
            return isLong() ? FilterResult.STOP : FilterResult.CONTINUE;
        }
    }
}
