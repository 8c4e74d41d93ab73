package dev.enishi.bot.playground;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What both of the playground's HTTP servers share: loopback, bounded threads, bounded bodies. */
final class Http {

    private static final int QUEUE = 64;

    private Http() {}

    /** A server on 127.0.0.1; port 0 takes a free one. */
    static HttpServer bind(int port) throws IOException {
        byte[] loopback = {127, 0, 0, 1};
        return HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(loopback), port), QUEUE);
    }

    /** That many daemon threads of that name; what doesn't fit into the queue is refused. */
    static ThreadPoolExecutor threads(String name, int count) {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE), task -> {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Ends threads: what they are at has a second to finish. */
    static void end(ThreadPoolExecutor threads) {
        threads.shutdown();
        try {
            threads.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
    }

    /** The body as UTF-8. */
    static String body(HttpExchange exchange, int maxBytes) throws IOException, RefusedException {
        byte[] bytes = exchange.getRequestBody().readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw new RefusedException(413, "too_large");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void reply(HttpExchange exchange, int status, JsonObject json) throws IOException {
        reply(
                exchange,
                status,
                "application/json; charset=utf-8",
                json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a whole answer; HEAD gets its headers only. */
    static void reply(HttpExchange exchange, int status, String contentType, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", contentType);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
