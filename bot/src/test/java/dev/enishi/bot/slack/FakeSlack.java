package dev.enishi.bot.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for Slack's Web API and response_url on loopback: records every call, answers as scripted, and checks each message against
 * the limits of Block Kit; {@link #close} fails if one broke them.
 */
public final class FakeSlack implements AutoCloseable {

    public static final String TEAM = "T0001";
    public static final String BOT_USER = "U0BOT";
    private static final long PATIENCE_SECONDS = 20;

    private final HttpServer server;
    private final ExecutorService threads;
    private final LinkedBlockingQueue<Call> arrived = new LinkedBlockingQueue<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Reply>> scripts = new ConcurrentHashMap<>();
    private volatile @Nullable URI socketUrl;

    /** One call: the method's name, or response_url, and what was sent. */
    public record Call(String method, Map<String, String> arguments) {

        public String get(String name) {
            String value = arguments.get(name);
            assertThat(value).as("%s of %s", name, method).isNotNull();
            return String.valueOf(value);
        }

        public boolean has(String name) {
            return arguments.containsKey(name);
        }
    }

    /** A scripted answer. */
    public record Reply(int status, Map<String, String> headers, String body) {

        public static Reply error(String error) {
            return new Reply(200, Map.of(), "{\"ok\":false,\"error\":\"" + error + "\"}");
        }

        public static Reply rateLimited(int seconds) {
            return new Reply(
                    429, Map.of("Retry-After", String.valueOf(seconds)), "{\"ok\":false,\"error\":\"ratelimited\"}");
        }

        public static Reply ok(String json) {
            return new Reply(200, Map.of(), json);
        }
    }

    private FakeSlack() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        threads = Executors.newCachedThreadPool(task -> new Thread(task, "fake-slack"));
        server.setExecutor(threads);
        server.createContext("/api/", this::api);
        server.createContext("/response/", this::responseUrl);
        server.start();
    }

    public static FakeSlack start() {
        try {
            return new FakeSlack();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public URI apiUrl() {
        return url("/api/");
    }

    public URI responseUrl() {
        return url("/response/1");
    }

    private URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Where apps.connections.open sends the bot. */
    public void socketAt(URI url) {
        socketUrl = url;
    }

    /** Answers the next call of a method, before others that were scripted later. */
    public FakeSlack script(String method, Reply reply) {
        scripts.computeIfAbsent(method, m -> new LinkedBlockingQueue<>()).add(reply);
        return this;
    }

    /** Waits for the next call that shows something: not auth.test, users.info or the opening of a socket. */
    public Call next() {
        try {
            Call call = arrived.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(call).as("a call to Slack; so far %s", calls).isNotNull();
            return java.util.Objects.requireNonNull(call);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Waits for the next call and expects a method. */
    public Call next(String method) {
        Call call = next();
        assertThat(call.method()).as("%s", call).isEqualTo(method);
        return call;
    }

    /** Every call so far that shows something. */
    public List<Call> shown() {
        return calls.stream().filter(call -> shows(call.method())).toList();
    }

    public List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    private static boolean shows(String method) {
        return method.startsWith("chat.") || method.equals("response_url");
    }

    private void api(HttpExchange exchange) throws IOException {
        try (exchange) {
            String method = exchange.getRequestURI().getPath().substring("/api/".length());
            Call call = new Call(method, form(body(exchange)));
            answer(exchange, record(call));
        }
    }

    private void responseUrl(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> arguments = new LinkedHashMap<>();
            JsonObject json = JsonParser.parseString(body(exchange)).getAsJsonObject();
            json.entrySet()
                    .forEach(e -> arguments.put(
                            e.getKey(),
                            e.getValue().isJsonPrimitive()
                                    ? e.getValue().getAsString()
                                    : e.getValue().toString()));
            answer(exchange, record(new Call("response_url", arguments)));
        }
    }

    private Reply record(Call call) {
        calls.add(call);
        check(call);
        if (shows(call.method())) {
            arrived.add(call);
        }
        Queue<Reply> scripted = scripts.getOrDefault(call.method(), new ArrayDeque<>());
        Reply next = scripted.poll();
        return next != null ? next : usual(call.method());
    }

    private Reply usual(String method) {
        return Reply.ok(
                switch (method) {
                    case "auth.test" ->
                        "{\"ok\":true,\"team_id\":\"" + TEAM + "\",\"user_id\":\"" + BOT_USER
                                + "\",\"bot_id\":\"B0BOT\"}";
                    case "apps.connections.open" -> "{\"ok\":true,\"url\":\"" + socketUrl + "\"}";
                    case "users.info" -> "{\"ok\":true,\"user\":{\"id\":\"U1\",\"locale\":\"ja-JP\"}}";
                    case "chat.postMessage" -> "{\"ok\":true,\"channel\":\"C1\",\"ts\":\"9.9\"}";
                    default -> "{\"ok\":true}";
                });
    }

    private void check(Call call) {
        if (call.has("blocks")) {
            add(call, BlockKitLimits.violations(array(call.get("blocks"))));
        }
        if (call.has("unfurls")) {
            JsonObject unfurls = JsonParser.parseString(call.get("unfurls")).getAsJsonObject();
            unfurls.entrySet().stream()
                    .filter(e -> e.getValue().getAsJsonObject().has("blocks"))
                    .forEach(e -> add(
                            call,
                            BlockKitLimits.violationsOfUnfurl(
                                    e.getValue().getAsJsonObject().getAsJsonArray("blocks"))));
        }
        if (call.method().equals("chat.postMessage") || call.method().equals("chat.postEphemeral")) {
            assertText(call);
        }
    }

    private void assertText(Call call) {
        String text = call.arguments().getOrDefault("text", "");
        if (text.isBlank() || text.length() > 4_000) {
            violations.add(call.method() + ": text of " + text.length() + " characters");
        }
        boolean quiet = call.method().equals("chat.postEphemeral")
                || ("0".equals(call.arguments().get("unfurl_links"))
                        && "0".equals(call.arguments().get("unfurl_media")));
        if (!quiet) {
            violations.add(call.method() + ": Slack would unfurl the links of our own message");
        }
    }

    private void add(Call call, List<BlockKitLimits.Violation> found) {
        found.forEach(violation -> violations.add(call.method() + violation));
    }

    private static JsonArray array(String json) {
        return JsonParser.parseString(json).getAsJsonArray();
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    }

    private static Map<String, String> form(String body) {
        Map<String, String> arguments = new LinkedHashMap<>();
        List<String> pairs = new ArrayList<>(List.of(body.split("&")));
        pairs.removeIf(String::isEmpty);
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            arguments.put(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8));
        }
        return arguments;
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = reply.body().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        assertThat(violations).as("what Slack would refuse").isEmpty();
    }
}
