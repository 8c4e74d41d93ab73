package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecureRedirectTest {

    private final HeldCertificate certificate = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .addSubjectAlternativeName("127.0.0.1")
            .build();
    private final MockWebServer secure = new MockWebServer();
    private final MockWebServer open = new MockWebServer();
    private PageFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        secure.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .build()
                .sslSocketFactory());
        secure.start();
        open.start();
        fetcher = new PageFetcher(
                FetchOptions.DEFAULT
                        .withPolicy(new AddressPolicy(
                                Set.of("127.0.0.1:" + secure.getPort(), "127.0.0.1:" + open.getPort())))
                        .withCertificates(List.of(certificate.certificate())),
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        secure.close();
        open.close();
    }

    private URI secureUri(String path) {
        return URI.create("https://127.0.0.1:" + secure.getPort() + path);
    }

    private URI openUri(String path) {
        return URI.create("http://127.0.0.1:" + open.getPort() + path);
    }

    private static MockResponse redirect(URI to) {
        return new MockResponse.Builder()
                .code(301)
                .setHeader("Location", to.toString())
                .build();
    }

    private static MockResponse page() {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .body("<p>x")
                .build();
    }

    @Test
    void goesFromHttpToHttps() throws ReadingException {
        open.enqueue(redirect(secureUri("/b")));
        secure.enqueue(page());
        assertThat(fetcher.fetch(openUri("/a")).uri()).isEqualTo(secureUri("/b"));
    }

    @Test
    void refusesToGoFromHttpsToHttp() {
        secure.enqueue(redirect(openUri("/b")));
        ReadingException refusal = catchThrowableOfType(ReadingException.class, () -> fetcher.fetch(secureUri("/a")));
        assertThat(refusal.reason()).isEqualTo(Reason.INSECURE_REDIRECT);
        assertThat(refusal.retryable()).isFalse();
        assertThat(open.getRequestCount()).isZero();
    }
}
