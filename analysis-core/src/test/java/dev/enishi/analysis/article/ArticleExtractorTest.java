package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
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

class ArticleExtractorTest {

    private static final String JAPANESE = "<p>架空の宇宙企業「みなと宇宙」は三日、新しい衛星の打ち上げ計画を明らかにした。費用は約三十億円とされ、来年の春に始まる。</p>";
    private static final String ENGLISH =
            "<p>The harbor company said on Monday that it has raised the money for its first satellite, and that it is going to build it with two partners.</p>";
    private static final URI URL = URI.create("https://www.example.co.jp/news/1?utm_source=x");

    private final ArticleExtractor extractor = new ArticleExtractor();

    private Page extract(@Nullable URI url, String html) throws ReadingException {
        return extractor.extract(RawPage.ofHtml(url, html, Instant.EPOCH));
    }

    private Page extract(String html) throws ReadingException {
        return extract(null, html);
    }

    private static RawPage text(String text) {
        return new RawPage(null, text.getBytes(StandardCharsets.UTF_8), "text/plain", Instant.EPOCH, false);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.co.jp/news/one, https://www.example.co.jp/news/one",
        "https://amp.example.co.jp/news/one?fbclid=1#x, https://amp.example.co.jp/news/one",
        "/news/one, https://www.example.co.jp/news/one",
        "https://other.co.jp/news/one, https://www.example.co.jp/news/1",
        "https://www.example.co.jp/, https://www.example.co.jp/news/1",
        "javascript:alert(1), https://www.example.co.jp/news/1",
        "'http://[', https://www.example.co.jp/news/1"
    })
    void isKnownByACanonicalUrlOfItsOwnSiteOnly(String canonical, String id) throws ReadingException {
        Page page = extract(URL, "<link rel='canonical' href='" + canonical + "'>" + JAPANESE.repeat(2));

        Document document = extractor.toDocument(page, null);

        assertThat(document.id().value()).isEqualTo(id);
        assertThat(document.url()).hasToString(id);
        assertThat(page.url()).isEqualTo(URL);
    }

    @Test
    void isKnownByTheGivenIdFirst() throws ReadingException {
        assertThat(extractor.toDocument(extract(URL, JAPANESE), "a-1").id().value())
                .isEqualTo("a-1");
    }

    @Test
    void asksForAnIdWhereThereIsNoUrl() throws ReadingException {
        Page page = extract(JAPANESE);

        assertRefused(() -> extractor.toDocument(page, null), Reason.INVALID_DOCUMENT);
        assertThat(extractor.toDocument(page, "x").url()).isNull();
    }

    @Test
    void joinsParagraphsByLineEnds() throws ReadingException {
        Document document = extractor.toDocument(extract("<h1>題</h1>" + JAPANESE + "<p>二つ目の段落である。</p>"), "x");

        assertThat(document.text()).contains("始まる。\n二つ目");
        assertThat(document.language()).isEqualTo(Language.JAPANESE);
        assertThat(document.sentences()).isEmpty();
    }

    @Test
    void givesAPageInAnotherLanguageButNoDocument() throws ReadingException {
        String german =
                "<html lang='de'><p>Das Unternehmen teilte am Montag mit, dass es das Geld für seinen ersten Satelliten eingeworben hat und ihn mit Partnern bauen wird.</p>";
        Page page = extract(german);

        assertThat(page.language()).isEqualTo("de");
        assertRefused(() -> extractor.toDocument(page, "x"), Reason.UNSUPPORTED_LANGUAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>ログイン</title><form><label>メールアドレス</label><input name=a><label>パスワード</label><input type=password><button>ログイン</button></form>",
                "<title>ログイン</title><div id=app></div><script>start()</script><noscript>JavaScriptを有効にしてください。</noscript>",
                "<title>ログイン</title><video src=x></video><p>再生中</p>",
                "<title>ログイン</title><ul><li><a href=1>みなと宇宙が新しい衛星の打ち上げ計画を発表した</a></li><li><a href=2>つばめ電機が通期の業績予想を上方修正した</a></li><li><a href=3>北星スペースが新型ロケットの試験に成功した</a></li></ul>"
            })
    void refusesPagesWithoutAnArticleAndNamesThem(String html) {
        assertThatThrownBy(() -> extract(html))
                .isInstanceOfSatisfying(
                        NotAnArticleException.class, e -> assertThat(e.title()).isEqualTo("ログイン"))
                .hasMessageContaining("ログイン");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p>123 … !!</p>", "<title> </title><body><img src=x></body>"})
    void refusesPagesWithoutALetter(String html) {
        assertRefused(() -> extract(html), Reason.EMPTY_TEXT);
    }

    @Test
    void saysThatAPageIsNotWholeBecauseOfItsSize() throws ReadingException {
        byte[] bytes = JAPANESE.getBytes(StandardCharsets.UTF_8);

        assertThat(extractor
                        .extract(new RawPage(null, bytes, null, Instant.EPOCH, true))
                        .truncated())
                .isEqualTo("size");
        assertThat(extract(JAPANESE).truncated()).isNull();
    }

    @Test
    void saysThatOnlyTheBeginningIsFree() throws ReadingException {
        String linked =
                "<script type='application/ld+json'>{'@type':'NewsArticle','isAccessibleForFree':false}</script>"
                        .replace('\'', '"')
                        .replace("\"application/ld+json\"", "'application/ld+json'");

        assertThat(extract(linked + JAPANESE).truncated()).isEqualTo("paywall");
        assertThat(extract(JAPANESE + "<p>この記事は会員限定です。残り1234文字</p>").truncated())
                .isEqualTo("paywall");
        assertThat(extract(ENGLISH + "<div class=wall>Subscribe to continue reading</div>")
                        .truncated())
                .isEqualTo("paywall");
        assertThat(extract(linked + JAPANESE.repeat(20)).truncated()).isNull();
    }

    @Test
    void takesNoNoticeForMembersIntoTheText() throws ReadingException {
        assertThat(extract(JAPANESE + "<p>この記事は会員限定です。残り1234文字</p>").paragraphs())
                .hasSize(1);
    }

    @Test
    void takesTheTextOfLinkedDataWhereThePageIsPutTogetherByScripts() throws ReadingException {
        String body = "架空の宇宙企業は三日、新しい衛星の計画を明らかにした。\\n費用は約三十億円とされ、来年の春に始まる。".repeat(5);
        String html =
                "<title>題</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"題\",\"articleBody\":\""
                        + body + "\"}</script><div id=root></div>";

        Page page = extract(html);

        assertThat(page.paragraphs()).hasSize(6).first().isEqualTo("架空の宇宙企業は三日、新しい衛星の計画を明らかにした。");
    }

    @Test
    void keepsOneOfSeveralArticlesBelowEachOther() throws ReadingException {
        String other = "<article><h1>Another story</h1>"
                + "<p>The other company sold its boats, its nets, and its house by the sea, and it has left the town for good, people say.</p>"
                        .repeat(9)
                + "</article>";
        String html = "<title>Harbor raises money</title><main><article><h1>Harbor raises money</h1>"
                + ENGLISH.repeat(4) + "</article>" + other + other + "</main>";

        assertThat(extract(html).paragraphs())
                .hasSize(4)
                .allMatch(paragraph -> paragraph.startsWith("The harbor company"));
    }

    @Test
    void joinsPartsThatAdvertisementsPart() throws ReadingException {
        String part = "<div class='story-text'>" + ENGLISH.repeat(3) + "</div><div class='ad'>Buy now</div>";

        assertThat(extract("<main><h1>Harbor raises money</h1>" + part.repeat(3) + "</main>")
                        .paragraphs())
                .hasSize(9);
    }

    @Test
    void readsOldPagesOfTablesAndLineBreaks() throws ReadingException {
        String html = "<table><tr><td><a href=1>一</a><br><a href=2>二</a></td><td><font size=5>みなと宇宙の計画</font><br><br>"
                + "架空の宇宙企業は三日、新しい衛星の計画を明らかにした。費用は三十億円とされる。<br><br>来年の春に打ち上げが始まり、<br>全部で十二基になる予定だという。担当者が、記者会見で述べた。"
                + "<br></td></tr></table>";

        assertThat(extract(html).paragraphs())
                .contains("架空の宇宙企業は三日、新しい衛星の計画を明らかにした。費用は三十億円とされる。", "来年の春に打ち上げが始まり、全部で十二基になる予定だという。担当者が、記者会見で述べた。");
    }

    @ParameterizedTest
    @CsvSource({
        "/news/1?page=2, parts",
        "/news/1/2, parts",
        "/news/1_2.html, parts",
        "/news/1-2/, parts",
        "/news/2, ",
        "/news/10, ",
        "https://other.co.jp/news/1/2, "
    })
    void saysThatTheArticleGoesOnOnAnotherPage(String next, @Nullable String truncated) throws ReadingException {
        Page page = extract(URL, JAPANESE + "<a rel='next' href='" + next + "'>次へ</a>");

        assertThat(page.truncated()).isEqualTo(truncated);
    }

    @Test
    void refusesFilesOfOtherKindsWhateverTheyAreCalled() {
        byte[] noise = new byte[5000];
        new java.util.Random(1).nextBytes(noise);
        for (byte[] bytes : new byte[][] {noise, new byte[2000]}) {
            RawPage raw = new RawPage(null, bytes, "text/html", Instant.EPOCH, false);
            assertRefused(() -> extractor.extract(raw), Reason.UNSUPPORTED_CONTENT);
        }
    }

    @Test
    void dropsLinesThatOnlyTellWhoWroteOrWhatElseThereIs() throws ReadingException {
        String html = JAPANESE + "<p>【関連記事】みなと宇宙の十年</p>" + JAPANESE + "<p>（取材・文＝浜田ゆき）</p>";

        assertThat(extract(html).paragraphs()).hasSize(2);
        assertThat(extract(ENGLISH + "<p>Reporting by Ines Calder; Editing by Odile Marrow</p>")
                        .paragraphs())
                .hasSize(1);
    }

    @Test
    void readsPlainTextByBlankLinesOrLines() throws ReadingException {
        Page wrapped = extractor.extract(text("The harbor company said\nthat it is well.\n\nThe end is near."));
        Page lines = extractor.extract(text("港の会社は発表した。\n衛星を打ち上げる。\n"));

        assertThat(wrapped.paragraphs())
                .containsExactly("The harbor company said that it is well.", "The end is near.");
        assertThat(lines.paragraphs()).containsExactly("港の会社は発表した。", "衛星を打ち上げる。");
        assertThat(lines.language()).isEqualTo("ja");
        assertRefused(() -> extractor.extract(text(" \n 12 ")), Reason.EMPTY_TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<time datetime='2026-01-08T09:30:00+09:00'>8日</time> | 2026-01-08T09:30+09:00",
                "<p class='date'>2026年1月8日(木) 9時30分</p> | 2026-01-08T09:30+09:00",
                "<span>令和8年1月8日</span> | 2026-01-08",
                "<meta name='pubdate' content='20260108'> | 2026-01-08",
                "<meta property='article:published_time' value='2026-01-08'> | 2026-01-08",
                "<span itemprop='datePublished' content='2026-01-08'></span> | 2026-01-08",
                "<i></i> | "
            })
    void findsTheDateWhereverThePageTellsIt(String mark, @Nullable String expected) throws ReadingException {
        String older = "<aside><time datetime='2020-02-02'>2020.2.2</time></aside>";
        Page page = extract(
                "<article><h1>みなと宇宙の計画</h1>" + mark + JAPANESE + "</article>" + (expected == null ? "" : older));

        assertThat(page.publishedAt() == null ? null : page.publishedAt().toString())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/2026/01/08/plan",
                "https://example.com/news/20260108/k1.html",
                "https://example.com/2026/jan/08/plan"
            })
    void findsTheDateInTheAddress(String url) throws ReadingException {
        assertThat(extract(URI.create(url), JAPANESE).publishedAt()).hasToString("2026-01-08");
    }

    @Test
    void findsTheAuthor() throws ReadingException {
        assertThat(extract("<h1>題名です</h1><p class=byline>By Ines Calder • 3 min read</p>" + ENGLISH)
                        .byline())
                .isEqualTo("Ines Calder");
        assertThat(extract("<meta name=author content='文：浜田ゆき'>" + JAPANESE).byline())
                .isEqualTo("浜田ゆき");
        assertThat(extract("<meta name=author content='https://example.com/me'>" + JAPANESE)
                        .byline())
                .isNull();
        assertThat(extract(JAPANESE).byline()).isNull();
    }

    @Test
    void isTheSameFromManyThreads() throws Exception {
        Page expected = extract(URL, JAPANESE);

        assertThat(java.util.stream.IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> unchecked(() -> extract(URL, JAPANESE))))
                .allMatch(expected::equals);
    }

    private interface Reading {
        Object read() throws ReadingException;
    }

    private static Object unchecked(Reading reading) {
        try {
            return reading.read();
        } catch (ReadingException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertRefused(Reading reading, Reason reason) {
        assertThatThrownBy(reading::read).isInstanceOfSatisfying(ReadingException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.retryable()).isFalse();
            assertThat(e.getMessage()).matches("[A-Z].*\\.");
        });
    }
}
