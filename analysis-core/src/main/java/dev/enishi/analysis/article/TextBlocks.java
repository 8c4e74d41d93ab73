package dev.enishi.analysis.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads the text of an element block by block, as a browser would lay it out. */
final class TextBlocks {

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？.!?…」』”\"'’）)]\\s*$");

    /**
     * One block of text.
     *
     * @param text without blanks at the ends, never empty
     * @param kind the tag of the element that it stands in
     * @param linkShare how much of it is links, 0 to 1
     * @param holder the element around it that holds its neighbours too; null if not known
     */
    record Block(
            String text,
            String kind,
            double linkShare,
            @Nullable Element holder) {

        Block(String text, String kind, double linkShare) {
            this(text, kind, linkShare, null);
        }

        boolean isHeading() {
            return kind.length() == 2 && kind.charAt(0) == 'h';
        }

        int units() {
            return TextStats.units(text);
        }

        boolean endsSentence() {
            return SENTENCE_END.matcher(text).find();
        }
    }

    private TextBlocks() {}

    static List<Block> of(Element root) {
        Reader reader = new Reader();
        NodeTraversor.traverse(reader, root);
        reader.endBlock();
        return reader.blocks;
    }

    private static final class Reader implements NodeVisitor {

        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int linkUnits;
        private int links;
        private int breaks;
        private String kind = "";
        private @Nullable Element at;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode inner) {
                append(inner);
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                breaks++;
            } else if (isCell(name)) {
                text.append(' ');
            } else if (Blocks.isBlock(element)) {
                endBlock();
                kind = name;
                at = element;
            }
            links += name.equals("a") ? 1 : 0;
        }

        private void append(TextNode node) {
            String inner = node.getWholeText();
            if (inner.isBlank()) {
                text.append(' ');
                return;
            }
            if (breaks > 0) {
                breakLine();
            }
            text.append(inner);
            linkUnits += links > 0 ? TextStats.units(inner) : 0;
        }

        /** Two breaks part paragraphs, and so does one behind the end of a Japanese sentence; other single breaks only wrap lines. */
        private void breakLine() {
            char last = lastVisible();
            boolean sentence = "。！？」』）】".indexOf(last) >= 0 && (at == null || !Blocks.isHeading(at));
            if (breaks > 1 || sentence) {
                endBlock();
            } else if (last < '\u3000') {
                text.append(' ');
            }
            breaks = 0;
        }

        private char lastVisible() {
            int at = text.length() - 1;
            while (at >= 0 && Whitespace.isBlank(text.charAt(at))) {
                text.setLength(at--);
            }
            return at < 0 ? ' ' : text.charAt(at);
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            links -= element.normalName().equals("a") ? 1 : 0;
            if (Blocks.isBlock(element) && !isCell(element.normalName())) {
                endBlock();
                at = element.parent();
                kind = at == null ? "" : at.normalName();
            }
        }

        /** A row of a table is one block. */
        private static boolean isCell(String name) {
            return name.equals("td") || name.equals("th");
        }

        void endBlock() {
            String collapsed = Whitespace.collapse(text);
            if (!collapsed.isEmpty()) {
                int units = TextStats.units(collapsed);
                double linkShare = units == 0 ? 0 : Math.min(1, (double) linkUnits / units);
                blocks.add(new Block(collapsed, kind, linkShare, at == null ? null : Blocks.holder(at)));
            }
            text.setLength(0);
            linkUnits = 0;
            breaks = 0;
        }
    }
}
