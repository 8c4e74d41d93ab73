package dev.enishi.analysis.article;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much running text, as opposed to menus and teasers, each element of a tree holds. */
final class Prose {

    /** Shorter blocks are labels and headings rather than paragraphs. */
    static final int MIN_PARAGRAPH = 60;

    /** Blocks with a greater share of links are menus. */
    static final double MAX_LINK_SHARE = 0.4;

    private final IdentityHashMap<Element, Integer> units = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Integer> own = new IdentityHashMap<>();
    private final Element root;

    private Prose(Element root) {
        this.root = root;
    }

    static Prose of(Element root) {
        return of(root, TextStats.of(root));
    }

    static Prose of(Element root, TextStats stats) {
        Prose prose = new Prose(root);
        NodeTraversor.traverse(prose.new Adder(stats), root);
        return prose;
    }

    /** The units of running text in an element. */
    int units(Element element) {
        return units.getOrDefault(element, 0);
    }

    /** The units of running text that stand in the element itself rather than in a block inside it. */
    int own(Element element) {
        return own.getOrDefault(element, 0);
    }

    /** The element's share of all running text, 0 to 1. */
    double share(Element element) {
        int all = units(root);
        return all == 0 ? 0 : (double) units(element) / all;
    }

    /** The units of running text outside the element. */
    int rest(Element element) {
        return units(root) - units(element);
    }

    private final class Adder implements NodeVisitor {

        private final TextStats stats;

        Adder(TextStats stats) {
            this.stats = stats;
        }

        @Override
        public void head(Node node, int depth) {}

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (Blocks.isBlock(element)) {
                int prose = ownProse(element);
                own.put(element, prose);
                units.merge(element, prose, Integer::sum);
            }
            if (!element.equals(root) && element.parent() != null) {
                units.merge(element.parent(), units(element), Integer::sum);
            }
        }

        private int ownProse(Element element) {
            TextStats.Count count = stats.count(element);
            return count.own >= MIN_PARAGRAPH && count.ownLinkShare() <= MAX_LINK_SHARE
                    ? count.own - count.ownLinks
                    : 0;
        }
    }
}
