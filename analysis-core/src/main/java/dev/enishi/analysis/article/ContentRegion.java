package dev.enishi.analysis.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article: paragraphs give points to the elements around them, fewer the farther out, as Readability
 * does; then it is widened while its surroundings add more prose than anything else.
 */
final class ContentRegion {

    /** Shorter blocks give no points. */
    private static final int MIN_SCORED = 40;

    private static final int LEVELS = 5;

    /** When to widen: calibrated together on the pages of shared/data/pages. */
    private static final double MIN_GAIN = 0.03;

    private static final double MIN_GAIN_OF_BODY = 0.3;
    private static final double MIN_PROSE_ADDED = 0.6;
    private static final double MAX_LINKS_ADDED = 0.1;

    private final Element body;
    private final TextStats stats;
    private final Prose prose;
    private final HeadlineDistance distance;
    private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();

    private ContentRegion(Element body, @Nullable Element headline) {
        this.body = body;
        this.stats = TextStats.of(body);
        this.prose = Prose.of(body, stats);
        this.distance = HeadlineDistance.of(body, headline, prose);
    }

    /**
     * The element of {@code body} that holds the article, in doubt {@code body} itself.
     *
     * @param headline where the headline stands in it, if known: articles begin behind theirs
     */
    static Element find(Element body, @Nullable Element headline) {
        ContentRegion region = new ContentRegion(body, headline);
        for (Element element : body.getAllElements()) {
            if (Blocks.isBlock(element)) {
                region.score(element);
            }
        }
        return region.widened(region.best());
    }

    private void score(Element block) {
        TextStats.Count count = stats.count(block);
        if (count.own < MIN_SCORED || Blocks.isHeading(block)) {
            return;
        }
        double score = (1 + count.ownCommas + Math.min(count.own / 100.0, 3)) * (1 - count.ownLinkShare());
        Element at = Blocks.holder(block);
        for (int level = 0; level < LEVELS && at != null; level++) {
            scores.merge(at, score / (level < 2 ? level + 1 : level * 3), Double::sum);
            at = at.equals(body) ? null : at.parent();
        }
    }

    private Element best() {
        return ranked().stream().findFirst().orElse(body);
    }

    private List<Element> ranked() {
        List<Element> ranked = new ArrayList<>(scores.keySet());
        IdentityHashMap<Element, Double> finals = new IdentityHashMap<>();
        ranked.forEach(element -> finals.put(element, finalScore(element)));
        ranked.sort(Comparator.comparingDouble((Element element) -> -finals.getOrDefault(element, 0.0))
                .thenComparing(element -> -prose.units(element)));
        return ranked;
    }

    private double finalScore(Element element) {
        double named = Hints.isBody(element) ? 1.5 : Hints.isInside(element) ? 1.2 : 1;
        return scores.getOrDefault(element, 0.0)
                * named
                * distance.nearness(element)
                * (1 - stats.count(element).linkShare());
    }

    private Element widened(Element start) {
        double minGain = Hints.isBody(start) && !isInParts(start) ? MIN_GAIN_OF_BODY : MIN_GAIN;
        Element region = start;
        Element at = start;
        while (!at.equals(body) && at.parent() != null) {
            at = at.parent();
            if (isWorthIt(region, at, minGain)) {
                region = at;
            }
        }
        return region;
    }

    /** Some sites part the text by advertisements and give each part the same name. */
    private boolean isInParts(Element part) {
        return !part.className().isBlank()
                && body.getAllElements().stream()
                        .anyMatch(other ->
                                !other.equals(part) && other.className().equals(part.className()));
    }

    /** Whether what {@code outer} adds is running text of the same article rather than teasers of others, which hold more links. */
    private boolean isWorthIt(Element inner, Element outer, double minGain) {
        int gain = prose.units(outer) - prose.units(inner);
        int added = stats.units(outer) - stats.units(inner);
        int links = stats.count(outer).linkUnits - stats.count(inner).linkUnits;
        return gain > minGain * prose.units(inner) && gain > MIN_PROSE_ADDED * added && links < MAX_LINKS_ADDED * added;
    }
}
