package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyServerTest {

    @Test
    void readsHostPortAndLogin() {
        assertThat(ProxyServer.parse("http://proxy.example.com:8080/"))
                .isEqualTo(new ProxyServer("proxy.example.com", 8080, null, null));
        assertThat(ProxyServer.parse("proxy.example.com"))
                .isEqualTo(new ProxyServer("proxy.example.com", 80, null, null));
        assertThat(ProxyServer.parse("HTTP://us%40er:p%3Aa+b:c@[fd00::1]:3128"))
                .isEqualTo(new ProxyServer("fd00::1", 3128, "us@er", "p:a+b:c"));
        assertThat(ProxyServer.parse("http://only@p.example:1").authorization()).isEqualTo("Basic b25seTo=");
        assertThat(ProxyServer.parse("http://p.example:1").authorization()).isNull();
    }

    @Test
    void printsNoLogin() {
        assertThat(ProxyServer.parse("http://hana:secret@p.example:1")).hasToString("ProxyServer[p.example:1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://secret@proxy.example:443",
                "socks5://secret@proxy.example:1080",
                "http://secret@proxy.example:0",
                "http://secret@proxy.example:70000",
                "http://secret@proxy.example/path",
                "http://secret@proxy.example?x",
                "http://secret@",
                "http://secret proxy",
                "http://secret:%zz@proxy.example"
            })
    void refusesAnythingElseWithoutRepeatingIt(String address) {
        assertThatThrownBy(() -> ProxyServer.parse(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }
}
