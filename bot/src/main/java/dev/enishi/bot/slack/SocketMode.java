package dev.enishi.bot.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient.Backend;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection to Slack that needs no public address: Slack's requests come in over a WebSocket that the bot opens. */
public final class SocketMode implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SocketMode.class);

    private final SocketModeApp socket;

    private SocketMode(SocketModeApp socket) {
        this.socket = socket;
    }

    /**
     * Connects; the SDK keeps the connection up from then on.
     *
     * @param appToken xapp-…, with the scope connections:write
     * @throws IOException if Slack can't be reached or refuses the token; the message says which
     */
    public static SocketMode start(String appToken, App app) throws IOException {
        try {
            SocketModeApp socket = new SocketModeApp(appToken, Backend.JavaWebSocket, app);
            socket.startAsync();
            return new SocketMode(socket);
        } catch (IOException unreachable) {
            throw unreachable;
        } catch (Exception failure) {
            throw new IOException("Slack didn't open a Socket Mode connection: check SLACK_APP_TOKEN", failure);
        }
    }

    /** Whether the connection stands. */
    public boolean isConnected() {
        return !socket.isClientStopped();
    }

    /** Takes no more requests and ends. */
    @Override
    public void close() {
        try {
            socket.close();
        } catch (Exception failure) {
            log.warn("The Socket Mode connection didn't end cleanly", failure);
        }
    }
}
