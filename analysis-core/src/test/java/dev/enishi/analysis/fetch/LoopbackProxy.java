package dev.enishi.analysis.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An HTTP proxy on loopback: tunnels CONNECT and passes http requests on, all to one server, whatever host they name. */
final class LoopbackProxy implements AutoCloseable {

    private static final String REFUSAL = """
            HTTP/1.1 407 Proxy Authentication Required
            Proxy-Authenticate: Basic realm="x"
            Content-Length: 0
            Connection: close

            """.replace("\n", "\r\n");

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int targetPort;
    private final @Nullable String login;
    /** The heads of the requests that came to the proxy itself. */
    final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    /** @param login the Proxy-Authorization that it asks for, or null */
    LoopbackProxy(int targetPort, @Nullable String login) throws IOException {
        this.targetPort = targetPort;
        this.login = login;
        RawServer.start("loopback-proxy", this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                RawServer.start("loopback-proxy-client", () -> serve(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket target = new Socket(InetAddress.getLoopbackAddress(), targetPort)) {
            String head = RawServer.head(client);
            requests.add(head);
            if (login != null && !head.contains("Proxy-Authorization: " + login + "\n")) {
                write(client, REFUSAL);
                return;
            }
            if (head.startsWith("CONNECT ")) {
                write(client, "HTTP/1.1 200 Connected\r\n\r\n");
            } else {
                write(target, originForm(head));
            }
            RawServer.start("loopback-proxy-up", () -> copy(client, target));
            copy(target, client);
        } catch (IOException hungUp) {
            // either side
        }
    }

    private static String originForm(String head) {
        String[] parts = head.split(" ", 3);
        return (parts[0] + " " + URI.create(parts[1]).getRawPath() + " " + parts[2]).replace("\n", "\r\n") + "\r\n";
    }

    private static void write(Socket to, String text) throws IOException {
        to.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void copy(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
            to.shutdownOutput();
        } catch (IOException hungUp) {
            // either side
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
