package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Servers that want to keep the reader busy, full or confused: each fetch ends in time, with a reason. */
class HostileServerTest {

    private static final FetchLimits LIMITS = new FetchLimits(100_000, Duration.ofSeconds(2), 3);
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    private static PageFetcher fetcher(RawServer server, FetchLimits limits) {
        return new PageFetcher(limits, new AddressPolicy(Set.of("127.0.0.1:" + server.port())), Clock.systemUTC());
    }

    private static ReadingException failure(RawServer.Answer answer) throws IOException {
        return failure(answer, LIMITS);
    }

    private static ReadingException failure(RawServer.Answer answer, FetchLimits limits) throws IOException {
        long start = System.nanoTime();
        try (RawServer server = new RawServer(answer)) {
            throw new AssertionError("fetched " + fetcher(server, limits).fetch(server.uri("/")));
        } catch (ReadingException expected) {
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(limits.timeout().plusSeconds(3));
            return expected;
        }
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** Writes the same again and again, as fast as the other side takes it. */
    private static void forEver(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        while (true) {
            out.write(bytes);
        }
    }

    /** Writes the same with pauses. */
    private static void slowly(OutputStream out, String text) throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try {
            while (!never.await(50, TimeUnit.MILLISECONDS)) {
                text(out, text);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anEndlessBodyIsCutAtTheLimit() throws Exception {
        RawServer.Answer endless = out -> {
            text(out, HEAD + "\r\n");
            forEver(out, "<p>縁</p>".repeat(100));
        };
        try (RawServer server = new RawServer(endless)) {
            RawPage page = fetcher(server, LIMITS).fetch(server.uri("/"));
            assertThat(page.bytes()).hasSize(LIMITS.maxBytes());
            assertThat(page.truncated()).isTrue();
        }
    }

    @Test
    void aByteNowAndThenEndsWithTheTime() throws IOException {
        FetchLimits short_ = new FetchLimits(1000, Duration.ofMillis(400), 3);
        ReadingException body = failure(
                out -> {
                    text(out, HEAD + "\r\n");
                    slowly(out, "x");
                },
                short_);
        assertThat(body.reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(body.retryable()).isTrue();
        assertThat(failure(out -> slowly(out, "H"), short_).reason()).isEqualTo(Reason.TIMEOUT);
        assertThat(failure(
                                out -> {
                                    text(out, HEAD);
                                    slowly(out, "X-Y: z\r\n");
                                },
                                short_)
                        .reason())
                .isEqualTo(Reason.TIMEOUT);
    }

    @Test
    void silenceEndsWithTheTime() throws IOException {
        assertThat(failure(out -> slowly(out, ""), new FetchLimits(1000, Duration.ofMillis(300), 3))
                        .reason())
                .isEqualTo(Reason.TIMEOUT);
    }

    @Test
    void endlessHeadersAreRefused() throws IOException {
        ReadingException failure = failure(out -> {
            text(out, HEAD);
            forEver(out, "X-Flood: 12345678901234567890\r\n");
        });
        assertThat(failure.reason()).isIn(Reason.HTTP_ERROR, Reason.UNREACHABLE, Reason.TOO_LARGE);
    }

    @Test
    void anEndlessHeaderIsRefused() throws IOException {
        assertThat(failure(out -> {
                            text(out, HEAD + "X: ");
                            forEver(out, "xxxxxxxxxxxxxxxx");
                        })
                        .reason())
                .isIn(Reason.HTTP_ERROR, Reason.UNREACHABLE, Reason.TOO_LARGE);
    }

    @Test
    void manyHeadersAreRefused() throws IOException {
        assertThat(failure(out -> text(out, HEAD + "X-Many: 1\r\n".repeat(500) + "\r\n<p>x"))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(failure(out -> text(out, HEAD + "X-Long: " + "x".repeat(100_000) + "\r\n\r\n<p>x"))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void anEndlessStatusLineIsRefused() throws IOException {
        assertThat(failure(out -> forEver(out, "HTTP/1.1 200 ")).reason())
                .isIn(Reason.HTTP_ERROR, Reason.UNREACHABLE, Reason.TOO_LARGE);
    }

    /** HTTP's framing is read by lines of any length: only the socket's own limit keeps them from filling the memory. */
    @Test
    void anEndlessChunkLineIsRefused() throws IOException {
        assertThat(failure(out -> {
                            text(out, HEAD + "Transfer-Encoding: chunked\r\n\r\n5;x=");
                            forEver(out, "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy");
                        })
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void endlessInterimAnswersEnd() throws IOException {
        assertThat(failure(out -> forEver(out, "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"))
                        .reason())
                .isIn(Reason.HTTP_ERROR, Reason.TOO_LARGE, Reason.TIMEOUT);
    }

    @Test
    void whatIsNoHttpIsSaidToBeBroken() throws IOException {
        ReadingException failure = failure(out -> text(out, "SSH-2.0-OpenSSH_9.6\r\n\r\n"));
        assertThat(failure.reason()).isEqualTo(Reason.HTTP_ERROR);
        assertThat(failure.getMessage()).doesNotContain("SSH");
    }

    @Test
    void aBodyThatBreaksOffCanBeTriedAgain() throws IOException {
        ReadingException failure = failure(out -> text(out, HEAD + "Content-Length: 5000\r\n\r\n<p>x"));
        assertThat(failure.retryable()).isTrue();
    }

    @Test
    void badLengthsAreNoHarm() throws Exception {
        for (String length : new String[] {"-5", "99999999999999999999", "x", "5, 6"}) {
            try (RawServer server = RawServer.saying(HEAD + "Content-Length: " + length + "\r\n\r\n<p>x")) {
                fetcher(server, LIMITS).fetch(server.uri("/"));
            } catch (ReadingException explained) {
                assertThat(explained.reason()).isNotEqualTo(Reason.INTERNAL);
            }
        }
    }

    /** Whatever comes, a fetch ends with a page or a reason: mutated answers, seeded. */
    @Test
    void noOtherExceptionEscapes() throws IOException {
        String proper = """
                HTTP/1.1 302 Found
                Location: http://127.0.0.1/x?y#z
                Content-Type: text/html; charset=utf-8
                Content-Encoding: gzip
                Transfer-Encoding: chunked
                Retry-After: 5
                ETag: "a"

                3
                <p>
                0

                """.replace("\n", "\r\n");
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            try (RawServer server = RawServer.saying(mutated(proper, random))) {
                fetcher(server, new FetchLimits(1000, Duration.ofMillis(500), 3))
                        .fetch(server.uri("/"));
            } catch (ReadingException explained) {
                assertThat(explained.reason()).as("seed 3, round " + i).isNotEqualTo(Reason.INTERNAL);
            }
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder result = new StringBuilder(text);
        for (int change = random.nextInt(12); change >= 0; change--) {
            int at = random.nextInt(result.length());
            switch (random.nextInt(3)) {
                case 0 -> result.setCharAt(at, (char) random.nextInt(256));
                case 1 -> result.insert(at, (char) random.nextInt(256));
                default -> result.delete(at, Math.min(result.length(), at + 1 + random.nextInt(8)));
            }
        }
        return result.toString();
    }
}
