package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Dns;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A company's network: a proxy with a password, and certificates of an authority of its own. */
class ProxyTest {

    private static final String LOGIN = "Basic aGFuYTpzZWNyZXQ="; // hana:secret

    /** No name is known here, as behind many a company's proxy; the proxy itself is. */
    private static final Dns INSIDE = host -> {
        if (host.equals("proxy.corp")) {
            return List.of(InetAddress.getLoopbackAddress());
        }
        if (host.startsWith("127.") || host.startsWith("10.") || host.indexOf(':') >= 0) {
            return List.of(InetAddress.getByName(host));
        }
        if (host.equals("wiki.example")) {
            return List.of(InetAddress.getByAddress(host, new byte[] {10, 0, 0, 7}));
        }
        throw new UnknownHostException(host);
    };

    private final HeldCertificate authority = new HeldCertificate.Builder()
            .certificateAuthority(1)
            .commonName("Company CA")
            .build();
    private final MockWebServer site = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        site.start();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private void secure() throws IOException {
        HeldCertificate certificate = new HeldCertificate.Builder()
                .signedBy(authority)
                .addSubjectAlternativeName("news.example")
                .build();
        site.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslSocketFactory());
    }

    private FetchOptions options(LoopbackProxy proxy) {
        return FetchOptions.DEFAULT
                .withLimits(new FetchLimits(10_000, Duration.ofSeconds(5), 3))
                .withCertificates(List.of(authority.certificate()))
                .withProxy(ProxyServer.parse("http://hana:secret@proxy.corp:" + proxy.port()));
    }

    private static PageFetcher fetcher(FetchOptions options) {
        return new PageFetcher(options, Clock.systemUTC(), INSIDE);
    }

    private static MockResponse page() {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .body("<p>縁")
                .build();
    }

    @Test
    void readsAnHttpsPageThroughATunnelWithTheCompanysCertificate() throws Exception {
        secure();
        site.enqueue(page());
        try (LoopbackProxy proxy = new LoopbackProxy(site.getPort(), LOGIN)) {
            RawPage page = fetcher(options(proxy)).fetch(URI.create("https://news.example/a"));

            assertThat(page.bytes()).isNotEmpty();
            assertThat(proxy.requests).singleElement().asString().startsWith("CONNECT news.example:443 ");
            assertThat(site.takeRequest().getHeaders().names()).noneMatch(name -> name.startsWith("Proxy-"));
        }
    }

    @Test
    void readsAnHttpPageThroughTheProxy() throws Exception {
        site.enqueue(page());
        try (LoopbackProxy proxy = new LoopbackProxy(site.getPort(), LOGIN)) {
            fetcher(options(proxy)).fetch(URI.create("http://news.example/a"));

            assertThat(proxy.requests).singleElement().asString().startsWith("GET http://news.example/a ");
        }
    }

    /** A site behind a tunnel that answers like a proxy, to be given the proxy's password. */
    @Test
    void aSiteNeverGetsTheProxysPassword() throws Exception {
        secure();
        site.enqueue(new MockResponse.Builder()
                .code(407)
                .setHeader("Proxy-Authenticate", "Basic realm=\"x\"")
                .build());
        site.enqueue(page());
        try (LoopbackProxy proxy = new LoopbackProxy(site.getPort(), LOGIN)) {
            ReadingException failure = failure(options(proxy), "https://news.example/a");

            assertThat(failure.reason()).isEqualTo(Reason.HTTP_ERROR);
            assertThat(site.getRequestCount()).isEqualTo(1);
            assertThat(site.takeRequest().getHeaders().get("Proxy-Authorization"))
                    .isNull();
        }
    }

    @Test
    void aWrongPasswordIsSaidAndNotRepeated() throws Exception {
        try (LoopbackProxy proxy = new LoopbackProxy(site.getPort(), "Basic other")) {
            for (String page : List.of("http://news.example/", "https://news.example/")) {
                ReadingException failure = failure(options(proxy), page);
                assertThat(failure.reason()).isIn(Reason.HTTP_ERROR, Reason.UNREACHABLE);
                assertThat(failure.getMessage()).doesNotContain("secret").contains("proxy");
            }
            assertThat(proxy.requests).hasSizeLessThanOrEqualTo(4);
            assertThat(site.getRequestCount()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://10.1.2.3/",
                "https://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://localhost/",
                "http://x.localhost/",
                "http://printer.local/",
                "http://metadata.google.internal/",
                "http://router.home.arpa/",
                "http://intranet/",
                "http://wiki.example/",
                "http://news.example:8080/"
            })
    void namesNoPrivateHostToTheProxy(String url) throws Exception {
        try (LoopbackProxy proxy = new LoopbackProxy(site.getPort(), LOGIN)) {
            assertThat(failure(options(proxy), url).reason()).isEqualTo(Reason.ADDRESS_REFUSED);
            assertThat(proxy.requests).isEmpty();
        }
    }

    @Test
    void aRedirectIsJudgedBeforeTheProxyHearsOfIt() throws Exception {
        site.enqueue(new MockResponse.Builder()
                .code(302)
                .setHeader("Location", "http://10.0.0.1/")
                .build());
        try (LoopbackProxy proxy = new LoopbackProxy(site.getPort(), LOGIN)) {
            assertThat(failure(options(proxy), "http://news.example/").reason()).isEqualTo(Reason.ADDRESS_REFUSED);
            assertThat(proxy.requests).hasSize(1);
        }
    }

    @Test
    void hostsAllowedByNameAreReachedWithoutTheProxy() throws Exception {
        site.enqueue(page());
        try (LoopbackProxy proxy = new LoopbackProxy(site.getPort(), LOGIN)) {
            AddressPolicy policy = new AddressPolicy(Set.of("127.0.0.1:" + site.getPort()));
            fetcher(options(proxy).withPolicy(policy)).fetch(URI.create("http://127.0.0.1:" + site.getPort() + "/"));
            assertThat(proxy.requests).isEmpty();
        }
    }

    @Test
    void aCertificateOfAnUnknownAuthorityIsRefused() throws Exception {
        secure();
        site.enqueue(page());
        try (LoopbackProxy proxy = new LoopbackProxy(site.getPort(), LOGIN)) {
            ReadingException failure = failure(options(proxy).withCertificates(List.of()), "https://news.example/a");
            assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE);
            assertThat(failure.getMessage()).contains("secure");
        }
    }

    @Test
    void aCertificateForAnotherNameIsRefused() throws Exception {
        secure();
        site.enqueue(page());
        try (LoopbackProxy proxy = new LoopbackProxy(site.getPort(), LOGIN)) {
            assertThat(failure(options(proxy), "https://other.example/a").reason())
                    .isEqualTo(Reason.UNREACHABLE);
        }
    }

    private static ReadingException failure(FetchOptions options, String url) {
        ReadingException failure = catchThrowableOfType(
                ReadingException.class, () -> fetcher(options).fetch(URI.create(url)));
        assertThat(failure).as(url).isNotNull();
        return failure;
    }
}
