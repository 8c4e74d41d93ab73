package dev.enishi.bot.playground;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.enishi.bot.playground.PageFiles.PageFile;
import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/** The page, its files, and the calls it makes. */
final class PageServer implements AutoCloseable {

    private static final int MAX_BODY = 64 << 10;

    private final HttpServer server;
    private final ThreadPoolExecutor threads = Http.threads("playground-page", EventStream.MAX_STREAMS + 4);
    private final RequestGuard guard;
    private final PageFiles files = new PageFiles();

    /** Takes the port; until it is told what to serve, everything is "not found". */
    PageServer(int port) throws IOException {
        server = Http.bind(port);
        guard = new RequestGuard(port());
        server.setExecutor(threads);
        server.start(); // at once, for a server that never ran keeps its port when it is stopped
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Begins to serve the page. */
    void serve(Channel channel, PageCalls calls) {
        EventStream events = new EventStream(channel);
        get("/", this::file);
        get("/state", exchange -> Http.reply(exchange, 200, calls.state()));
        get("/events", events::serve);
        post("/messages", calls::say);
        post("/actions", calls::press);
    }

    private interface Get {
        void handle(HttpExchange exchange) throws IOException, RefusedException;
    }

    private interface Post {
        JsonObject handle(JsonObject body) throws RefusedException;
    }

    private void get(String path, Get handler) {
        handle(path, "GET", handler);
    }

    private void post(String path, Post handler) {
        handle(path, "POST", exchange -> Http.reply(exchange, 202, handler.handle(json(exchange))));
    }

    private void handle(String path, String method, Get handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer(exchange, path, method, handler);
            }
        });
    }

    private void answer(HttpExchange exchange, String path, String method, Get handler) throws IOException {
        RequestGuard.protect(exchange.getResponseHeaders());
        try {
            guard.check(exchange);
            checkMethod(exchange, path, method);
            handler.handle(exchange);
        } catch (RefusedException e) {
            Http.reply(exchange, e.status(), SlackMethods.error(e.code()));
        } catch (RejectedExecutionException e) {
            Http.reply(exchange, 503, SlackMethods.error("busy"));
        }
    }

    private static void checkMethod(HttpExchange exchange, String path, String method) throws RefusedException {
        String given = exchange.getRequestMethod();
        if (!given.equals(method) && !(given.equals("HEAD") && method.equals("GET"))) {
            throw new RefusedException(405, "wrong_method");
        }
        if (!path.equals("/") && !path.equals(exchange.getRequestURI().getPath())) {
            throw new RefusedException(404, "not_found");
        }
    }

    private void file(HttpExchange exchange) throws IOException, RefusedException {
        PageFile file = files.find(exchange.getRequestURI().getPath())
                .orElseThrow(() -> new RefusedException(404, "not_found"));
        Http.reply(exchange, 200, file.contentType(), file.bytes());
    }

    /** Only JSON: a form of another site can't have that type without asking first. */
    private static JsonObject json(HttpExchange exchange) throws IOException, RefusedException {
        @Nullable String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.startsWith("application/json")) {
            throw new RefusedException(415, "wrong_type");
        }
        try {
            return JsonParser.parseString(Http.body(exchange, MAX_BODY)).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new RefusedException(400, "malformed");
        }
    }

    /** Gives what is being answered a moment to end. */
    @Override
    public void close() {
        Http.end(threads);
        server.stop(0);
    }
}
