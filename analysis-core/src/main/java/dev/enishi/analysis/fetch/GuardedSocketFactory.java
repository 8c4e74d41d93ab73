package dev.enishi.analysis.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/**
 * Makes sockets that connect to permitted addresses only and read a bounded number of bytes. The checks stand here because this is the
 * one place that every connection passes with its final address, whatever name led there, and every byte before anybody looks at it:
 * also those that HTTP's framing or TLS would gather without end.
 */
final class GuardedSocketFactory extends SocketFactory {

    private final Predicate<InetAddress> permitted;
    private final long maxRead;

    /**
     * @param permitted which addresses may be connected to
     * @param maxRead bytes that one socket reads at most
     */
    GuardedSocketFactory(Predicate<InetAddress> permitted, long maxRead) {
        this.permitted = permitted;
        this.maxRead = maxRead;
    }

    /** A connection was refused because of where it led. */
    static final class AddressRefused extends IOException {

        private static final long serialVersionUID = 1L;

        AddressRefused() {
            super("not a permitted address");
        }
    }

    /** A connection brought more than any page within the limits needs. */
    static final class TooMuchRead extends IOException {

        private static final long serialVersionUID = 1L;

        TooMuchRead() {
            super("too many bytes on one connection");
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

    private final class GuardedSocket extends Socket {

        GuardedSocket() {
            super(Proxy.NO_PROXY);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress address)
                    || address.isUnresolved()
                    || !permitted.test(address.getAddress())) {
                throw new AddressRefused();
            }
            super.connect(endpoint, timeout);
            if (!permitted.test(getInetAddress())) {
                close();
                throw new AddressRefused();
            }
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new BoundedInput(super.getInputStream(), maxRead);
        }
    }

    /** Fails once too much has been read. */
    private static final class BoundedInput extends FilterInputStream {

        private long left;

        BoundedInput(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new TooMuchRead();
            }
        }
    }
}
