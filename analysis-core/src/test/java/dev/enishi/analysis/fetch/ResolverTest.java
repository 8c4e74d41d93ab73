package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    /** As the system's look-up: it blocks, and an interrupt doesn't end it. */
    private static Dns stuck(CountDownLatch release) {
        return host -> {
            boolean released = false;
            while (!released) {
                try {
                    release.await();
                    released = true;
                } catch (InterruptedException ignored) {
                    // goes on
                }
            }
            throw new UnknownHostException(host);
        };
    }

    @Test
    void aLookUpThatHangsEndsWithTheFetch() {
        CountDownLatch release = new CountDownLatch(1);
        PageFetcher fetcher = new PageFetcher(
                FetchOptions.DEFAULT.withLimits(new FetchLimits(1000, SHORT, 3)), Clock.systemUTC(), stuck(release));
        long start = System.nanoTime();
        try {
            assertThatThrownBy(() -> fetcher.fetch(URI.create("https://slow.example/")))
                    .isInstanceOfSatisfying(ReadingException.class, failure -> {
                        assertThat(failure.reason()).isEqualTo(Reason.TIMEOUT);
                        assertThat(failure.retryable()).isTrue();
                    });
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SHORT.plusSeconds(2));
        } finally {
            release.countDown();
        }
    }

    @Test
    void hangingLookUpsTakeABoundedNumberOfThreads() {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger inside = new AtomicInteger();
        Resolver resolver = new Resolver(host -> {
            inside.incrementAndGet();
            return stuck(release).lookup(host);
        });
        try {
            for (int i = 0; i < 100; i++) {
                String host = i + ".example";
                assertThatThrownBy(() -> resolver.lookup(host, Deadline.in(Duration.ofMillis(1))))
                        .isInstanceOf(InterruptedIOException.class);
            }
            assertThat(inside.get()).isBetween(1, 8);
        } finally {
            release.countDown();
        }
    }

    @Test
    void ofManyAddressesAFewAreTried() throws Exception {
        Dns many =
                host -> IntStream.range(2, 200).mapToObj(i -> address(host, i)).toList();
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\n\r\n")) {
            String host = "many.example:" + server.port();
            PageFetcher fetcher = new PageFetcher(
                    FetchOptions.DEFAULT.withPolicy(new AddressPolicy(Set.of(host))), Clock.systemUTC(), many);
            assertThatThrownBy(() -> fetcher.fetch(URI.create("http://" + host + "/")))
                    .isInstanceOfSatisfying(
                            ReadingException.class,
                            failure -> assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE));
            assertThat(server.requests).isEmpty();
        }
    }

    /** The server listens on 127.0.0.1 alone; the others of loopback refuse, the last would not. */
    private static InetAddress address(String host, int i) {
        try {
            return InetAddress.getByAddress(host, new byte[] {127, 0, 0, (byte) (i == 199 ? 1 : i)});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aNameWithoutAddressesIsUnknown() {
        assertThatThrownBy(() -> new Resolver(host -> List.of()).lookup("x.example", Deadline.in(SHORT)))
                .isInstanceOf(UnknownHostException.class);
        Dns broken = host -> {
            throw new IllegalArgumentException("label too long");
        };
        assertThatThrownBy(() -> new Resolver(broken).lookup("x.example", Deadline.in(SHORT)))
                .isInstanceOf(UnknownHostException.class);
    }

    /** Rebinding: one address for the check, another for the connection. Asked once only, a name can't change in between. */
    @Test
    void aNameIsAskedForOnce() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Dns rebinding =
                host -> List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, (byte) asked.incrementAndGet()}));
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x")) {
            String host = "rebinding.example:" + server.port();
            PageFetcher fetcher = new PageFetcher(
                    FetchOptions.DEFAULT.withPolicy(new AddressPolicy(Set.of(host))), Clock.systemUTC(), rebinding);
            assertThat(fetcher.fetch(URI.create("http://" + host + "/")).bytes())
                    .hasSize(4);
        }
        assertThat(asked).hasValue(1);
    }
}
