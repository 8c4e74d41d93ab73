package dev.enishi.analysis.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Makes sockets that connect to public addresses only. The check stands here because this is the one place that every connection
 * passes with its final address: names after DNS, and addresses written as such, for which no DNS is asked.
 */
final class GuardedSocketFactory extends SocketFactory {

    /** A connection was refused because of where it led. */
    static final class AddressRefused extends IOException {

        private static final long serialVersionUID = 1L;

        AddressRefused() {
            super("not a public address");
        }
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new AddressRefused();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        throw new AddressRefused();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new AddressRefused();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        throw new AddressRefused();
    }

    private static final class GuardedSocket extends Socket {

        GuardedSocket() {
            super(Proxy.NO_PROXY);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress address)
                    || address.isUnresolved()
                    || !PublicAddress.isPublic(address.getAddress())) {
                throw new AddressRefused();
            }
            super.connect(endpoint, timeout);
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }
    }
}
