package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlArticleTest {

    private static final URI URL = URI.create("https://news.example.jp/2026/bridge");

    private static final String JAPANESE =
            "<p>みどり町は三日、川をまたぐ新しい橋の工事を始めたと発表した。長さは二百メートルで、費用は約四十億円とされ、再来年の春に開く予定だ。</p>".repeat(3);

    private static Page read(@Nullable URI url, String html) throws ReadingException {
        return HtmlArticle.of(RawPage.ofHtml(url, html, Instant.EPOCH), html).toPage();
    }

    private static Page withHead(String head) throws ReadingException {
        return read(URL, "<head>" + head + "</head><body>" + JAPANESE);
    }

    @Test
    void aBarePageHasItsParagraphsAndNothingElse() throws ReadingException {
        Page page = read(null, JAPANESE);

        assertThat(page.paragraphs()).isNotEmpty().allMatch(text -> text.startsWith("みどり町は三日、"));
        assertThat(page.title()).isEmpty();
        assertThat(page.language()).isEqualTo("ja");
        assertThat(page.url()).isNull();
        assertThat(page.canonicalUrl()).isNull();
        assertThat(page.byline()).isNull();
        assertThat(page.siteName()).isNull();
        assertThat(page.leadImageUrl()).isNull();
        assertThat(page.publishedAt()).isNull();
        assertThat(page.truncated()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link rel=canonical href='https://news.example.jp/2026/bridge-x'> | https://news.example.jp/2026/bridge-x",
                "<link rel=CANONICAL href=/2026/other>                             | https://news.example.jp/2026/other",
                "<meta property=og:url content='/2026/other'>                      | https://news.example.jp/2026/other",
                "<link rel=canonical href=/a><meta property=og:url content=/b>     | https://news.example.jp/a",
                "<link rel=canonical href='https://elsewhere.test/2026/bridge'>    |",
                "<link rel=canonical href='/'>                                     |",
                "<link rel=canonical href=''>                                      |",
                "<link rel=canonicals href=/a>                                     |",
                "<meta property=og:url content=' '>                                |"
            })
    void itsAddressIsBelievedForItsOwnSite(String head, @Nullable String expected) throws ReadingException {
        assertThat(withHead(head).canonicalUrl()).isEqualTo(expected == null ? null : URI.create(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property=og:image content=/a.jpg>                                     | https://news.example.jp/a.jpg",
                "<meta name=twitter:image content=b.jpg>                                     | https://news.example.jp/2026/b.jpg",
                "<meta name=twitter:image content=/b.jpg><meta property=og:image content=/a.jpg> | https://news.example.jp/a.jpg",
                "<meta property=og:image content='https://img.example.org/c.png'>            | https://img.example.org/c.png",
                "<meta property=og:image content='javascript:x()'>                           |",
                "<meta property=og:image content=''>                                         |"
            })
    void itsPictureIsResolved(String head, @Nullable String expected) throws ReadingException {
        assertThat(withHead(head).leadImageUrl()).isEqualTo(expected == null ? null : URI.create(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property=og:site_name content=みどり新聞>   | みどり新聞",
                "<meta name=application-name content=みどり新聞>   | みどり新聞",
                "<title>橋の工事が始まる</title>                    |"
            })
    void itsSiteIsWhatItNames(String head, @Nullable String site) throws ReadingException {
        assertThat(withHead(head).siteName()).isEqualTo(site);
    }

    @Test
    void itsSiteMayStandBehindTheHeadingInTheTitle() throws ReadingException {
        Page page = read(URL, "<head><title>橋の工事が始まる | みどり新聞</title></head><body><h1>橋の工事が始まる</h1>" + JAPANESE);

        assertThat(page.siteName()).isEqualTo("みどり新聞");
        assertThat(page.title()).isEqualTo("橋の工事が始まる");
    }

    @ParameterizedTest
    @CsvSource({
        "/2026/bridge/2, parts",
        "/2026/bridge?page=2, parts",
        "/2026/bridge?p=2, parts",
        "/2026/bridge_2, parts",
        "/2026/bridge-2.html, parts",
        "/2026/bridge/page/2/, parts",
        "/2026/tunnel,",
        "/2026/bridge/2026123,",
        "/2026/bridge-opens,",
        "/2027/bridge/2,",
        "https://elsewhere.test/2026/bridge/2,"
    })
    void aNextPageAtItsOwnAddressMakesItAPart(String next, @Nullable String truncated) throws ReadingException {
        assertThat(withHead("<link rel=next href='" + next + "'>").truncated()).isEqualTo(truncated);
        assertThat(read(URL, JAPANESE + "<a rel='nofollow next' href='" + next + "'>次へ</a>")
                        .truncated())
                .isEqualTo(truncated);
    }

    @Test
    void aPageWithoutAnAddressHasNoParts() throws ReadingException {
        assertThat(read(null, "<link rel=next href='?page=2'>" + JAPANESE).truncated())
                .isNull();
    }

    @Test
    void aNoticeForMembersIsSeen() throws ReadingException {
        assertThat(read(URL, JAPANESE + "<p>残り1,200文字</p>").truncated()).isEqualTo("paywall");
    }

    @Test
    void anUnfinishedDownloadMattersMostOfAll() throws ReadingException {
        String html = "<link rel=next href='?page=2'>" + JAPANESE + "<p>残り1,200文字</p>";
        RawPage raw = new RawPage(URL, html.getBytes(StandardCharsets.UTF_8), null, Instant.EPOCH, true);

        assertThat(HtmlArticle.of(raw, html).toPage().truncated()).isEqualTo("size");
    }

    @Test
    void readsOnlySoManyTagsAndSaysSo() throws ReadingException {
        Page page = read(URL, JAPANESE + "<br>".repeat(100_001) + "<p>最後の段落はもう読まれない。</p>");

        assertThat(page.truncated()).isEqualTo("size");
        assertThat(page.paragraphs()).isNotEmpty().noneMatch(text -> text.contains("最後の段落"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html></html>", "<body>… 123 — !!", "<script>let text = 1;</script>", "<img src=a.jpg>"})
    void aPageWithoutLettersIsEmpty(String html) {
        assertThatThrownBy(() -> read(URL, html))
                .isInstanceOfSatisfying(
                        ReadingException.class, e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY_TEXT))
                .hasMessageContaining("no text");
    }

    @Test
    void aPageWithAFewWordsHoldsNoArticle() {
        assertThatThrownBy(() -> read(URL, "<title>橋の写真</title><p>橋です。</p>"))
                .isInstanceOfSatisfying(
                        ReadingException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_AN_ARTICLE))
                .hasMessageStartingWith("The page \"橋の写真\" holds no article.");
        assertThatThrownBy(() -> read(URL, "<p>橋です。</p>")).hasMessageStartingWith("The page holds no article.");
    }
}
