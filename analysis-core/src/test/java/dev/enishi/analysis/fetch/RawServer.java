package dev.enishi.analysis.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A server on loopback that answers with whatever bytes a test wants, proper HTTP or not. */
final class RawServer implements AutoCloseable {

    /** Writes an answer; it ends when the other side hangs up, by an exception. */
    interface Answer {
        void write(OutputStream out) throws IOException;
    }

    private final ServerSocket socket;
    private final Answer answer;
    /** The heads of requests, each with its lines joined by line ends. */
    final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    RawServer(Answer answer) throws IOException {
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.answer = answer;
        start("raw-server", this::accept);
    }

    /** Answers every request with the same text. */
    static RawServer saying(String response) throws IOException {
        return new RawServer(out -> out.write(response.getBytes(StandardCharsets.ISO_8859_1)));
    }

    static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                start("raw-server-client", () -> serve(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket client) {
        try (client) {
            requests.add(head(client));
            answer.write(client.getOutputStream());
        } catch (IOException hungUp) {
            // as hostile servers expect
        }
    }

    /** Reads a request up to its empty line. */
    static String head(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1), 1);
        StringBuilder head = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The address of a page of this server by the name of loopback. */
    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
