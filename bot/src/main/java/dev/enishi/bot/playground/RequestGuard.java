package dev.enishi.bot.playground;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other web sites out. A page elsewhere may resolve its own name to this machine, hence the Host check, or post here blindly, hence
 * the Origin check; loopback alone stops neither.
 */
final class RequestGuard {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Set<String> hosts;
    private final Set<String> origins;

    RequestGuard(int port) {
        Stream<String> names = Stream.of("localhost", "127.0.0.1");
        // A browser leaves the port out where it is the scheme's own.
        hosts = names.map(name -> port == 80 ? name : name + ":" + port).collect(Collectors.toUnmodifiableSet());
        origins = hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
    }

    /** @throws RefusedException if the request may come from another site */
    void check(HttpExchange exchange) throws RefusedException {
        Headers headers = exchange.getRequestHeaders();
        if (!hosts.contains(lower(headers.getFirst("Host")))) {
            throw new RefusedException(403, "wrong_host");
        }
        if (exchange.getRequestMethod().equals("POST") && !origins.contains(lower(headers.getFirst("Origin")))) {
            throw new RefusedException(403, "wrong_origin");
        }
    }

    /** Tells the browser to load nothing from elsewhere and to let nobody embed the page. */
    static void protect(Headers headers) {
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cache-Control", "no-cache");
    }

    private static String lower(@Nullable String header) {
        return header == null ? "" : header.toLowerCase(Locale.ROOT);
    }
}
