package dev.enishi.bot.playground;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Sends the channel's changes to open pages as server-sent events. Each page holds one thread while it is open. Thread-safe. */
final class EventStream {

    /** Pages open at once; one more is asked to come back later. */
    static final int MAX_STREAMS = 16;

    // Also tells a page that the bot's patience ran out, and notices that a page is gone.
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Channel channel;
    private final Semaphore places = new Semaphore(MAX_STREAMS);

    EventStream(Channel channel) {
        this.channel = channel;
    }

    /** Serves one page until it goes away or the channel ends; then the page has learnt all there was. */
    void serve(HttpExchange exchange) throws IOException, RefusedException {
        if (!places.tryAcquire()) {
            throw new RefusedException(503, "too_many_pages");
        }
        try {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            send(exchange.getResponseBody(), known(exchange));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private void send(OutputStream out, ChannelUpdate start) throws IOException, InterruptedException {
        ChannelUpdate update = start;
        write(out, update);
        boolean open = true;
        while (open) {
            open = channel.isOpen(); // asked first, so that the last round brings what came before the end
            update = channel.awaitSince(update, HEARTBEAT);
            write(out, update);
        }
    }

    private static void write(OutputStream out, ChannelUpdate update) throws IOException {
        out.write(event(update).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String event(ChannelUpdate update) {
        return "id: " + update.epoch() + " " + update.revision() + "\ndata: " + update.toJson() + "\n\n";
    }

    /** Goes on from where a page that lost its connection was. */
    private ChannelUpdate known(HttpExchange exchange) {
        String lastId = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        if (lastId == null || !lastId.matches("\\S{1,50} \\d{1,18}")) {
            return channel.since("", 0);
        }
        int space = lastId.indexOf(' ');
        return channel.since(lastId.substring(0, space), Long.parseLong(lastId.substring(space + 1)));
    }
}
