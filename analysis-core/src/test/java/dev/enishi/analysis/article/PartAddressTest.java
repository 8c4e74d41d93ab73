package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartAddressTest {

    private static int number(String first, String part) {
        return PartAddress.number(URI.create("https://a.jp" + first), URI.create("https://a.jp" + part));
    }

    @ParameterizedTest
    @CsvSource({
        "/news/123.html, /news/123_2.html, 2",
        "/news/123.html, /news/123-3.html, 3",
        "/news/123.html, /news/123.html?page=2, 2",
        "/news/123.html, /news/123.html/2, 2",
        "/news/123, /news/123/2/, 2",
        "/news/123, /news/123?P=2, 2",
        "/news/123, /news/123?page=2&utm_source=x, 2",
        "/news/123/, /news/123/page/12/, 12",
        "/news/123/, /news/123/index_2.html, 2",
        "/news/123/index.html, /news/123/index_2.html, 2",
        "/news/123/1, /news/123/2, 2",
        "/news/123?page=1, /news/123?page=2, 2",
        "/s?id=7, /s?id=7&page=2, 2",
        "/news/123, /news/123/1, 0",
        "/news/123, /news/124, 0",
        "/news/1, /news/2, 0",
        "/news/12, /news/123, 0",
        "/news/123, /news/123/2025, 0",
        "/news/123, /news/123/comments, 0",
        "/news/123, /news/123-robots.html, 0",
        "/, /2, 0",
    })
    void tellsTheNumberOfAPart(String first, String part, int number) {
        assertThat(number(first, part)).isEqualTo(number);
    }

    @Test
    void partsStandOnOneHost() {
        URI first = URI.create("https://a.jp/news/123");

        assertThat(PartAddress.number(first, URI.create("https://b.jp/news/123/2")))
                .isZero();
        assertThat(PartAddress.number(first, URI.create("https://a.jp:8443/news/123/2")))
                .isZero();
        assertThat(PartAddress.isFormOf(first, URI.create("https://a.jp/print/123")))
                .isTrue();
        assertThat(PartAddress.isFormOf(first, URI.create("https://a.jp/print/9")))
                .isFalse();
        assertThat(PartAddress.isFormOf(first, URI.create("https://b.jp/print/123")))
                .isFalse();
    }
}
