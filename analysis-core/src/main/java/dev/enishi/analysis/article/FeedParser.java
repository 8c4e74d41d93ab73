package dev.enishi.analysis.article;

import dev.enishi.analysis.fetch.PageUrl;
import dev.enishi.analysis.text.PublishedAt;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9 to 2.0, RSS 1.0 (RDF) and Atom. jsoup reads the XML: it knows no declared entities and opens nothing, so neither an
 * entity that points to a file nor one that multiplies itself has an effect.
 */
final class FeedParser {

    /** The root element's tag. Atom's may have a prefix. */
    private static final Pattern ROOT = Pattern.compile("<(?:rss|rdf:RDF|feed|\\w{1,20}:feed)[\\s>]");

    /** Declarations, comments and instructions before the root; more is no feed. */
    private static final int MAX_PROLOG = 50;

    /** Markup read; the largest feeds of news have some hundred thousand characters. */
    private static final int MAX_TEXT = 4 << 20;

    private static final int MAX_DEPTH = 64;

    private static final int MAX_TITLE = 400;

    private FeedParser() {}

    /**
     * The feed that a text is; empty if it is none.
     *
     * @param base where it was read, or null
     */
    static Optional<Feed> parse(String text, @Nullable URI base) {
        if (!isFeed(text)) {
            return Optional.empty();
        }
        String start = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        Document xml = Jsoup.parse(start, "", Parser.xmlParser().setMaxDepth(MAX_DEPTH));
        List<Feed.Item> items = new ArrayList<>();
        for (Element element : xml.select("*|item, *|entry")) {
            if (items.size() < Feed.MAX_ITEMS) {
                item(element, base).ifPresent(items::add);
            }
        }
        Element channel = xml.selectFirst("channel, *|feed");
        return Optional.of(new Feed(channel == null ? "" : text(channel, "title"), items));
    }

    private static boolean isFeed(String text) {
        if (!text.stripLeading().startsWith("<")) {
            return false;
        }
        int at = text.indexOf('<');
        for (int i = 0; i < MAX_PROLOG && at >= 0; i++) {
            if (!text.startsWith("<?", at) && !text.startsWith("<!", at)) {
                return ROOT.matcher(text).region(at, text.length()).lookingAt();
            }
            int behind = text.indexOf(end(text, at), at);
            at = behind < 0 ? -1 : text.indexOf('<', behind);
        }
        return false;
    }

    /** How what stands before the root ends; a document type may hold declarations in brackets. */
    private static String end(String text, int at) {
        if (text.startsWith("<?", at)) {
            return "?>";
        }
        if (text.startsWith("<!--", at)) {
            return "-->";
        }
        int bracket = text.indexOf('[', at);
        return bracket >= 0 && bracket < text.indexOf('>', at) ? "]" : ">";
    }

    private static Optional<Feed.Item> item(Element item, @Nullable URI base) {
        return link(item)
                .flatMap(link -> PageUrl.resolve(base, link))
                .map(url -> new Feed.Item(text(item, "title"), url, date(item)));
    }

    private static Optional<String> link(Element item) {
        for (Element link : item.select("> *|link")) {
            String relation = link.attr("rel");
            if (link.hasAttr("href") && (relation.isEmpty() || relation.equals("alternate"))) {
                return Optional.of(link.attr("href"));
            }
            if (!link.hasAttr("href") && !link.text().isBlank()) {
                return Optional.of(link.text());
            }
        }
        return permanent(item);
    }

    /** RSS allows an item without a link if its id is one. */
    private static Optional<String> permanent(Element item) {
        Element id = item.selectFirst("> guid:not([isPermaLink=false]), > *|id");
        return Optional.ofNullable(id).map(Element::text).filter(text -> text.matches("(?i)https?://.*"));
    }

    /** The text of a child; titles may be HTML, escaped or as character data. */
    private static String text(Element parent, String name) {
        Element plain = parent.selectFirst("> " + name);
        Element element = plain != null ? plain : parent.selectFirst("> *|" + name);
        String text = element == null ? "" : element.wholeText();
        boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        String bare = Whitespace.collapse(markup ? Jsoup.parseBodyFragment(text).text() : text);
        return bare.length() > MAX_TITLE ? bare.substring(0, MAX_TITLE) : bare;
    }

    private static @Nullable PublishedAt date(Element item) {
        return Stream.of("pubDate", "published", "date", "issued", "updated")
                .map(name -> text(item, name))
                .filter(date -> !date.isEmpty())
                .flatMap(date -> moment(date).stream())
                .findFirst()
                .orElse(null);
    }

    /** RSS writes dates as mail does, Atom as ISO 8601; zones by name are neither. */
    private static Optional<PublishedAt> moment(String date) {
        try {
            return Optional.of(PublishedAt.of(OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeException other) {
            return PublishedAt.parse(date).or(() -> DateText.find(date, null));
        }
    }
}
