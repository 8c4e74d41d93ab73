package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.fetch.GuardedSocketFactory.AddressRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedSocketFactoryTest {

    private final GuardedSocketFactory factory = new GuardedSocketFactory(PublicAddress::isPublic, 1000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.0.0.1",
                "192.168.1.1",
                "172.16.0.1",
                "169.254.169.254",
                "0.0.0.0",
                "::1",
                "fc00::1",
                "fe80::1"
            })
    void connectsToNoPrivateAddress(String address) throws IOException {
        InetSocketAddress endpoint = new InetSocketAddress(InetAddress.getByName(address), 80);
        try (Socket socket = factory.createSocket()) {
            assertThatThrownBy(() -> socket.connect(endpoint, 1000)).isInstanceOf(AddressRefused.class);
            assertThatThrownBy(() -> socket.connect(endpoint)).isInstanceOf(AddressRefused.class);
            assertThat(socket.isConnected()).isFalse();
        }
    }

    @Test
    void notEvenWhereSomethingListens() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket socket = factory.createSocket()) {
            assertThatThrownBy(() -> socket.connect(server.getLocalSocketAddress(), 1000))
                    .isInstanceOf(AddressRefused.class);
        }
    }

    @Test
    void aNameWithoutAnAddressIsRefused() throws IOException {
        try (Socket socket = factory.createSocket()) {
            InetSocketAddress unresolved = InetSocketAddress.createUnresolved("example.com", 80);
            assertThatThrownBy(() -> socket.connect(unresolved, 1000)).isInstanceOf(AddressRefused.class);
        }
    }

    @Test
    void everyWayAroundTheCheckIsClosed() {
        InetAddress local = InetAddress.getLoopbackAddress();
        assertThatThrownBy(() -> factory.createSocket("example.com", 80)).isInstanceOf(AddressRefused.class);
        assertThatThrownBy(() -> factory.createSocket("example.com", 80, local, 0))
                .isInstanceOf(AddressRefused.class);
        assertThatThrownBy(() -> factory.createSocket(local, 80)).isInstanceOf(AddressRefused.class);
        assertThatThrownBy(() -> factory.createSocket(local, 80, local, 0)).isInstanceOf(AddressRefused.class);
    }
}
