package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Dns;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFetcherTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final FetchLimits LIMITS = new FetchLimits(1000, Duration.ofSeconds(5), 3);

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start() throws IOException {
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private PageFetcher fetcher(FetchLimits limits) {
        return new PageFetcher(limits, new AddressPolicy(Set.of("127.0.0.1:" + server.getPort())), CLOCK);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getPort() + path);
    }

    private static MockResponse.Builder html(String body) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/html; charset=utf-8")
                .body(body);
    }

    private ReadingException failure(URI uri) {
        return failure(fetcher(LIMITS), uri);
    }

    private static ReadingException failure(PageFetcher fetcher, URI uri) {
        try {
            throw new AssertionError("fetched " + fetcher.fetch(uri));
        } catch (ReadingException expected) {
            assertThat(expected.getMessage()).matches("[A-Z].*\\.").hasSizeLessThan(160);
            return expected;
        }
    }

    @Test
    void returnsTheBytesWithTypeAndTime() throws ReadingException {
        server.enqueue(html("<p>縁</p>").build());

        RawPage page = fetcher(LIMITS).fetch(uri("/a#part"));

        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>縁</p>");
        assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.fetchedAt()).isEqualTo(CLOCK.instant());
        assertThat(page.truncated()).isFalse();
    }

    @Test
    void saysWhatItIsAndSendsNoFragment() throws Exception {
        server.enqueue(html("x").build());

        fetcher(LIMITS).fetch(uri("/a#part"));

        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/a");
        assertThat(request.getHeaders().get("User-Agent")).startsWith("Enishi/").doesNotContain("Mozilla");
    }

    @Test
    void keepsNoCookies() throws Exception {
        server.enqueue(html("x").addHeader("Set-Cookie", "id=1").build());
        server.enqueue(html("x").build());
        PageFetcher fetcher = fetcher(LIMITS);

        fetcher.fetch(uri("/a"));
        fetcher.fetch(uri("/a"));

        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().get("Cookie")).isNull();
    }

    @Test
    void followsRedirectsAndTellsTheFinalAddress() throws ReadingException {
        server.enqueue(redirect("/b"));
        server.enqueue(redirect(uri("/c").toString()));
        server.enqueue(html("x").build());

        assertThat(fetcher(LIMITS).fetch(uri("/a")).uri()).isEqualTo(uri("/c"));
    }

    private static MockResponse redirect(String location) {
        return new MockResponse.Builder()
                .code(302)
                .setHeader("Location", location)
                .build();
    }

    @Test
    void stopsAfterTooManyRedirects() {
        for (int i = 0; i < 10; i++) {
            server.enqueue(redirect("/again"));
        }

        assertThat(failure(uri("/a")).reason()).isEqualTo(Reason.TOO_MANY_REDIRECTS);
        assertThat(server.getRequestCount()).isEqualTo(LIMITS.maxRedirects() + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "http://169.254.169.254/latest/meta-data/, ADDRESS_REFUSED",
        "http://localhost/, ADDRESS_REFUSED",
        "http://[::ffff:127.0.0.1]/, ADDRESS_REFUSED",
        "http://127.0.0.1:1/, ADDRESS_REFUSED",
        "file:///etc/passwd, UNSUPPORTED_SCHEME",
        "http://user:secret@example.com/, INVALID_URL"
    })
    void checksEveryHopLikeTheFirst(String location, Reason reason) {
        server.enqueue(redirect(location));

        assertThat(failure(uri("/a")).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.0.1./",
                "http://localhost/",
                "http://[::1]/",
                "http://[::]/",
                "http://[0:0:0:0:0:ffff:7f00:1]/",
                "http://0/",
                "http://１２７.０.０.１/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://[fd00::1]/",
                "https://[fe80::1]/"
            })
    void refusesPrivateAddressesInEveryNotation(String url) {
        ReadingException failure = failure(URI.create(url));

        assertThat(failure.reason()).isIn(Reason.ADDRESS_REFUSED, Reason.INVALID_URL);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void checksTheAddressThatDnsGivesAtTheMomentOfConnecting() {
        Dns rebinding = host -> List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}));
        PageFetcher fetcher = new PageFetcher(FetchOptions.DEFAULT.withLimits(LIMITS), CLOCK, rebinding);

        ReadingException failure = failure(fetcher, URI.create("http://public.example/"));

        assertThat(failure.reason()).isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(failure.retryable()).isFalse();
    }

    @Test
    void refusesIfAnyOfSeveralAddressesIsPrivateAndNoneAnswers() {
        Dns several = host -> List.of(
                InetAddress.getByAddress(host, new byte[] {10, 0, 0, 1}),
                InetAddress.getByAddress(host, new byte[] {(byte) 192, (byte) 168, 0, 1}));
        PageFetcher fetcher = new PageFetcher(FetchOptions.DEFAULT.withLimits(LIMITS), CLOCK, several);

        assertThat(failure(fetcher, URI.create("https://public.example/")).reason())
                .isEqualTo(Reason.ADDRESS_REFUSED);
    }

    @Test
    void refusesOtherPortsOfHostsThatNobodyAllowed() {
        PageFetcher fetcher = new PageFetcher(LIMITS, AddressPolicy.PUBLIC_ONLY, CLOCK);

        assertThat(failure(fetcher, URI.create("http://example.com:22/")).reason())
                .isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(failure(fetcher, uri("/")).reason()).isEqualTo(Reason.ADDRESS_REFUSED);
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "404, NOT_FOUND, false", "410, NOT_FOUND, false", "401, FORBIDDEN, false", "403, FORBIDDEN, false",
                "451, FORBIDDEN, false",
        "429, HTTP_ERROR, true", "500, HTTP_ERROR, true", "503, HTTP_ERROR, true", "400, HTTP_ERROR, false",
                "204, HTTP_ERROR, false",
        "304, HTTP_ERROR, false", "418, HTTP_ERROR, false"
    })
    void tellsWhatTheStatusMeans(int status, Reason reason, boolean retryable) {
        server.enqueue(new MockResponse.Builder().code(status).build());

        ReadingException failure = failure(uri("/a"));

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.retryable()).isEqualTo(retryable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "image/svg+xml",
                "video/mp4",
                "application/zip",
                "application/json",
                "application/octet-stream"
            })
    void refusesWhatIsNoPage(String type) {
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", type)
                .body("x")
                .build());

        assertThat(failure(uri("/a")).reason()).isEqualTo(Reason.UNSUPPORTED_CONTENT);
    }

    @Test
    void cutsALongBodyAndSaysSo() throws ReadingException {
        server.enqueue(html("x".repeat(5000)).build());

        RawPage page = fetcher(LIMITS).fetch(uri("/a"));

        assertThat(page.bytes()).hasSize(LIMITS.maxBytes());
        assertThat(page.truncated()).isTrue();
    }

    @Test
    void keepsABodyOfExactlyTheLimitWhole() throws ReadingException {
        server.enqueue(html("x".repeat(1000)).build());

        assertThat(fetcher(LIMITS).fetch(uri("/a")).truncated()).isFalse();
    }

    @Test
    void unpacksNoMoreOfAGzipBombThanTheLimit() throws Exception {
        byte[] bomb = gzip(new byte[20_000_000]);
        server.enqueue(packed("gzip", bomb));
        FetchLimits limits = new FetchLimits(100_000, Duration.ofSeconds(5), 3);

        RawPage page = fetcher(limits).fetch(uri("/a"));

        assertThat(bomb.length).isLessThan(limits.maxBytes());
        assertThat(page.bytes()).hasSize(limits.maxBytes());
        assertThat(page.truncated()).isTrue();
    }

    @Test
    void unpacksGzipAndBothKindsOfDeflate() throws Exception {
        byte[] text = "<p>縁と絆</p>".getBytes(StandardCharsets.UTF_8);
        server.enqueue(packed("gzip", gzip(text)));
        server.enqueue(packed("deflate", deflate(text, false)));
        server.enqueue(packed("deflate", deflate(text, true)));

        for (int i = 0; i < 3; i++) {
            assertThat(fetcher(LIMITS).fetch(uri("/" + i)).bytes()).isEqualTo(text);
        }
    }

    @Test
    void keepsTheStartOfAPackedBodyThatIsTooLong() throws Exception {
        byte[] noise = new byte[200_000];
        new java.util.Random(7).nextBytes(noise);
        server.enqueue(packed("gzip", gzip(noise)));

        RawPage page = fetcher(LIMITS).fetch(uri("/a"));

        assertThat(page.truncated()).isTrue();
        assertThat(page.bytes().length).isBetween(500, LIMITS.maxBytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "zstd", "gzip, gzip"})
    void refusesOtherPackings(String encoding) {
        server.enqueue(packed(encoding, new byte[] {1, 2, 3}));

        assertThat(failure(uri("/a")).reason()).isEqualTo(Reason.UNSUPPORTED_CONTENT);
    }

    @Test
    void refusesABodyThatIsNotPackedAsItSays() {
        server.enqueue(packed("gzip", "no gzip at all".getBytes(StandardCharsets.UTF_8)));

        assertThat(failure(uri("/a")).reason()).isEqualTo(Reason.UNSUPPORTED_CONTENT);
    }

    private static MockResponse packed(String encoding, byte[] bytes) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .setHeader("Content-Encoding", encoding)
                .body(new Buffer().write(bytes))
                .build();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED, raw))) {
            deflate.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void givesUpOnASlowBodyWhenTheTimeIsOver() {
        server.enqueue(
                html("x".repeat(500)).throttleBody(1, 1, TimeUnit.SECONDS).build());
        PageFetcher fetcher = fetcher(new FetchLimits(1000, Duration.ofMillis(300), 3));

        ReadingException failure = failure(fetcher, uri("/a"));

        assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(failure.retryable()).isTrue();
    }

    @Test
    void countsTheTimeOfAllRedirectsTogether() {
        for (int i = 0; i < 4; i++) {
            server.enqueue(new MockResponse.Builder()
                    .code(302)
                    .setHeader("Location", "/next")
                    .headersDelay(150, TimeUnit.MILLISECONDS)
                    .build());
        }
        PageFetcher fetcher = fetcher(new FetchLimits(1000, Duration.ofMillis(400), 20));

        assertThat(failure(fetcher, uri("/a")).reason()).isEqualTo(Reason.TIMEOUT);
    }

    @Test
    void saysThatAHostIsUnreachable() {
        URI gone = uri("/");
        PageFetcher fetcher = fetcher(LIMITS);
        server.close();
        Dns nowhere = host -> {
            throw new java.net.UnknownHostException(host);
        };

        assertThat(failure(fetcher, gone).reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(failure(fetcher, gone).retryable()).isTrue();
        PageFetcher lost = new PageFetcher(FetchOptions.DEFAULT.withLimits(LIMITS), CLOCK, nowhere);
        assertThat(failure(lost, URI.create("https://nowhere.example/")).reason())
                .isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void namesNoSecretsOfTheLink() {
        assertThatThrownBy(() -> fetcher(LIMITS).fetch(URI.create("https://user:secret@example.com/")))
                .isInstanceOf(ReadingException.class)
                .hasMessageNotContaining("secret");
    }
}
