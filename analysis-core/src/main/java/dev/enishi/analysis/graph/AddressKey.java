package dev.enishi.analysis.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What two addresses of one article have in common.
 *
 * @param exact without scheme, {@code www.}, default port, slash or index page at the end and fragment: such addresses are one
 * @param plain without the marks of mobile and AMP editions too: such addresses are one if their texts are copies
 */
record AddressKey(String exact, String plain) {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private static final Pattern INDEX_PAGE = Pattern.compile("/(?:index\\.(?:html?|php|shtml))?$");

    /** First labels of hosts that serve a site's pages for telephones or as AMP, as large sites name them. */
    private static final Set<String> EDITIONS = Set.of("m", "mobile", "sp", "s", "touch", "amp");

    private static final Pattern AMP_PATH = Pattern.compile("^/amp(?=/)|/amp$|(?<=/)amp/|[.-]amp(?=\\.html?$|$)");
    private static final Set<String> AMP_PARAMETERS = Set.of("amp", "amp=1", "amp=true", "outputtype=amp", "mode=amp");

    /** The key of a document's id, if that is an http or https address. */
    static Optional<AddressKey> of(String id) {
        if (!WEB.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(id);
            return uri.getHost() == null ? Optional.empty() : Optional.of(of(uri));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static AddressKey of(URI uri) {
        String host = host(uri);
        String path = INDEX_PAGE.matcher(uri.getRawPath()).replaceFirst("");
        String plainPath =
                INDEX_PAGE.matcher(AMP_PATH.matcher(path).replaceFirst("")).replaceFirst("");
        String query = uri.getRawQuery();
        return new AddressKey(
                host + path + (query == null ? "" : "?" + query), edition(host) + plainPath + withoutAmp(query));
    }

    private static String host(URI uri) {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String bare = host.startsWith("www.") ? host.substring("www.".length()) : host;
        boolean usual = uri.getPort() == -1 || uri.getPort() == 80 || uri.getPort() == 443;
        return usual ? bare : bare + ":" + uri.getPort();
    }

    private static String edition(String host) {
        int dot = host.indexOf('.');
        return dot > 0 && EDITIONS.contains(host.substring(0, dot)) ? host.substring(dot + 1) : host;
    }

    private static String withoutAmp(@Nullable String query) {
        if (query == null) {
            return "";
        }
        String rest = Arrays.stream(query.split("&", -1))
                .filter(parameter -> !AMP_PARAMETERS.contains(parameter.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }

    /** Whether this is the address of the usual edition. */
    boolean isPlain() {
        return exact.equals(plain);
    }
}
