package dev.enishi.analysis.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Dns;

/**
 * Looks names up within a deadline. The system's look-up can block for longer than a whole fetch may take, and can't be interrupted:
 * it runs on threads of its own, few and with a bounded line before them, and the fetch goes on without it. Thread-safe.
 */
final class Resolver {

    private static final int THREADS = 8;
    private static final int WAITING = 64;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Dns dns;
    private final ThreadPoolExecutor threads;

    Resolver(Dns dns) {
        this.dns = dns;
        ThreadFactory named = task -> {
            Thread thread = new Thread(task, "enishi-dns-" + NUMBER.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        threads = new ThreadPoolExecutor(
                THREADS, THREADS, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), named);
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * The addresses of a host, at least one.
     *
     * @throws UnknownHostException if it has none
     * @throws InterruptedIOException if they aren't known by the deadline
     */
    List<InetAddress> lookup(String host, Deadline deadline) throws IOException {
        Future<List<InetAddress>> answer = begin(host);
        try {
            List<InetAddress> addresses = answer.get(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
            if (addresses.isEmpty()) {
                throw new UnknownHostException(host);
            }
            return List.copyOf(addresses);
        } catch (TimeoutException late) {
            throw new InterruptedIOException("The name took too long to look up");
        } catch (ExecutionException failure) {
            throw unknown(host, failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Stopped");
        } finally {
            answer.cancel(true);
        }
    }

    private Future<List<InetAddress>> begin(String host) throws InterruptedIOException {
        try {
            return threads.submit(() -> dns.lookup(host));
        } catch (RejectedExecutionException full) {
            throw new InterruptedIOException("Too many names are being looked up");
        }
    }

    private static UnknownHostException unknown(String host, ExecutionException failure) {
        UnknownHostException unknown = new UnknownHostException(host);
        unknown.initCause(failure.getCause());
        return unknown;
    }
}
