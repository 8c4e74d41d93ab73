package dev.enishi.analysis.article;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How much text each element of a tree holds, counted once for all of them, so that judging every element stays linear.
 *
 * <p>Text is counted in units: kana and kanji are two, other visible characters one, so that one threshold serves both languages.
 * The numbers don't follow later changes of the tree.
 */
final class TextStats {

    /** The numbers of one element; all include its descendants but {@code own}, which leaves out those in inner blocks. */
    static final class Count {
        int units;
        int linkUnits;
        int commas;
        int own;
        int ownLinks;
        int ownCommas;

        /** The share of text that is in links, 0 to 1. */
        double linkShare() {
            return units == 0 ? 0 : (double) linkUnits / units;
        }

        double ownLinkShare() {
            return own == 0 ? 0 : (double) ownLinks / own;
        }
    }

    private static final Count NONE = new Count();

    private final IdentityHashMap<Element, Count> counts;

    private TextStats(IdentityHashMap<Element, Count> counts) {
        this.counts = counts;
    }

    static TextStats of(Element root) {
        Counter counter = new Counter();
        NodeTraversor.traverse(counter, root);
        return new TextStats(counter.counts);
    }

    Count count(Element element) {
        return counts.getOrDefault(element, NONE);
    }

    int units(Element element) {
        return count(element).units;
    }

    /** The units of a text. */
    static int units(CharSequence text) {
        int units = 0;
        for (int i = 0; i < text.length(); i++) {
            units += weight(text.charAt(i));
        }
        return units;
    }

    private static int weight(char c) {
        if (c <= ' ' || c == '\u00A0' || c == '\u3000') {
            return 0;
        }
        return c >= '\u3040' && c <= '\u9FFF' ? 2 : 1;
    }

    private static boolean isComma(char c) {
        return c == ',' || c == '、' || c == '。' || c == '，';
    }

    private static final class Counter implements NodeVisitor {

        private final IdentityHashMap<Element, Count> counts = new IdentityHashMap<>();
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                counts.put(element, new Count());
                links += element.normalName().equals("a") ? 1 : 0;
            } else if (node instanceof TextNode text && text.parent() != null) {
                count(text.getWholeText(), counts.computeIfAbsent(text.parent(), unseen -> new Count()));
            }
        }

        private void count(String text, Count count) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int weight = weight(c);
                count.units += weight;
                count.own += weight;
                count.linkUnits += links > 0 ? weight : 0;
                count.ownLinks += links > 0 ? weight : 0;
                count.commas += isComma(c) ? 1 : 0;
                count.ownCommas += isComma(c) ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            links -= element.normalName().equals("a") ? 1 : 0;
            Count parent = element.parent() == null ? null : counts.get(element.parent());
            if (parent != null) {
                addTo(parent, counts.getOrDefault(element, NONE), !Blocks.isBlock(element));
            }
        }

        private static void addTo(Count parent, Count child, boolean inline) {
            parent.units += child.units;
            parent.linkUnits += child.linkUnits;
            parent.commas += child.commas;
            if (inline) {
                parent.own += child.own;
                parent.ownLinks += child.ownLinks;
                parent.ownCommas += child.ownCommas;
            }
        }
    }
}
