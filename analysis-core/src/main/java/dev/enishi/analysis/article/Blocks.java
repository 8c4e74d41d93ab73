package dev.enishi.analysis.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements part text into blocks, whatever a style sheet would make of them. */
final class Blocks {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Blocks() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    /** What holds a block and its neighbours; a container with text of its own, parted by line breaks perhaps, is its own holder. */
    static Element holder(Element block) {
        boolean container = switch (block.normalName()) {
            case "div", "section", "article", "main", "body", "td", "center" -> true;
            default -> false;
        };
        return container || block.parent() == null ? block : block.parent();
    }
}
