package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://Example.COM:443/A?utm_source=x&utm_medium=y#part, https://example.com/A",
        "http://example.com:80, http://example.com/",
        "https://example.com/a?id=3&fbclid=abc&page=2, https://example.com/a?id=3&page=2",
        "https://example.com/a?GCLID=1, https://example.com/a",
        "https://example.com:8443/a, https://example.com:8443/a",
        "https://example.com/a?q=%E7%B8%81, https://example.com/a?q=%E7%B8%81",
        "https://user:secret@example.com/a, https://example.com/a",
        "https://www.example.com./a, https://www.example.com/a"
    })
    void dropsWhatDoesNotTellPagesApart(String url, String canonical) {
        assertThat(PageUrl.canonical(URI.create(url))).hasToString(canonical);
    }

    @Test
    void leavesOtherUrisAlone() {
        assertThat(PageUrl.canonical(URI.create("urn:x:y"))).hasToString("urn:x:y");
    }

    @ParameterizedTest
    @CsvSource({
        "https://日本語.jp/記事, https://xn--wgv71a119e.jp/%E8%A8%98%E4%BA%8B",
        "  https://example.com/a b , https://example.com/a%20b",
        "HTTPS://EXAMPLE.COM/A, https://example.com/A",
        "https://example.com./A, https://example.com/A"
    })
    void readsLinksAsPeopleWriteThem(String link, String uri) throws ReadingException {
        assertThat(PageUrl.parse(link)).hasToString(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.com/a",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:text/html,x",
                "gopher://x",
                "example.com",
                ""
            })
    void refusesOtherSchemes(String link) {
        assertReason(link, Reason.UNSUPPORTED_SCHEME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "https://exa mple.com/",
                "https://user:secret@example.com/",
                "https://user@example.com/",
                "http://[::1/",
                "http://a:99999/",
                "http://0x7f.1/",
                "http://0177.0.0.1/",
                "http://2130706433/",
                "http://8.8.8.8./"
            })
    void refusesWhatIsNoAddressOrHoldsCredentials(String link) {
        assertReason(link, Reason.INVALID_URL);
    }

    private static void assertReason(String link, Reason reason) {
        assertThatThrownBy(() -> PageUrl.parse(link)).isInstanceOfSatisfying(ReadingException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.retryable()).isFalse();
            assertThat(e.getMessage()).doesNotContain("secret");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.co.jp/a, https://m.example.co.jp/b, true",
        "https://example.com/, https://example.com/b, true",
        "https://one.co.jp/, https://two.co.jp/, false",
        "https://a.github.io/, https://b.github.io/, false",
        "http://127.0.0.1/, http://127.0.0.1:8080/, true",
        "http://127.0.0.1/, http://127.0.0.2/, false"
    })
    void tellsSitesApartByThePublicSuffixList(String one, String other, boolean same) {
        assertThat(PageUrl.isSameSite(URI.create(one), URI.create(other))).isEqualTo(same);
    }
}
