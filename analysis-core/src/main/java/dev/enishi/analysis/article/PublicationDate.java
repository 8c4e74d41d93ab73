package dev.enishi.analysis.article;

import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.PublishedAt;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds when an article was published: metadata first, then what is marked as a date on the page, then its address, then its text. */
final class PublicationDate {

    private static final String[] NAMES = {
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "publishdate",
        "publish_date",
        "publish-date",
        "published_time",
        "publication_date",
        "pubdate",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.date",
        "dc.date",
        "dc.created",
        "cxenseparse:recs:publishtime",
        "rnews:datepublished",
        "date",
        "article_date_original",
        "originalpublicationdate",
        "datecreated",
        "cre-date",
        "sitename:date",
        "pdate",
        "displaydate",
        "ptime",
        "creation_date"
    };

    /** Names of classes and properties that mean the date of a change, or that of publication. */
    private static final Pattern CHANGED = Pattern.compile("(?i)updat|modif|koushin|revis");

    private static final Pattern PUBLISHED = Pattern.compile("(?i)publish|pubdate|posted|created|koukai");

    /** How far out from the headline its date may stand. */
    private static final int LEVELS = 4;

    /** Lines that tell when an article appeared are short; in characters. */
    private static final int MAX_LINE = 90;

    /** Elements looked at around the headline. */
    private static final int MAX_NEAR = 120;

    /** Neighbours looked at on each side of a headline that lies directly in the body. */
    private static final int NEIGHBOURS = 5;

    private static final String DATES = "time, .date, .entry-date, .published, .post-date, .article-date, .pubdate";

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    private final Document html;
    private final Headline headline;
    private final @Nullable ZoneOffset zone;

    private PublicationDate(Document html, Headline headline) {
        this.html = html;
        this.headline = headline;
        this.zone = isJapanese(html, headline) ? JAPAN : null;
    }

    /** All of Japan has one time, so its pages seldom name a zone. */
    private static boolean isJapanese(Document html, Headline headline) {
        Element root = html.selectFirst("html");
        boolean chinese =
                root != null && root.attr("lang").toLowerCase(Locale.ROOT).startsWith("zh");
        return !chinese
                && Language.detect(headline.text() + html.title())
                        .filter(Language.JAPANESE::equals)
                        .isPresent();
    }

    static @Nullable PublishedAt find(Document html, LinkedArticle linked, @Nullable URI url, Headline headline) {
        return new PublicationDate(html, headline).find(linked, url);
    }

    private @Nullable PublishedAt find(LinkedArticle linked, @Nullable URI url) {
        Stream<Supplier<Optional<PublishedAt>>> sources = Stream.of(
                () -> parse(linked.published()),
                () -> parse(MetaTags.first(html, NAMES)),
                () -> marked(
                        html,
                        "[itemprop=datePublished], [property=datePublished], [property='schema:datePublished'], time[pubdate]"),
                () -> near(element -> marked(element, DATES)),
                () -> path(url),
                () -> marked(
                        html, "article time[datetime], .entry-date, .published, .post-date, .article-date, .pubdate"),
                () -> near(this::text),
                () -> marked(html, "time"),
                () -> marked(
                        html,
                        "[class*=date], [id*=date], [class*=Date], [class*=publish], [class*=time], [class*=posted], [class*=byline]"),
                () -> changed(html.getAllElements()));
        return sources.map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::withTime)
                .orElse(null);
    }

    /** Metadata and addresses often have the day only, and the line below the headline the time. */
    private PublishedAt withTime(PublishedAt found) {
        if (found.moment() != null || zone == null) {
            return found;
        }
        ZoneOffset known = zone;
        return near(element -> time(element, line -> DateText.findTimeOn(found.date(), line, known)))
                .or(() -> near(element -> time(
                        element,
                        line -> DateText.find(line, known)
                                .filter(at -> at.date().equals(found.date())))))
                .orElse(found);
    }

    private static Optional<PublishedAt> time(Element element, Function<String, Optional<PublishedAt>> read) {
        return lines(element)
                .flatMap(line -> read.apply(line).stream())
                .filter(at -> at.moment() != null)
                .findFirst();
    }

    private Optional<PublishedAt> near(Function<Element, Optional<PublishedAt>> find) {
        Element at = headline.element();
        for (int level = 0; level < LEVELS && at != null && !at.normalName().equals("body"); level++) {
            Optional<PublishedAt> date = find.apply(at);
            if (date.isPresent()) {
                return date;
            }
            if (level == 0 && at.parent() != null && at.parent().normalName().equals("body")) {
                return beside(at, find);
            }
            at = at.parent();
        }
        return Optional.empty();
    }

    /** On old pages all lies side by side in the body. */
    private static Optional<PublishedAt> beside(Element element, Function<Element, Optional<PublishedAt>> find) {
        List<Element> all = element.siblingElements();
        int at = element.elementSiblingIndex();
        return all.subList(Math.max(0, at - NEIGHBOURS), Math.min(all.size(), at + NEIGHBOURS)).stream()
                .flatMap(neighbour -> find.apply(neighbour).stream())
                .findFirst();
    }

    private Optional<PublishedAt> parse(String text) {
        return parse(text, DateText.find(text, zone));
    }

    private Optional<PublishedAt> parse(String text, Optional<PublishedAt> written) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<PublishedAt> iso = PublishedAt.parse(text).filter(date -> date.moment() != null);
        return iso.or(() -> written).or(() -> DateText.findCompact(text).map(PublishedAt::of));
    }

    private Optional<PublishedAt> marked(Element element, String css) {
        return element.select(css).stream()
                .limit(40)
                .filter(one -> !isChange(one))
                .map(this::ofElement)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether an element is marked as the date of a later change, and not as that of publication too. */
    private static boolean isChange(Element element) {
        Element parent = element.parent();
        String names =
                element.className() + ' ' + element.attr("itemprop") + ' ' + (parent == null ? "" : parent.className());
        return CHANGED.matcher(names).find() && !PUBLISHED.matcher(names).find();
    }

    private Optional<PublishedAt> ofElement(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title"))
                .map(this::parse)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(date -> !isLabelledAsChange(element))
                .or(() -> DateText.findPublished(start(element), zone));
    }

    /** Labels may stand in an element of their own beside the date. */
    private static boolean isLabelledAsChange(Element element) {
        String text = start(element);
        return DateText.find(text, null).isPresent()
                && DateText.findPublished(text, null).isEmpty();
    }

    /** A date stands at the start of what is marked as one. */
    private static String start(Element element) {
        String text = ShortText.of(element);
        return text.length() > 120 ? text.substring(0, 120) : text;
    }

    /** The date of a change where that is all that the page tells. */
    private Optional<PublishedAt> changed(List<Element> elements) {
        return elements.stream()
                .filter(PublicationDate::isChange)
                .limit(40)
                .flatMap(element -> Stream.of(element.attr("datetime"), start(element)))
                .flatMap(text -> parse(text).stream())
                .findFirst()
                .or(() -> near(element -> lines(element)
                        .flatMap(line -> DateText.find(line, zone).stream())
                        .findFirst()));
    }

    private static Optional<PublishedAt> path(@Nullable URI url) {
        return url == null || url.getPath() == null
                ? Optional.empty()
                : DateText.findInPath(url.getPath()).map(PublishedAt::of);
    }

    /** A date in no element of its own. */
    private Optional<PublishedAt> text(Element near) {
        return lines(near)
                .flatMap(line -> DateText.findPublished(line, zone).stream())
                .findFirst();
    }

    private static Stream<String> lines(Element near) {
        return near.getAllElements().stream()
                .limit(MAX_NEAR)
                .map(Element::ownText)
                .filter(own -> own.length() <= MAX_LINE && own.indexOf('。') < 0);
    }
}
