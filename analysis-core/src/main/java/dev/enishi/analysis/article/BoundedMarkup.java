package dev.enishi.analysis.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * A parsed page within limits, so that whoever looks at it needs none of his own: nobody writes pages beyond them but to keep readers
 * busy. Text is lost only where {@code cut} says so.
 *
 * @param html the page, or its beginning
 * @param cut whether there was more of it
 */
record BoundedMarkup(Document html, boolean cut) {

    /** Characters read. As many as a fetch brings bytes. */
    static final int MAX_CHARS = 10 << 20;

    /** Tags read; pages of news have some thousands. More would take seconds. */
    private static final int MAX_TAGS = 100_000;

    /** Deeper nesting is flattened; browsers stop at 512 too. */
    private static final int MAX_DEPTH = 512;

    /** jsoup's time grows with the square of a tag's name, so a blank ends longer ones; HTML's own have at most ten characters. */
    private static final int MAX_TAG_NAME = 256;

    /** Longer attributes are left out: pictures in place of their addresses. Of shared/data/pages the longest of use has 13,674. */
    private static final int MAX_ATTRIBUTE = 1 << 14;

    /** Longer titles are cut; of shared/data/pages the longest has fewer than 300 characters. */
    private static final int MAX_TITLE = 1000;

    /** Larger scripts are left out, linked data too; the largest of shared/data/pages has 105,886 characters. */
    private static final int MAX_SCRIPT = 1 << 20;

    static BoundedMarkup parse(String text) {
        int end = Math.min(MAX_CHARS, endOfTags(text));
        String read = withShortTagNames(text.substring(0, Math.min(end, text.length())));
        Document html = Jsoup.parse(read, "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
        html.traverse(trimming());
        return new BoundedMarkup(html, end < text.length());
    }

    /** Where the last tag that is read begins. */
    private static int endOfTags(String text) {
        int at = text.indexOf('<');
        for (int tags = 0; at >= 0; tags++) {
            if (tags == MAX_TAGS) {
                return at;
            }
            at = text.indexOf('<', at + 1);
        }
        return text.length();
    }

    private static String withShortTagNames(String text) {
        StringBuilder parted = null;
        int copied = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (isLongTagName(text, at + 1)) {
                parted = parted == null ? new StringBuilder(text.length() + 1) : parted;
                parted.append(text, copied, at + MAX_TAG_NAME).append(' ');
                copied = at + MAX_TAG_NAME;
            }
        }
        return parted == null
                ? text
                : parted.append(text, copied, text.length()).toString();
    }

    private static boolean isLongTagName(String text, int start) {
        int end = Math.min(text.length(), start + MAX_TAG_NAME);
        int at = start;
        while (at < end && !endsTagName(text.charAt(at), at == start)) {
            at++;
        }
        return at - start == MAX_TAG_NAME;
    }

    /** The slash of an end tag stands before its name. */
    private static boolean endsTagName(char c, boolean first) {
        return (c <= ' ' && c != 0) || c == '>' || c == '<' || (c == '/' && !first);
    }

    private static NodeVisitor trimming() {
        return (node, depth) -> {
            if (node instanceof Element element) {
                trim(element);
            }
        };
    }

    private static void trim(Element element) {
        if (element.attributesSize() > 0) {
            removeLongAttributes(element);
        }
        switch (element.normalName()) {
            case "script" -> {
                if (element.data().length() > MAX_SCRIPT) {
                    element.empty();
                }
            }
            case "title" -> {
                String title = element.wholeText();
                if (title.length() > MAX_TITLE) {
                    element.text(title.substring(0, MAX_TITLE));
                }
            }
            default -> {}
        }
    }

    private static void removeLongAttributes(Element element) {
        List<String> names = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            if (attribute.getValue().length() > MAX_ATTRIBUTE) {
                names.add(attribute.getKey());
            }
        }
        names.forEach(element::removeAttr);
    }
}
