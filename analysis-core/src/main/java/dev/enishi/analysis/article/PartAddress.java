package dev.enishi.analysis.article;

import dev.enishi.analysis.fetch.PageUrl;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by their addresses whether a page is a further part of an article: the same address with a number behind it. */
final class PartAddress {

    private static final String ENDING = "(?:\\.[a-z]{3,5})?";

    /**
     * What stands behind an article's address on its further parts: {@code ?page=2}, {@code /2}, {@code /page/2}, {@code _2.html}, {@code
     * -p2}, {@code /index_2.html}. Years and article numbers have more digits.
     */
    private static final Pattern NUMBER = Pattern.compile("(?:" + ENDING
            + "/?[?&](?:p|pg|pn|page|paged|pageno|page_no|part)=(\\d{1,2})|" + ENDING
            + "/(?:page[/-]?|p|index[_-]|part-?)?(\\d{1,2})" + ENDING + "/?|[_-]p?(?:age)?-?(\\d{1,2})" + ENDING
            + "/?)");

    private static final Pattern PATH_END = Pattern.compile("(?:/|/index\\.[a-z]{3,5}|\\.[a-z]{3,5})$");

    /** A first part that has its number; a number alone is one only behind an article's number or name, not behind a section's. */
    private static final Pattern FIRST = Pattern.compile(
            "(?:[?&](?:p|pg|pn|page|paged|pageno|page_no)=|/page/|(?<=[\\d-][^/]{0,200})/|[_-]p?)1(?:/|\\.[a-z]{3,5})?$");

    private PartAddress() {}

    /** The number of the part that {@code part} is of the article at {@code first}, from 2 on; 0 if it is none. */
    static int number(URI first, URI part) {
        if (!isSameHost(first, part)) {
            return 0;
        }
        String other = behindHost(part);
        String whole = behindHost(first);
        int number = numberBehind(PATH_END.matcher(whole).replaceFirst(""), other);
        Matcher numbered = FIRST.matcher(whole);
        return number > 0 || !numbered.find() ? number : numberBehind(whole.substring(0, numbered.start()), other);
    }

    private static int numberBehind(String stem, String address) {
        Matcher matcher = NUMBER.matcher(address);
        if (stem.length() < 2
                || !address.startsWith(stem)
                || !matcher.region(stem.length(), address.length()).matches()) {
            return 0;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                int number = Integer.parseInt(matcher.group(group));
                return number >= 2 ? number : 0;
            }
        }
        return 0;
    }

    /** Path and query, the way by which an article is known, in lower case: sites write {@code ?P=2} too. */
    private static String behindHost(URI uri) {
        URI known = PageUrl.canonical(uri);
        String query = known.getRawQuery() == null ? "" : "?" + known.getRawQuery();
        return (known.getRawPath() + query).toLowerCase(Locale.ROOT);
    }

    /** Whether two pages come from one server: host and port. A site may have left http for https between them. */
    static boolean isSameHost(URI one, URI other) {
        return one.getHost() != null
                && one.getHost().equalsIgnoreCase(other.getHost())
                && (one.getPort() == other.getPort());
    }

    /** Whether an address names the same article in another form: the last part of the article's path is in it. */
    static boolean isFormOf(URI article, URI other) {
        String path = PATH_END.matcher(PageUrl.canonical(article).getRawPath()).replaceFirst("");
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return isSameHost(article, other)
                && name.length() >= 3
                && behindHost(other).contains(name);
    }
}
