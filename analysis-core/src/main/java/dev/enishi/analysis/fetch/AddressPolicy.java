package dev.enishi.analysis.fetch;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Which addresses may be fetched from: public ones, and the hosts that somebody allowed by name.
 *
 * @param allowed hosts that may be fetched although their addresses are private: {@code host} for ports 80 and 443, or {@code
 *     host:port}; in lower case
 */
public record AddressPolicy(Set<String> allowed) {

    /** Only public addresses. */
    public static final AddressPolicy PUBLIC_ONLY = new AddressPolicy(Set.of());

    /** A host name, an IPv4 address or an IPv6 address in brackets, and perhaps a port. */
    private static final Pattern ENTRY =
            Pattern.compile("(\\[[0-9a-f:.]+]|[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}])?)(?::(\\d{1,5}))?");

    /** Copies the set. */
    public AddressPolicy {
        allowed = Set.copyOf(allowed);
    }

    /**
     * Reads a comma list of {@code host} or {@code host:port}; IPv6 addresses stand in brackets. Blank means public addresses only.
     *
     * @throws IllegalArgumentException if an entry is neither, naming it
     */
    public static AddressPolicy parse(String list) {
        Set<String> hosts = new TreeSet<>();
        for (String part : list.split(",", -1)) {
            String entry = part.strip().toLowerCase(Locale.ROOT);
            if (!entry.isEmpty()) {
                hosts.add(validated(entry));
            } else if (!list.isBlank()) {
                throw new IllegalArgumentException(
                        "Remove the empty entry from the list of allowed hosts \"" + list + "\".");
            }
        }
        return new AddressPolicy(hosts);
    }

    private static String validated(String entry) {
        Matcher matcher = ENTRY.matcher(entry);
        HttpUrl url =
                matcher.matches() && isPort(matcher.group(2)) ? HttpUrl.parse("http://" + matcher.group(1)) : null;
        if (url == null) {
            throw new IllegalArgumentException(
                    "Write the allowed host \"" + entry + "\" as host or host:port, without a scheme or a path.");
        }
        // As links have it: letters of any script in Punycode, IPv6 in its shortest form.
        return bracketed(url.host()) + (matcher.group(2) == null ? "" : ":" + matcher.group(2));
    }

    private static boolean isPort(@org.jspecify.annotations.Nullable String port) {
        return port == null || (Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= 65535);
    }

    /** Whether somebody allowed this host and port by name, whatever its address is. {@code host} is in lower case. */
    boolean allows(String host, int port) {
        String name = bracketed(host);
        return allowed.contains(name + ":" + port) || (isWebPort(port) && allowed.contains(name));
    }

    private static String bracketed(String host) {
        return host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    }

    /** Whether public hosts may be fetched from on this port. */
    static boolean isWebPort(int port) {
        return port == 80 || port == 443;
    }
}
