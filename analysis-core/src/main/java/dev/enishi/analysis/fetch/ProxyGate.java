package dev.enishi.analysis.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Judges hosts before they are named to a proxy, which does the connecting: an address that isn't public, a name that can't be public,
 * and a name that is known here under an address that isn't public go no further. Which address the proxy finds for a name that isn't
 * known here can't be seen from here.
 */
final class ProxyGate {

    /** Where the names of the internet are known at all, the answer comes well within this; the proxy doesn't need it. */
    private static final Duration LOOKUP = Duration.ofSeconds(3);

    /** Names that never are public: RFC 6761, 6762 and 8375, and ICANN's resolution 2024.07.29.06 on "internal". */
    private static final Set<String> PRIVATE_DOMAINS = Set.of("localhost", "local", "internal", "home.arpa");

    private final Resolver resolver;

    ProxyGate(Resolver resolver) {
        this.resolver = resolver;
    }

    /** @throws GuardedSocketFactory.AddressRefused unless the proxy may be asked for the host */
    void check(String host, Deadline deadline) throws IOException {
        boolean literal = host.indexOf(':') >= 0 || PageUrl.isDottedQuad(host);
        if (!literal && isPrivateName(host)) {
            throw new GuardedSocketFactory.AddressRefused();
        }
        if (!known(host, deadline).stream().allMatch(PublicAddress::isPublic)) {
            throw new GuardedSocketFactory.AddressRefused();
        }
    }

    private static boolean isPrivateName(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.indexOf('.') < 0
                || PRIVATE_DOMAINS.stream().anyMatch(domain -> name.equals(domain) || name.endsWith("." + domain));
    }

    private List<InetAddress> known(String host, Deadline deadline) throws IOException {
        try {
            return resolver.lookup(host, deadline.butWithin(LOOKUP));
        } catch (UnknownHostException | InterruptedIOException unknownHere) {
            return List.of();
        }
    }
}
