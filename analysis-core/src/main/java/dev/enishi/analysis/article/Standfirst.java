package dev.enishi.analysis.article;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the sentence or two under a headline that sum an article up, where they stand apart from its text. They are told from teasers
 * and slogans by what the page declares to be its description, or by how it names them.
 */
final class Standfirst {

    /** In units of {@link TextStats}; the shortest on the pages of shared/data/pages has 28, the longest 270. */
    private static final int MIN = 25;

    private static final int MAX = 500;

    /** Elements behind the headline among which it is looked for. */
    private static final int NEAR = 60;

    /** Letters that a description and its block must share from the start; descriptions are often cut. */
    private static final int MIN_COMMON = 20;

    private final Element body;
    private final String description;

    /** @param declared what the page declares to be its description; may be empty */
    Standfirst(Element body, String declared) {
        this.body = body;
        this.description = TitleText.key(declared);
    }

    /** The text between the headline and the region of the main text that sums the article up. */
    Optional<String> find(Element headline, Element region) {
        List<Element> all = body.getAllElements();
        int start = all.indexOf(headline);
        int end = all.indexOf(region);
        if (start < 0 || end <= start) {
            return Optional.empty();
        }
        return all.subList(start + 1, Math.min(end, start + NEAR)).stream()
                .filter(Blocks::isBlock)
                .flatMap(element -> accepted(element).stream())
                .findFirst();
    }

    private Optional<String> accepted(Element element) {
        String text = Whitespace.collapse(ShortText.of(element));
        int units = TextStats.units(text);
        boolean sized = units >= MIN && units <= MAX;
        return sized && (isDeclared(text) || Hints.isStandfirst(element)) ? Optional.of(text) : Optional.empty();
    }

    private boolean isDeclared(String text) {
        String key = TitleText.key(text);
        int shorter = Math.min(key.length(), description.length());
        return shorter >= MIN_COMMON
                && key.length() < 2 * description.length()
                && key.substring(0, shorter).equals(description.substring(0, shorter));
    }
}
