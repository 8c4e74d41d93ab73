package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site can expect: it is told who comes, is asked for less where less will do, and is left alone when it says so. */
class PoliteFetchTest {

    private final MockWebServer server = new MockWebServer();
    private final SettableClock clock = new SettableClock();
    private PageFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server.start();
        fetcher = new PageFetcher(options(), clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private FetchOptions options() {
        return FetchOptions.DEFAULT
                .withLimits(new FetchLimits(10_000, Duration.ofSeconds(10), 3))
                .withPolicy(new AddressPolicy(Set.of("127.0.0.1:" + server.getPort())));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getPort() + path);
    }

    private static MockResponse.Builder page() {
        return new MockResponse.Builder().setHeader("Content-Type", "text/html").body("<p>x");
    }

    private Headers sent() throws InterruptedException {
        return server.takeRequest().getHeaders();
    }

    private ReadingException failure(String path) {
        ReadingException failure = catchThrowableOfType(ReadingException.class, () -> fetcher.fetch(uri(path)));
        assertThat(failure).isNotNull();
        return failure;
    }

    @Test
    void tellsWhoComesAndNothingElse() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(302)
                .setHeader("Location", "/b")
                .setHeader("Set-Cookie", "id=1")
                .build());
        server.enqueue(page().build());
        new PageFetcher(options().withContact("https://example.com/bot"), clock).fetch(uri("/a"));
        for (int hop = 0; hop < 2; hop++) {
            Headers headers = sent();
            assertThat(headers.get("User-Agent")).startsWith("Enishi/").contains("(+https://example.com/bot; ");
            assertThat(headers.names())
                    .containsExactlyInAnyOrder(
                            "Host", "User-Agent", "Accept", "Accept-Language", "Accept-Encoding", "Connection");
            assertThat(headers.get("Accept-Encoding")).isEqualTo("gzip, deflate");
        }
    }

    @Test
    void asksOnlyForWhatHasChanged() throws Exception {
        server.enqueue(page().setHeader("ETag", "\"v1\"")
                .setHeader("Last-Modified", "Fri, 02 Jan 2026 00:00:00 GMT")
                .build());
        server.enqueue(new MockResponse.Builder().code(304).build());
        RawPage first = fetcher.fetch(uri("/a"));
        assertThat(fetcher.fetch(FetchRequest.of(uri("/a")).unlessStill(first.validators())))
                .isEmpty();
        sent();
        Headers second = sent();
        assertThat(second.get("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(second.get("If-Modified-Since")).isEqualTo("Fri, 02 Jan 2026 00:00:00 GMT");
    }

    @Test
    void sendsValidatorsOnlyWhereTheyComeFrom() throws Exception {
        Validators others = new Validators(uri("/c"), "\"v1\"", null);
        server.enqueue(
                new MockResponse.Builder().code(302).setHeader("Location", "/b").build());
        server.enqueue(page().build());
        assertThat(fetcher.fetch(FetchRequest.of(uri("/a")).unlessStill(others)))
                .isPresent();
        assertThat(sent().get("If-None-Match")).isNull();
        assertThat(sent().get("If-None-Match")).isNull();
    }

    @Test
    void aSiteThatSaysUnchangedUnaskedHasNoPage() {
        server.enqueue(new MockResponse.Builder().code(304).build());
        assertThat(failure("/a").reason()).isEqualTo(Reason.HTTP_ERROR);
    }

    @Test
    void keepsNoValidatorsThatCouldHarm() throws Exception {
        assertThat(new Validators(uri("/"), "x\r\nEvil: 1", "é").etag()).isNull();
        assertThat(new Validators(uri("/"), "x".repeat(1000), "\u0000").lastModified())
                .isNull();
        server.enqueue(
                page().body("x".repeat(20_000)).setHeader("ETag", "\"v1\"").build());
        assertThat(fetcher.fetch(uri("/a")).validators())
                .as("of a page that was cut")
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void leavesASiteAloneAsLongAsItAsks(int status) throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(status)
                .setHeader("Retry-After", "120")
                .build());
        server.enqueue(page().build());
        ReadingException told = failure("/a");
        assertThat(told.retryAt()).isEqualTo(clock.instant().plusSeconds(120));
        clock.advance(Duration.ofSeconds(119));
        ReadingException still = failure("/b");
        assertThat(still.retryable()).isTrue();
        assertThat(still.retryAt()).isEqualTo(told.retryAt());
        assertThat(server.getRequestCount()).isEqualTo(1);

        clock.advance(Duration.ofSeconds(1));
        assertThat(fetcher.fetch(uri("/b")).bytes()).isNotEmpty();
    }

    @Test
    void onlyOverloadIsAboutTheWholeSite() throws Exception {
        server.enqueue(new MockResponse.Builder()
                .code(404)
                .setHeader("Retry-After", "120")
                .build());
        server.enqueue(page().build());
        assertThat(failure("/a").retryAt()).isNull();
        fetcher.fetch(uri("/b"));
    }

    @Test
    void rememberedPausesAreBounded() throws Exception {
        HostPauses pauses = new HostPauses(clock);
        for (int i = 0; i < 5000; i++) {
            pauses.begin(i + ".example:80", clock.instant().plusSeconds(60));
        }
        pauses.check("0.example:80");
        assertThat(catchThrowableOfType(ReadingException.class, () -> pauses.check("4999.example:80")))
                .isNotNull();
    }

    @Test
    void sendsTwoRequestsAtATime() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                two.countDown();
                two.await(5, TimeUnit.SECONDS);
                now.decrementAndGet();
                return page().build();
            }
        });
        ExecutorService threads = Executors.newFixedThreadPool(6, task -> new Thread(task, "reader"));
        try {
            List<Future<RawPage>> pages = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                URI uri = uri("/" + i);
                pages.add(threads.submit(() -> fetcher.fetch(uri)));
            }
            for (Future<RawPage> page : pages) {
                assertThat(page.get(10, TimeUnit.SECONDS).bytes()).isNotEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most).hasValue(2);
    }
}
