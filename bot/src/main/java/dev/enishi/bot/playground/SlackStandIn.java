package dev.enishi.bot.playground;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * Slack's Web API on loopback, on a port of its own: methods under {@code /api/}, which ask for the bot's token, and response URLs, which
 * nobody can guess. A web page can't reach either.
 */
final class SlackStandIn implements AutoCloseable {

    private static final int MAX_BODY = 1 << 20;
    private static final String API = "/api/";
    private static final String RESPONSE = "/response/";

    private final HttpServer server;
    private final ThreadPoolExecutor threads = Http.threads("playground-slack", 4);
    private final Channel channel;
    private final SlackMethods methods;
    private final ResponseUrls responseUrls;
    private final String token;

    SlackStandIn(Channel channel, SlackMethods methods, String token) throws IOException {
        this.channel = channel;
        this.methods = methods;
        this.token = token;
        server = Http.bind(0);
        responseUrls = new ResponseUrls(prefix() + RESPONSE);
        server.createContext(API, exchange -> handle(exchange, this::call));
        server.createContext(RESPONSE, exchange -> handle(exchange, this::respond));
        server.setExecutor(threads);
        server.start();
    }

    String apiUrl() {
        return prefix() + API;
    }

    ResponseUrls responseUrls() {
        return responseUrls;
    }

    private String prefix() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private interface Handler {
        JsonObject handle(HttpExchange exchange, BotMessage message) throws RefusedException;
    }

    private static void handle(HttpExchange exchange, Handler handler) throws IOException {
        try (exchange) {
            serve(exchange, handler);
        }
    }

    private static void serve(HttpExchange exchange, Handler handler) throws IOException {
        try {
            Http.reply(exchange, 200, handler.handle(exchange, arguments(exchange)));
        } catch (RefusedException e) {
            Http.reply(exchange, e.status(), SlackMethods.error(e.code()));
        }
    }

    private JsonObject call(HttpExchange exchange, BotMessage message) {
        return authorized(exchange, message)
                ? methods.call(last(exchange, API), message)
                : SlackMethods.error("invalid_auth");
    }

    private boolean authorized(HttpExchange exchange, BotMessage message) {
        String header = exchange.getRequestHeaders().getFirst("Authorization");
        String given = header == null ? String.valueOf(message.string("token")) : header.replaceFirst("^Bearer ", "");
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject respond(HttpExchange exchange, BotMessage message) throws RefusedException {
        Optional<String> original =
                responseUrls.use(last(exchange, RESPONSE)).orElseThrow(() -> new RefusedException(404, "expired_url"));
        if (!message.respond(channel, original.orElse(null))) {
            throw new RefusedException(400, "no_text");
        }
        JsonObject reply = new JsonObject();
        reply.addProperty("ok", true);
        return reply;
    }

    private static String last(HttpExchange exchange, String prefix) {
        return exchange.getRequestURI().getPath().substring(prefix.length());
    }

    /** The arguments of a form or of a JSON body. */
    private static BotMessage arguments(HttpExchange exchange) throws IOException, RefusedException {
        String body = Http.body(exchange, MAX_BODY);
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        try {
            return BotMessage.of(
                    type != null && type.startsWith("application/json")
                            ? JsonParser.parseString(body).getAsJsonObject()
                            : form(body));
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException e) {
            throw new RefusedException(400, "invalid_arguments");
        }
    }

    private static JsonObject form(String body) {
        JsonObject arguments = new JsonObject();
        for (String field : body.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                arguments.addProperty(decode(field.substring(0, equals)), decode(field.substring(equals + 1)));
            }
        }
        return arguments;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
