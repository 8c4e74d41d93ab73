package dev.enishi.analysis.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import okhttp3.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy. Its credentials go to it alone and don't print.
 *
 * @param host its name or address
 * @param port its port
 * @param user who it lets through, or null if it asks nobody
 * @param password the user's, or null
 */
public record ProxyServer(
        String host,
        int port,
        @Nullable String user,
        @Nullable String password) {

    private static final int DEFAULT_PORT = 80;

    /**
     * Reads {@code http://[user:password@]host[:port]}; the scheme may be left out, special signs in user and password are written
     * as {@code %40} and the like, the port is 80 by default.
     *
     * @throws IllegalArgumentException if it is anything else; the message doesn't repeat it
     */
    public static ProxyServer parse(String address) {
        URI uri = uri(address.contains("://") ? address : "http://" + address);
        boolean rootOnly = uri.getRawPath() == null || uri.getRawPath().isEmpty() || "/".equals(uri.getRawPath());
        if (!"http".equals(Objects.toString(uri.getScheme(), "").toLowerCase(Locale.ROOT))
                || uri.getHost() == null
                || uri.getPort() == 0
                || uri.getPort() > 65_535
                || !rootOnly
                || uri.getRawQuery() != null) {
            throw malformed();
        }
        String[] login = Objects.toString(uri.getRawUserInfo(), "").split(":", 2);
        int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
        return new ProxyServer(
                uri.getHost().replaceAll("[\\[\\]]", ""),
                port,
                login[0].isEmpty() ? null : decoded(login[0]),
                login.length < 2 ? null : decoded(login[1]));
    }

    private static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw malformed();
        }
    }

    private static String decoded(String text) {
        return java.net.URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("Write the proxy as http://host:port or http://user:password@host:port."
                + " A proxy that is itself reached over https isn't supported.");
    }

    /** The value of the Proxy-Authorization header, or null if the proxy asks nobody. */
    @Nullable
    String authorization() {
        return user == null ? null : Credentials.basic(user, Objects.toString(password, ""), StandardCharsets.UTF_8);
    }

    /** Without the credentials. */
    @Override
    public String toString() {
        return "ProxyServer[" + host + ":" + port + "]";
    }
}
