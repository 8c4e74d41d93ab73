package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages whose metadata are made to mislead, to hide or to take long. */
class HostileMetadataTest {

    private static final URI URL = URI.create("https://harbor.example/news/123");

    private static final String TEXT = "<p>" + "みなと宇宙は新しい衛星を来年の春に打ち上げると発表した。".repeat(10) + "</p>";

    private static final int BIG = 500_000;

    private static Page read(String html) throws ReadingException {
        return new ArticleExtractor()
                .extract(new RawPage(
                        URL, html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", Instant.EPOCH, false));
    }

    static Stream<Arguments> slow() {
        String article = "<title>新衛星 - 港新聞</title><h1>新衛星</h1>" + TEXT;
        return Stream.of(
                Arguments.of("many copyright lines", article + "<p>© 港新聞 無断転載</p>".repeat(20_000)),
                Arguments.of("many front pages", article + "<a href='/'>港新聞</a>".repeat(20_000)),
                Arguments.of("many authors", article + "<meta name=author content='山田太郎'>".repeat(20_000)),
                Arguments.of("a long author", article + "<p class=author>" + "by ".repeat(BIG) + "</p>"),
                Arguments.of("many credits", article + "<p>（経済部・部・部・".repeat(20_000)),
                Arguments.of("a line of brackets", article + "<p>" + "（".repeat(BIG) + "部・".repeat(BIG)),
                Arguments.of("many rests", article + "残り１文字".repeat(BIG / 10)),
                Arguments.of("a title of blanks", "<title>" + "港 ".repeat(BIG) + "</title>" + TEXT),
                Arguments.of("a title of part numbers", "<title>" + "（1/2 ページ）".repeat(BIG / 10) + "</title>" + TEXT),
                Arguments.of("a title of errors", "<title>" + "404 403 ".repeat(BIG / 10) + "</title>" + TEXT + TEXT),
                Arguments.of("numerals", article + "<p class=date>" + "二〇".repeat(BIG) + "年"),
                Arguments.of("dates", "<h1>新衛星</h1><p class=date>" + "2025年12月3日更新".repeat(BIG / 10) + TEXT),
                Arguments.of(
                        "broken linked data",
                        "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\""
                                + "\\\\a".repeat(BIG) + ",\"author\":[{" + "\"name\":".repeat(BIG / 10) + "</script>"
                                + article),
                Arguments.of(
                        "a costly selector",
                        "<script type='application/ld+json'>{\"@type\":\"Article\",\"isAccessibleForFree\":false,\"hasPart\":{\"isAccessibleForFree\":false,\"cssSelector\":\""
                                + ":has(".repeat(2_000) + "\"}}</script>" + article),
                Arguments.of(
                        "many selectors",
                        "<script type='application/ld+json'>{\"@type\":\"Article\",\"isAccessibleForFree\":false,\"hasPart\":["
                                + "{\"isAccessibleForFree\":false,\"cssSelector\":\"div div div p\"},".repeat(2_000)
                                + "]}</script>" + article + "<div>".repeat(300)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slow")
    void takesNoLongerForThem(String name, String html) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(read(html).title()).hasSizeLessThan(500));
    }

    @Test
    void aBaseElementMovesNoAddressToAnotherSite() throws ReadingException {
        Page page = read("<base href='https://evil.example/'><link rel=canonical href='/news/123'>"
                + "<meta property=og:image content='/a.jpg'><title>新衛星</title><h1>新衛星</h1>" + TEXT);

        assertThat(page.url()).isEqualTo(URL);
        assertThat(page.canonicalUrl()).isEqualTo(URL);
        assertThat(page.leadImageUrl()).isEqualTo(URI.create("https://harbor.example/a.jpg"));
    }

    @Test
    void noPagePassesForAnotherSites() throws ReadingException {
        Page page = read(
                "<link rel=canonical href='https://bank.example/'><meta property=og:url content='https://bank.example/'>"
                        + "<meta http-equiv=refresh content='0;url=https://bank.example/'><title>新衛星</title><h1>新衛星</h1>"
                        + TEXT);

        assertThat(page.url()).isEqualTo(URL);
        assertThat(page.canonicalUrl()).isNull();
    }

    @Test
    void noTextComesFromDrawingsFormulasAndSections() throws ReadingException {
        Page page = read(
                "<title>新衛星</title><h1>新衛星<svg><title>図</title><text>隠し文</text></svg></h1>" + TEXT
                        + "<svg><foreignObject><p>隠し文</p></foreignObject></svg><math><mtext></mtext></math><svg><![CDATA[<p>隠し文</p>]]></svg><![CDATA[隠し文]]>");

        assertThat(page.title()).isEqualTo("新衛星");
        assertThat(String.join("", page.paragraphs())).doesNotContain("隠し文");
    }

    @Test
    void aLeadImageIsAnAddressThatABrowserWouldFetch() throws ReadingException {
        String page = "<title>新衛星</title><h1>新衛星</h1>" + TEXT;

        assertThat(read("<meta property=og:image content='javascript:alert(1)'>" + page)
                        .leadImageUrl())
                .isNull();
        assertThat(read("<meta property=og:image content='data:image/png;base64,AAAA'>" + page)
                        .leadImageUrl())
                .isNull();
    }
}
