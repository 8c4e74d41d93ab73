package dev.enishi.analysis.fetch;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends single requests: to permitted addresses, directly or through the proxy, by a deadline, one connection a request. A name is
 * looked up once; the connection goes to the addresses that were checked then. Thread-safe.
 */
final class Connector {

    /** Beyond a body's limit: for headers, TLS and the framing of chunks. A body in chunks of one byte needs six times its size. */
    private static final long FRAMING = 1 << 20;

    /** Tried of one name: a name with hundreds would make this machine knock on as many doors. */
    private static final int MAX_ADDRESSES = 6;

    private final FetchOptions options;
    private final Resolver resolver;
    private final ProxyGate gate;
    private final OkHttpClient plain;

    Connector(FetchOptions options, Resolver resolver) {
        this.options = options;
        this.resolver = resolver;
        this.gate = new ProxyGate(resolver);
        this.plain = client(options);
    }

    /**
     * HTTP/1.1 only: what HTTP/2 saves on many requests is nothing for one page, and its frames would be one more thing that a hostile
     * server can flood.
     */
    private static OkHttpClient client(FetchOptions options) {
        Duration timeout = options.limits().timeout();
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .authenticator(Authenticator.NONE)
                .proxyAuthenticator(Authenticator.NONE)
                .connectTimeout(timeout)
                .readTimeout(timeout)
                .writeTimeout(timeout);
        if (!options.certificates().isEmpty()) {
            X509TrustManager trust = CertificateBundle.trusting(options.certificates());
            builder.sslSocketFactory(sockets(trust), trust);
        }
        return builder.build();
    }

    private static SSLSocketFactory sockets(X509TrustManager trust) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, null);
            return context.getSocketFactory();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException("Java has no TLS", e);
        }
    }

    /**
     * Sends a request and returns the answer, whose body is still to be read, by the same deadline, and closed.
     *
     * @throws ReadingException if the policy refuses the address
     * @throws IOException if no answer comes
     */
    Response send(Request request, Deadline deadline) throws IOException, ReadingException {
        boolean allowed =
                options.policy().allows(request.url().host(), request.url().port());
        if (!allowed && !AddressPolicy.isWebPort(request.url().port())) {
            throw ReadingException.permanent(
                    Reason.ADDRESS_REFUSED,
                    "Links to port " + request.url().port() + " aren't read. Use the site's usual address.");
        }
        ProxyServer proxy = allowed ? null : options.proxy();
        if (proxy == null) {
            return execute(direct(request.url(), allowed, deadline).newCall(request), deadline);
        }
        gate.check(request.url().host(), deadline);
        try {
            return passed(execute(through(proxy, deadline).newCall(signed(request, proxy)), deadline));
        } catch (ConnectException | UnknownHostException failure) {
            throw closed();
        } catch (IOException failure) {
            // OkHttp has no type of its own for a CONNECT that the proxy refuses.
            if (failure.getClass() == IOException.class && failure.getCause() == null) {
                throw closed();
            }
            throw failure;
        }
    }

    private static Response execute(Call call, Deadline deadline) throws IOException {
        call.timeout().timeout(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
        return call.execute();
    }

    private static Response passed(Response response) throws ReadingException {
        if (response.code() == 407 && !response.request().isHttps()) {
            response.close();
            throw closed();
        }
        return response;
    }

    private static ReadingException closed() {
        return new ReadingException(
                Reason.UNREACHABLE,
                "The proxy doesn't lead to the site. Have its settings (HTTPS_PROXY) checked.",
                true);
    }

    private OkHttpClient direct(HttpUrl url, boolean allowed, Deadline deadline) throws IOException {
        List<InetAddress> addresses = resolver.lookup(url.host(), deadline).stream()
                .filter(address -> allowed || PublicAddress.isPublic(address))
                .limit(MAX_ADDRESSES)
                .toList();
        if (addresses.isEmpty()) {
            throw new GuardedSocketFactory.AddressRefused();
        }
        return pinned(addresses).build();
    }

    private OkHttpClient through(ProxyServer proxy, Deadline deadline) throws IOException {
        InetSocketAddress address = InetSocketAddress.createUnresolved(proxy.host(), proxy.port());
        return pinned(resolver.lookup(proxy.host(), deadline))
                .proxy(new Proxy(Proxy.Type.HTTP, address))
                .proxyAuthenticator((route, challenge) -> {
                    // Only the proxy itself answers CONNECT: a site that asks for the proxy's password doesn't get it.
                    Request asked = challenge.request();
                    return asked.method().equals("CONNECT") ? authorized(asked, proxy) : null;
                })
                .build();
    }

    private OkHttpClient.Builder pinned(List<InetAddress> addresses) {
        long maxRead = 2L * options.limits().maxBytes() + FRAMING;
        return plain.newBuilder()
                .dns(host -> addresses)
                .socketFactory(new GuardedSocketFactory(addresses::contains, maxRead));
    }

    /** An http page's request goes to the proxy itself; an https page's goes through a tunnel, to the site. */
    private static Request signed(Request request, ProxyServer proxy) {
        Request authorized = request.isHttps() ? null : authorized(request, proxy);
        return authorized == null ? request : authorized;
    }

    private static @org.jspecify.annotations.Nullable Request authorized(Request request, ProxyServer proxy) {
        String login = proxy.authorization();
        return login == null || request.header("Proxy-Authorization") != null
                ? null
                : request.newBuilder().header("Proxy-Authorization", login).build();
    }
}
