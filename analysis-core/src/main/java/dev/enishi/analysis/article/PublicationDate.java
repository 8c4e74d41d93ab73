package dev.enishi.analysis.article;

import dev.enishi.analysis.text.PublishedAt;
import java.net.URI;
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

    private static final Pattern DATE_PATH = Pattern.compile(
            "/((?:19|20)\\d{2})[/-](1[0-2]|0?[1-9]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](3[01]|[12]\\d|0?[1-9])(?:/|-|$)");

    private PublicationDate() {}

    /** How far out from the headline its date may stand. */
    private static final int LEVELS = 4;

    static @Nullable PublishedAt find(Document html, LinkedArticle linked, @Nullable URI url, Headline headline) {
        Stream<Supplier<Optional<PublishedAt>>> sources = Stream.of(
                () -> parse(linked.published()),
                () -> parse(MetaTags.first(html, NAMES)),
                () -> marked(html, "[itemprop=datePublished], time[pubdate]"),
                () -> near(
                        headline,
                        element -> marked(
                                element, "time, .date, .entry-date, .published, .post-date, .article-date, .pubdate")),
                () -> path(url),
                () -> marked(
                        html, "article time[datetime], .entry-date, .published, .post-date, .article-date, .pubdate"),
                () -> near(headline, PublicationDate::text),
                () -> marked(html, "time"),
                () -> marked(
                        html,
                        "[class*=date], [id*=date], [class*=Date], [class*=publish], [class*=time], [class*=posted], [class*=byline]"));
        return sources.map(Supplier::get).flatMap(Optional::stream).findFirst().orElse(null);
    }

    private static Optional<PublishedAt> near(Headline headline, Function<Element, Optional<PublishedAt>> find) {
        Element at = headline.element();
        for (int level = 0; level < LEVELS && at != null && !at.normalName().equals("body"); level++) {
            Optional<PublishedAt> date = find.apply(at);
            if (date.isPresent()) {
                return date;
            }
            at = at.parent();
        }
        return Optional.empty();
    }

    private static Optional<PublishedAt> parse(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<PublishedAt> iso = PublishedAt.parse(text).filter(date -> date.moment() != null);
        return iso.or(() -> DateText.find(text))
                .or(() -> DateText.findCompact(text).map(PublishedAt::of));
    }

    private static Optional<PublishedAt> marked(Element element, String css) {
        return element.select(css).stream()
                .limit(40)
                .map(PublicationDate::ofElement)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<PublishedAt> ofElement(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title"), start(element))
                .map(PublicationDate::parse)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A date stands at the start of what is marked as one. */
    private static String start(Element element) {
        String text = element.text();
        return text.length() > 120 ? text.substring(0, 120) : text;
    }

    private static Optional<PublishedAt> path(@Nullable URI url) {
        if (url == null || url.getPath() == null) {
            return Optional.empty();
        }
        var matcher = DATE_PATH.matcher(url.getPath());
        if (matcher.find()) {
            String month = matcher.group(2);
            String date = Character.isDigit(month.charAt(0))
                    ? String.join("-", matcher.group(1), month, matcher.group(3))
                    : month + " " + matcher.group(3) + ", " + matcher.group(1);
            return DateText.find(date);
        }
        return DateText.findCompact(url.getPath()).map(PublishedAt::of);
    }

    /** A date in no element of its own. */
    private static Optional<PublishedAt> text(Element near) {
        return near.select("p, span, div, li, dd, td").stream()
                .limit(60)
                .map(Element::ownText)
                .filter(own -> own.length() < 80)
                .map(DateText::find)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
