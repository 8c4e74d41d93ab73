package dev.enishi.analysis.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote an article: the person whom the page declares, marks or names in its text; else the firm or desk that it gives. A
 * declared name that is the site's own, or the owner's in the copyright line, only counts where nothing else is said.
 */
final class Byline {

    private static final List<String> DECLARED = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "cxenseparse:author",
            "dc.creator",
            "dcterms.creator",
            "byl");

    /** Marks that mean the author wherever they stand. */
    private static final List<String> MARKED = List.of(
            "[rel~=author]",
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "[property=author], [property='schema:author']",
            ".author-name",
            ".byline-author",
            ".byline .author",
            ".author a",
            ".byline a",
            ".vcard .fn");

    /** Marks that mean the author only near the headline. */
    private static final List<String> MARKED_NEAR = List.of(
            ".author",
            ".byline",
            "[class*=author-name]",
            "[class*=authorName]",
            "[class*=byline]",
            "[class*=Byline]",
            "a[href*='/author/'], a[href*='/authors/'], a[href*='/writer/'], a[href*='/reporter/']",
            "[class*=author]",
            "[class*=Author]",
            "[class*=writer]",
            "[class*=contributor]");

    private static final List<String> MARKED_FAR = List.of(".author", ".byline", "[class*=byline]", "[class*=author]");

    /** Who puts out a press release, near its headline. */
    private static final List<String> ISSUER = List.of(".company", "[class*=company-name]", "[class*=companyName]");

    /** How far out from the headline the author's name may stand. */
    private static final int LEVELS = 4;

    private final Document html;
    private final String site;
    private final Headline headline;

    private Byline(Document html, String site, Headline headline) {
        this.html = html;
        this.site = site;
        this.headline = headline;
    }

    static @Nullable String find(Document html, LinkedArticle linked, String site, Headline headline) {
        return new Byline(html, site, headline).find(linked.authors());
    }

    private @Nullable String find(List<String> linked) {
        List<String> authors = names(linked);
        List<String> declared = names(DECLARED.stream()
                .flatMap(name -> MetaTags.all(html, name).stream())
                .toList());
        List<Supplier<Optional<String>>> cascade = List.of(
                () -> joined(persons(authors)),
                () -> persons(declared).stream().findFirst(),
                () -> marked(MARKED, MARKED_NEAR),
                () -> Credit.near(headline),
                () -> near(MARKED, html),
                () -> Credit.within(html.body()),
                () -> near(MARKED_FAR, html),
                this::labelled,
                () -> marked(ISSUER, List.of()),
                () -> authors.stream().findFirst(),
                () -> declared.stream().findFirst());
        return cascade.stream()
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static List<String> names(List<String> texts) {
        return texts.stream()
                .flatMap(text -> AuthorName.of(text).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> joined(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private List<String> persons(List<String> names) {
        List<String> persons = new ArrayList<>(names);
        persons.removeIf(this::isOwner);
        return persons;
    }

    /** Whether a name is the site's, a part of it, or stands in the copyright line. */
    private boolean isOwner(String name) {
        String key = TitleText.key(name);
        String siteKey = TitleText.key(site);
        boolean isSite = siteKey.startsWith(key) || siteKey.endsWith(key);
        return isSite || TitleText.key(SiteName.imprint(html)).contains(key);
    }

    private Optional<String> marked(List<String> marks, List<String> marksNear) {
        Element at = headline.element();
        for (int level = 0; level < LEVELS && at != null && !at.normalName().equals("body"); level++) {
            Element scope = at;
            Optional<String> name = near(marks, scope).or(() -> near(marksNear, scope));
            if (name.isPresent()) {
                return name;
            }
            at = at.parent();
        }
        return Optional.empty();
    }

    private static Optional<String> near(List<String> marks, Element root) {
        return marks.stream()
                .flatMap(css -> root.select(css).stream().limit(5))
                .flatMap(element -> AuthorName.of(ShortText.of(element)).stream())
                .findFirst();
    }

    /** Some sites tell the author only in the pairs of labels and values that previews show. */
    private Optional<String> labelled() {
        return Stream.of("1", "2")
                .filter(pair ->
                        MetaTags.first(html, "twitter:label" + pair).matches("(?iu)(?:written )?by|author|著者|執筆者"))
                .flatMap(pair -> AuthorName.of(MetaTags.first(html, "twitter:data" + pair)).stream())
                .findFirst();
    }
}
