package dev.enishi.analysis.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main text by a cascade: the strictest way first, and a more lenient one only where the stricter found less than an
 * article has. Where none finds enough, the longest text is taken.
 */
final class MainText {

    /** Less is hardly an article: the shortest of the benchmark sets has 210 Japanese or 420 Latin characters. */
    private static final int ENOUGH = 350;

    private final Document html;
    private final LinkedArticle linked;
    private final Headline headline;
    private final @Nullable String byline;
    private final int headlineAt;

    private MainText(Document html, LinkedArticle linked, Headline headline, @Nullable String byline) {
        this.html = html;
        this.linked = linked;
        this.headline = headline;
        this.byline = byline;
        this.headlineAt =
                headline.element() == null ? -1 : html.getAllElements().indexOf(headline.element());
    }

    /** The paragraphs in order; empty if there are none. Leaves {@code html} as it is. */
    static List<String> find(Document html, LinkedArticle linked, Headline headline, @Nullable String byline) {
        return new MainText(html, linked, headline, byline).find();
    }

    private List<String> find() {
        List<Supplier<List<String>>> cascade =
                List.of(this::withoutSurroundings, this::withoutLinkLists, this::declared, this::everything);
        List<String> longest = List.of();
        for (Supplier<List<String>> way : cascade) {
            List<String> paragraphs = way.get();
            if (units(paragraphs) >= ENOUGH) {
                return paragraphs;
            }
            longest = units(paragraphs) > units(longest) ? paragraphs : longest;
        }
        return longest;
    }

    private List<String> withoutSurroundings() {
        Copy copy = visible();
        Element region = ContentRegion.find(copy.body(), copy.headline());
        Boilerplate.removeLinkLists(region);
        return paragraphs(copy, region);
    }

    /** Link lists tell where an article ends; but a short article is lost among them. */
    private List<String> withoutLinkLists() {
        Copy copy = visible();
        Boilerplate.removeLinkLists(copy.body());
        return paragraphs(copy, ContentRegion.find(copy.body(), copy.headline()));
    }

    /** The text as the page's linked data repeat it, for pages that are put together by scripts. */
    private List<String> declared() {
        return linked.body();
    }

    private List<String> everything() {
        Copy copy = text();
        Boilerplate.removeLinkLists(copy.body());
        return paragraphs(copy, ContentRegion.find(copy.body(), copy.headline()));
    }

    private Copy visible() {
        Copy copy = text();
        Boilerplate.removeHidden(copy.body());
        Boilerplate.removeOtherArticles(copy.body(), copy.headline());
        Boilerplate.removeSurroundings(copy.body());
        Boilerplate.removeTeasers(copy.body());
        return copy;
    }

    private Copy text() {
        Document whole = html.clone();
        Element heading = headlineAt < 0 ? null : whole.getAllElements().get(headlineAt);
        Boilerplate.removeNonText(whole.body());
        Boilerplate.unwrapOpenLinks(whole.body());
        return new Copy(whole.body(), heading);
    }

    /** A copy of the page's body that may be cut, and where the headline stands in it, if it does. */
    private record Copy(Element body, @Nullable Element headline) {}

    private List<String> paragraphs(Copy copy, Element region) {
        List<String> text = new ParagraphFilter(headline.text(), byline).keep(TextBlocks.of(region));
        List<String> paragraphs = new ArrayList<>();
        standfirst(copy, region).filter(sum -> !text.contains(sum)).ifPresent(paragraphs::add);
        paragraphs.addAll(text);
        return paragraphs;
    }

    private Optional<String> standfirst(Copy copy, Element region) {
        String declared = MetaTags.first(html, "og:description", "description", "twitter:description");
        return copy.headline() == null
                ? Optional.empty()
                : new Standfirst(copy.body(), declared).find(copy.headline(), region);
    }

    static int units(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(TextStats::units).sum();
    }
}
