package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final SettableClock clock = new SettableClock();
    private PageFetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                asked.add(Objects.requireNonNull(request.getTarget()));
                return answers.getOrDefault(request.getTarget(), page());
            }
        });
        server.start();
        fetcher = fetcher(RobotsPolicy.AUTOMATIC);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private PageFetcher fetcher(RobotsPolicy policy) {
        return new PageFetcher(
                FetchOptions.DEFAULT
                        .withLimits(new FetchLimits(100_000, Duration.ofSeconds(5), 3))
                        .withPolicy(new AddressPolicy(Set.of("127.0.0.1:" + server.getPort())))
                        .withRobots(policy),
                clock);
    }

    private static MockResponse page() {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .body("<p>x")
                .build();
    }

    private void robots(String text) {
        answers.put("/robots.txt", new MockResponse.Builder().body(text).build());
    }

    private void robots(int status) {
        answers.put("/robots.txt", new MockResponse.Builder().code(status).build());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.getPort() + path);
    }

    private void read(String path) throws ReadingException {
        assertThat(fetcher.fetch(FetchRequest.automatic(uri(path)))).isPresent();
    }

    private ReadingException refusal(String path) {
        ReadingException failure =
                catchThrowableOfType(ReadingException.class, () -> fetcher.fetch(FetchRequest.automatic(uri(path))));
        assertThat(failure).as(path).isNotNull();
        return failure;
    }

    @Test
    void readsUnaskedWhatRobotsTxtLeavesOpen() throws ReadingException {
        robots("User-agent: *\nDisallow: /private\nAllow: /private/news\n");
        read("/a");
        read("/private/news/1");
        ReadingException refusal = refusal("/private/1");
        assertThat(refusal.reason()).isEqualTo(Reason.ROBOTS_DISALLOWED);
        assertThat(refusal.retryable()).isFalse();
        assertThat(refusal.getMessage()).contains("robots.txt");
        assertThat(asked).doesNotContain("/private/1");
    }

    @Test
    void itsOwnNameGoesBeforeTheStar() throws ReadingException {
        robots("User-agent: *\nDisallow: /\n\nUser-agent: Enishi\nDisallow: /x\n");
        read("/a");
        assertThat(refusal("/x").reason()).isEqualTo(Reason.ROBOTS_DISALLOWED);
    }

    @Test
    void aPersonsWishIsNoRobots() throws ReadingException {
        robots("User-agent: *\nDisallow: /\n");
        fetcher.fetch(uri("/a"));
        assertThat(asked).containsExactly("/a");
    }

    @Test
    void thePolicyCanBeAlwaysOrNever() throws ReadingException {
        robots("User-agent: *\nDisallow: /\n");
        fetcher = fetcher(RobotsPolicy.NEVER);
        read("/a");
        fetcher = fetcher(RobotsPolicy.ALWAYS);
        assertThat(catchThrowableOfType(ReadingException.class, () -> fetcher.fetch(uri("/a")))
                        .reason())
                .isEqualTo(Reason.ROBOTS_DISALLOWED);
    }

    @Test
    void asksOnceADay() throws ReadingException {
        robots("User-agent: *\nDisallow:\n");
        read("/a");
        read("/b");
        assertThat(asked).containsExactly("/robots.txt", "/a", "/b");
        clock.advance(Robots.FRESH);
        robots("User-agent: *\nDisallow: /\n");
        assertThat(refusal("/a").reason()).isEqualTo(Reason.ROBOTS_DISALLOWED);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void whereThereIsNoneAllIsOpen(int status) throws ReadingException {
        robots(status);
        read("/a");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 429})
    void whereItCantBeAskedForAllIsClosedForAWhile(int status) throws ReadingException {
        robots(status);
        ReadingException refusal = refusal("/a");
        assertThat(refusal.reason()).isEqualTo(Reason.ROBOTS_DISALLOWED);
        assertThat(refusal.retryAt()).isEqualTo(clock.instant().plus(Robots.CLOSED));
        assertThat(refusal("/b").retryable()).isTrue();
        assertThat(asked).containsExactly("/robots.txt");

        robots(404);
        clock.advance(Robots.CLOSED);
        read("/a");
    }

    @Test
    void aSiteThatDoesntAnswerIsUnreachableNotForbidden() throws ReadingException {
        server.close();
        assertThat(refusal("/a").reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void followsRedirectsOfRobotsTxt() {
        answers.put(
                "/robots.txt",
                new MockResponse.Builder()
                        .code(301)
                        .setHeader("Location", "/rules")
                        .build());
        answers.put(
                "/rules",
                new MockResponse.Builder().body("User-agent: *\nDisallow: /\n").build());
        assertThat(refusal("/a").reason()).isEqualTo(Reason.ROBOTS_DISALLOWED);
    }

    @Test
    void asksAtEveryHopOfAPage() {
        robots("User-agent: *\nDisallow: /b\n");
        answers.put(
                "/a",
                new MockResponse.Builder().code(302).setHeader("Location", "/b").build());
        assertThat(refusal("/a").reason()).isEqualTo(Reason.ROBOTS_DISALLOWED);
        assertThat(asked).containsExactly("/robots.txt", "/a");
    }

    @Test
    void readsTheFirstHalfMegabyteOfALongOne() throws ReadingException {
        robots("User-agent: *\nDisallow: /x\n" + "# filler\n".repeat(100_000) + "Disallow: /y\n");
        assertThat(refusal("/x").reason()).isEqualTo(Reason.ROBOTS_DISALLOWED);
        read("/y");
    }

    /** Random lines, seeded: whatever stands there, the page is read or refused. */
    @Test
    void noRobotsTxtBreaksTheFetch() {
        String alphabet = "User-agent: *\nDisallow: /a$%?#[]\u0000\r\ufeff縁Allow:Crawl-delay: -1e9 Sitemap: http://";
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            StringBuilder text = new StringBuilder("User-agent: *\nDisallow: ");
            for (int length = random.nextInt(300); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            robots(text.toString());
            clock.advance(Robots.FRESH);
            try {
                read("/a");
            } catch (ReadingException refused) {
                assertThat(refused.reason()).as("seed 5, round " + i).isEqualTo(Reason.ROBOTS_DISALLOWED);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"'<html><body>No such page</body></html>'", "'\u0000\u0001\u0002'", "''", "'User-agent'"})
    void whatIsNoRobotsTxtForbidsNothing(String text) throws ReadingException {
        robots(text);
        read("/a");
    }
}
