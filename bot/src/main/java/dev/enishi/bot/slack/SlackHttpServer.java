package dev.enishi.bot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves Slack's requests over HTTP: {@code POST /slack/events} takes events, commands and interactivity, {@code GET /health} and
 * {@code GET /ready} tell an operator. What isn't signed by Slack never reaches Bolt.
 */
public final class SlackHttpServer implements AutoCloseable {

    /** Bytes of a request body that are read; Slack's own are far smaller. */
    static final int MAX_BODY = 1 << 20;

    private static final int THREADS = 8;
    private static final int WAITING = 200;
    private static final int STOP_SECONDS = 2;
    private static final Logger log = LoggerFactory.getLogger(SlackHttpServer.class);

    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final App app;
    private final SlackRequestParser parser;
    private final SignatureVerifier verifier;
    private final BooleanSupplier ready;

    /**
     * Begins to serve.
     *
     * @param port 0 for any free one
     * @param app made with a signing secret
     * @param ready what /ready tells
     * @throws IOException if the port can't be had
     */
    public static SlackHttpServer start(int port, App app, Clock clock, BooleanSupplier ready) throws IOException {
        // Read once by the JDK when its server's class is loaded: a request that trickles in must not hold a thread for
        // ever.
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
        SlackHttpServer server = new SlackHttpServer(port, app, clock, ready);
        app.start();
        server.server.start();
        return server;
    }

    private SlackHttpServer(int port, App app, Clock clock, BooleanSupplier ready) throws IOException {
        this.app = app;
        this.ready = ready;
        this.parser = new SlackRequestParser(app.config());
        this.verifier = new SignatureVerifier(app.config().getSigningSecret(), clock);
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                task -> new Thread(task, "enishi-http-" + number.incrementAndGet()));
        this.server = HttpServer.create(new InetSocketAddress(port), 0);
        server.setExecutor(threads);
        route("POST", "/slack/events", this::events);
        route("GET", "/health", exchange -> answer(exchange, 200, "ok"));
        route("GET", "/ready", this::tellReady);
    }

    /** The port that it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Adds a path, matched as a whole, before or after the start; its handler answers and may throw. */
    public void route(String method, String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                dispatch(exchange, method, path, handler);
            } catch (IOException gone) {
                log.debug("The other side hung up", gone);
            }
        });
    }

    private static void dispatch(HttpExchange exchange, String method, String path, HttpHandler handler)
            throws IOException {
        if (!exchange.getRequestURI().getPath().equals(path)) {
            answer(exchange, 404, "not found");
        } else if (!exchange.getRequestMethod().equals(method)) {
            exchange.getResponseHeaders().set("Allow", method);
            answer(exchange, 405, "use " + method);
        } else {
            handler.handle(exchange);
        }
    }

    private void tellReady(HttpExchange exchange) throws IOException {
        boolean is = ready.getAsBoolean();
        answer(exchange, is ? 200 : 503, is ? "ready" : "not ready");
    }

    private void events(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY + 1);
        if (body.length > MAX_BODY) {
            answer(exchange, 413, "too large");
        } else if (!isSigned(exchange, body)) {
            answer(exchange, 401, "invalid signature");
        } else {
            answer(exchange, run(exchange, new String(body, UTF_8)));
        }
    }

    private boolean isSigned(HttpExchange exchange, byte[] body) {
        return verifier.accepts(
                exchange.getRequestHeaders().getFirst("X-Slack-Request-Timestamp"),
                exchange.getRequestHeaders().getFirst("X-Slack-Signature"),
                body);
    }

    /** Bolt declares that any exception may come; here a request ends, and Slack tries again. */
    private Response run(HttpExchange exchange, String body) {
        try {
            Request<?> request = parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(exchange.getRequestURI().getPath())
                    .queryString(Map.of())
                    .requestBody(body)
                    .headers(new RequestHeaders(exchange.getRequestHeaders()))
                    .remoteAddress(exchange.getRemoteAddress().getAddress().getHostAddress())
                    .build());
            return request == null ? Response.error(400) : app.run(request);
        } catch (Exception failure) {
            log.error("A request of Slack failed", failure);
            return Response.error(500);
        }
    }

    private static void answer(HttpExchange exchange, Response response) throws IOException {
        if (response.getContentType() != null) {
            exchange.getResponseHeaders().set("Content-Type", response.getContentType());
        }
        response.getHeaders()
                .forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
        write(exchange, response.getStatusCode(), response.getBody() == null ? "" : response.getBody());
    }

    private static void answer(HttpExchange exchange, int status, String line) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        write(exchange, status, line + "\n");
    }

    private static void write(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Takes no more requests and ends. */
    @Override
    public void close() {
        server.stop(STOP_SECONDS);
        threads.shutdown();
        app.stop();
    }
}
