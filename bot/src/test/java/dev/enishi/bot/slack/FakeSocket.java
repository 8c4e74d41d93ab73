package dev.enishi.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;

/** Stands in for Slack's end of Socket Mode on loopback: says hello, sends envelopes, collects acks. */
public final class FakeSocket implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final LinkedBlockingQueue<WebSocket> connected = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<JsonObject> acks = new LinkedBlockingQueue<>();
    private final CountDownLatch started = new CountDownLatch(1);
    private final Server server = new Server();

    private final class Server extends WebSocketServer {
        Server() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            setReuseAddr(true);
        }

        @Override
        public void onOpen(WebSocket connection, ClientHandshake handshake) {
            connection.send("{\"type\":\"hello\",\"num_connections\":1,\"connection_info\":{\"app_id\":\"A1\"},"
                    + "\"debug_info\":{\"host\":\"fake\",\"approximate_connection_time\":18060}}");
            connected.add(connection);
        }

        @Override
        public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

        @Override
        public void onMessage(WebSocket connection, String message) {
            acks.add(JsonParser.parseString(message).getAsJsonObject());
        }

        @Override
        public void onError(@Nullable WebSocket connection, Exception failure) {}

        @Override
        public void onStart() {
            started.countDown();
        }
    }

    public static FakeSocket start() throws InterruptedException {
        FakeSocket socket = new FakeSocket();
        socket.server.start();
        assertThat(socket.started.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return socket;
    }

    public URI url() {
        return URI.create("ws://127.0.0.1:" + server.getPort() + "/link");
    }

    /** Waits for a connection of the bot. */
    public WebSocket connection() throws InterruptedException {
        WebSocket connection = connected.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(connection).as("a connection").isNotNull();
        return java.util.Objects.requireNonNull(connection);
    }

    /** Waits for the next ack. */
    public JsonObject ack() throws InterruptedException {
        JsonObject ack = acks.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(ack).as("an ack").isNotNull();
        return java.util.Objects.requireNonNull(ack);
    }

    /** An envelope; {@code retry} 0 for the first delivery. */
    public static String envelope(String id, String type, String payload, int retry) {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("envelope_id", id);
        envelope.addProperty("type", type);
        envelope.addProperty("accepts_response_payload", !type.equals("events_api"));
        envelope.add("payload", JsonParser.parseString(payload));
        if (type.equals("events_api")) {
            envelope.addProperty("retry_attempt", retry);
            envelope.addProperty("retry_reason", retry > 0 ? "timeout" : "");
        }
        return envelope.toString();
    }

    @Override
    public void close() {
        try {
            server.stop(1_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
