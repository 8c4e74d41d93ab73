package dev.enishi.analysis.article;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** How far behind the headline each element of a tree begins, in units of running text. An article begins soon behind its headline. */
final class HeadlineDistance {

    /** Before its headline an article has a line or a picture at most. */
    private static final double BEFORE = 0.3;

    /** Running text behind the headline that halves what an element after it is worth. */
    private static final double HALF = 300;

    private final IdentityHashMap<Element, Integer> starts = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Boolean> around = new IdentityHashMap<>();
    private int headlineAt = -1;

    private HeadlineDistance() {}

    static HeadlineDistance of(Element body, @Nullable Element headline, Prose prose) {
        HeadlineDistance distance = new HeadlineDistance();
        for (Element at = headline; at != null; at = at.parent()) {
            distance.around.put(at, true);
        }
        if (distance.around.containsKey(body)) {
            NodeTraversor.traverse(distance.new Walk(headline, prose), body);
        }
        return distance;
    }

    /** 1 for what holds the headline or begins right behind it, less the farther away; 1 for all where no headline is known. */
    double nearness(Element element) {
        if (headlineAt < 0 || around.containsKey(element)) {
            return 1;
        }
        int start = starts.getOrDefault(element, headlineAt);
        return start < 0 ? BEFORE : HALF / (HALF + start - headlineAt);
    }

    private final class Walk implements NodeVisitor {

        private final @Nullable Element headline;
        private final Prose prose;
        private int passed;

        Walk(@Nullable Element headline, Prose prose) {
            this.headline = headline;
            this.prose = prose;
        }

        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (element.equals(headline)) {
                headlineAt = passed;
            }
            starts.put(element, headlineAt < 0 ? -1 : passed);
            passed += prose.own(element);
        }

        @Override
        public void tail(Node node, int depth) {}
    }
}
