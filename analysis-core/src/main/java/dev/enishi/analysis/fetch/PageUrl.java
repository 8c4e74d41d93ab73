package dev.enishi.analysis.fetch;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Reads and compares the addresses of pages. */
public final class PageUrl {

    /** Query parameters that only tell how a reader came to the page, as the senders' own documentation names them. */
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "mkt_tok",
            "vero_id",
            "oly_enc_id",
            "oly_anon_id",
            "cmpid",
            "ref_src",
            "ref_url",
            "yptr",
            "ysclid",
            "srsltid");

    private static final Pattern NUMBER_AT_END = Pattern.compile("(?:^|\\.)(?:\\d+|0x[0-9a-f]*)\\.?$");
    /** What letters of any script have become; OkHttp also lets through signs that are in no host name. An IPv6 address has colons. */
    private static final Pattern HOST = Pattern.compile("[a-z0-9._-]+|[0-9a-f:.]+");

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern DOTTED_QUAD = Pattern.compile("(?:" + OCTET + "\\.){3}" + OCTET);

    /** Servers need not understand longer ones (RFC 9110, 4.1, recommends 8,000), and judging them takes time. */
    private static final int MAX_LENGTH = 8192;

    private PageUrl() {}

    /**
     * Reads a link as a person writes it: letters of any script in the host or path, capitals in the host, blanks around it.
     *
     * @throws ReadingException if it is no http or https link, or holds a user name or password
     */
    public static URI parse(String link) throws ReadingException {
        return httpUrl(link.strip()).uri();
    }

    static HttpUrl httpUrl(String link) throws ReadingException {
        String scheme = scheme(link);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw ReadingException.permanent(
                    Reason.UNSUPPORTED_SCHEME,
                    "This kind of link can't be read. Use one that starts with http:// or https://.");
        }
        HttpUrl url = link.length() > MAX_LENGTH ? null : HttpUrl.parse(link);
        if (url == null || !HOST.matcher(url.host()).matches() || isOddNumber(url.host())) {
            throw ReadingException.permanent(
                    Reason.INVALID_URL, "This link isn't a valid address. Check that it was copied whole.");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw ReadingException.permanent(Reason.INVALID_URL, "Remove the user name and password from the link.");
        }
        return withoutRootDot(url);
    }

    /**
     * Whether a host is an IPv4 address in another notation than four decimal numbers. Programs read octal and short forms in
     * different ways, so such a link can't be judged safely.
     */
    private static boolean isOddNumber(String host) {
        return NUMBER_AT_END.matcher(host).find() && !isDottedQuad(host);
    }

    /** {@code example.com.} is the same host as {@code example.com}, but certificates and lists know the latter. */
    private static HttpUrl withoutRootDot(HttpUrl url) {
        String host = url.host();
        return host.endsWith(".") && host.length() > 1
                ? url.newBuilder().host(host.substring(0, host.length() - 1)).build()
                : url;
    }

    static boolean isDottedQuad(String host) {
        return DOTTED_QUAD.matcher(host).matches();
    }

    private static String scheme(String link) {
        int colon = link.indexOf(':');
        return colon < 0 ? "" : link.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /**
     * The form by which the same page is known again: without fragment, tracking parameters and default port, host in lower case.
     * A URI that isn't http or https, or is longer than {@value #MAX_LENGTH} characters, comes back as it is.
     */
    public static URI canonical(URI uri) {
        HttpUrl url = uri.toString().length() > MAX_LENGTH ? null : HttpUrl.parse(uri.toString());
        if (url == null) {
            return uri;
        }
        HttpUrl.Builder builder =
                withoutRootDot(url).newBuilder().fragment(null).username("").password("");
        for (String name : url.queryParameterNames()) {
            if (isTracking(name)) {
                builder.removeAllQueryParameters(name);
            }
        }
        HttpUrl stripped = builder.build();
        return stripped.querySize() == 0
                ? stripped.newBuilder().query(null).build().uri()
                : stripped.uri();
    }

    private static boolean isTracking(String parameter) {
        String name = parameter.toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    /**
     * What {@code reference} means on the page {@code base}; empty if it is no http or https address, or one of more than {@value
     * #MAX_LENGTH} characters.
     *
     * @param base the page's address, or null if it has none: only whole addresses resolve then
     */
    public static Optional<URI> resolve(@org.jspecify.annotations.Nullable URI base, String reference) {
        if (reference.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        HttpUrl from = base == null ? null : HttpUrl.parse(base.toString());
        HttpUrl url = from == null ? HttpUrl.parse(reference.strip()) : from.resolve(reference.strip());
        return Optional.ofNullable(url).map(HttpUrl::uri);
    }

    /**
     * Whether two pages belong to one site: the same registrable domain by the public suffix list, or the same host. Only then is
     * one believed when it says that the other is its true address.
     */
    public static boolean isSameSite(URI one, URI other) {
        HttpUrl first = HttpUrl.parse(one.toString());
        HttpUrl second = HttpUrl.parse(other.toString());
        return first != null && second != null && site(first).equals(site(second));
    }

    private static String site(HttpUrl url) {
        String domain = url.topPrivateDomain();
        return domain != null ? domain : url.host();
    }
}
