package dev.enishi.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x, https://a.example/x",
        "' HTTP://a.example/x\n', HTTP://a.example/x",
        "https://a.example/a b, https://a.example/a%20b",
        "https://a.example/a|b^c, https://a.example/a%7Cb%5Ec",
        "https://a.example/?q=\"x\", https://a.example/?q=%22x%22",
        "https://a.example/%E7%B8%81, https://a.example/%E7%B8%81",
        "https://a.example/縁, https://a.example/縁",
        "https://a.example:8080/?a=1&b={2}#c, https://a.example:8080/?a=1&b=%7B2%7D#c"
    })
    void readsAddressesAsPeoplePasteThem(String pasted, String address) {
        assertThat(WebAddress.parse(pasted)).contains(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a.example/x",
                "ftp://a.example/x",
                "file:///etc/passwd",
                "https:",
                "https:///x",
                "mailto:jo@a.example",
                "https://a.example/%zz",
                "https://[::1",
                "javascript:alert(1)"
            })
    void refusesAnythingElse(String text) {
        assertThat(WebAddress.parse(text)).isEmpty();
    }

    @Test
    void noTextBreaksIt() {
        String alphabet = "https://a.example/ %|\"{}[]<>^`\\縁\u0000\uD83D?#@:";
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "https://a.example/" : "");
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            WebAddress.parse(text.toString())
                    .ifPresent(address -> assertThat(address.getScheme()).startsWith("http"));
        }
    }
}
