package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are no articles say so with their title; articles that hold a form, a player or a banner stay articles. */
class OtherPageTest {

    private static final URI ARTICLE = URI.create("https://harbor.example/news/123");

    private static final String TEXT = "<p>" + "みなと宇宙は新しい衛星を来年の春に打ち上げると発表した。".repeat(20) + "</p>";

    private static Page read(String html, URI url) throws ReadingException {
        return new ArticleExtractor().extract(RawPage.ofHtml(url, html, Instant.EPOCH));
    }

    private static NotAnArticleException refused(String html, URI url) {
        NotAnArticleException refused = catchThrowableOfType(NotAnArticleException.class, () -> read(html, url));
        assertThat(refused).as(html).isNotNull();
        return refused;
    }

    private static String headlines(int number) {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < number; i++) {
            links.append("<li><a href='/news/")
                    .append(i)
                    .append("'>第")
                    .append(i)
                    .append("工場の建設が始まる　来春にも稼働</a></li>");
        }
        return links.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>ログイン | 港新聞</title><h1>ログイン</h1><form><input name=mail><input type=password></form><p>会員の方はメールアドレスとパスワードを入力してください。初めての方は会員登録をお願いします。登録は無料で、すぐに終わります。</p>",
                "<title>Sign in - Harbor Times</title><form action='/signin'><input name=user></form><p>Enter your email address to continue. If you do not have an account yet, you can create one for free in a minute.</p>"
            })
    void aFormToLogIn(String html) {
        NotAnArticleException refused = refused(html, ARTICLE);

        assertThat(refused.reason()).isEqualTo(Reason.LOGIN_PAGE);
        assertThat(refused.title()).isNotEmpty();
        assertThat(refused.retryable()).isFalse();
    }

    @Test
    void nothingButARequestForConsent() {
        NotAnArticleException refused = refused(
                "<title>港新聞</title><h1>サービスのご利用にあたって</h1><p>当サイトではクッキーを使用しています。ご利用になるには、以下の内容を確認し、同意していただく必要があります。</p>"
                        + "<p>お使いの端末に関する情報は、プライバシーポリシーに従って取り扱います。広告の表示にも利用されることがあります。</p><button>同意する</button>",
                ARTICLE);

        assertThat(refused.reason()).isEqualTo(Reason.CONSENT_PAGE);
        assertThat(refused).hasMessageContaining("consent");
    }

    @Test
    void aVideoWithAFewWords() {
        NotAnArticleException refused = refused(
                "<meta property=og:type content=video.other><title>新衛星の打ち上げ（動画）</title><h1>新衛星の打ち上げ</h1><div id=player></div>"
                        + "<p>みなと宇宙の新しい衛星が打ち上げられる様子です。再生ボタンを押してご覧ください。</p>",
                ARTICLE);

        assertThat(refused.reason()).isEqualTo(Reason.VIDEO_PAGE);
        assertThat(refused.title()).isEqualTo("新衛星の打ち上げ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>港アプリ</title><body><div id=root></div><script src=a.js></script>",
                "<title>港アプリ</title><body><noscript>You need to enable JavaScript to run this app.</noscript><div id=x></div><script src=a.js></script>",
                "<title>港アプリ</title><body><noscript>JavaScriptを有効にしてください。</noscript><script src=a.js></script>"
            })
    void aFrameThatScriptsFill(String html) {
        NotAnArticleException refused = refused(html, ARTICLE);

        assertThat(refused.reason()).isEqualTo(Reason.NEEDS_SCRIPTS);
        assertThat(refused.title()).isEqualTo("港アプリ");
    }

    @Test
    void aFrontPage() {
        String html = "<title>港新聞</title><h1>港新聞</h1>" + TEXT + "<ul>" + headlines(30) + "</ul>";

        assertThat(refused(html, URI.create("https://harbor.example/")).reason())
                .isEqualTo(Reason.LIST_PAGE);
        assertThat(refused(html, URI.create("https://harbor.example/index.html"))
                        .reason())
                .isEqualTo(Reason.LIST_PAGE);
    }

    @Test
    void aCategory() {
        NotAnArticleException refused = refused(
                "<script type='application/ld+json'>{\"@type\":\"CollectionPage\",\"name\":\"経済\"}</script><title>経済の記事一覧</title><h1>経済</h1><p>経済の記事をまとめて読めます。企業の決算や市場の動き、暮らしに関わるお金の話題を、毎日お届けしています。</p><ul>"
                        + headlines(30) + "</ul>",
                URI.create("https://harbor.example/economy/"));

        assertThat(refused.reason()).isEqualTo(Reason.LIST_PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>ページが見つかりません | 港新聞</title><h1>ページが見つかりません</h1><p>お探しのページは、移動または削除された可能性があります。アドレスをもう一度確かめるか、検索してください。</p>",
                "<title>404 Not Found</title><h1>Not Found</h1><p>The requested URL was not found on this server, and nobody here knows where it has gone since yesterday.</p>",
                "<title>記事の掲載が終了しました</title><h1>この記事は掲載を終了しました</h1><p>記事の掲載期間が終了したため、ご覧いただけません。ほかの記事をお楽しみください。</p>"
            })
    void anErrorReportedAsSuccess(String html) {
        NotAnArticleException refused = refused(html, ARTICLE);

        assertThat(refused.reason()).isEqualTo(Reason.ERROR_PAGE);
        assertThat(refused.retryable()).isFalse();
    }

    @Test
    void anErrorThatWillBeOver() {
        NotAnArticleException refused = refused(
                "<title>メンテナンス中です | 港新聞</title><h1>ただいまメンテナンス中です</h1><p>ご迷惑をおかけしております。午前6時に再開する予定です。しばらくたってから、もう一度お試しください。</p>",
                ARTICLE);

        assertThat(refused.reason()).isEqualTo(Reason.ERROR_PAGE);
        assertThat(refused.retryable()).isTrue();
    }

    @Test
    void nothingOfThese() {
        NotAnArticleException refused = refused("<title>港新聞</title><h1>港の天気</h1><p>晴れ</p>", ARTICLE);

        assertThat(refused.reason()).isEqualTo(Reason.NOT_AN_ARTICLE);
        assertThat(refused.title()).isEqualTo("港の天気");
        assertThat(refused).hasMessageContaining("港の天気");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>新衛星 - 港新聞</title><form action=/login><input type=password></form><h1>ログイン不要の新衛星</h1>",
                "<title>新衛星</title><div class=cookie><p>クッキーを使用しています。</p><button>同意する</button></div><h1>新衛星</h1>",
                "<meta property=og:type content=video.other><title>新衛星</title><h1>新衛星</h1><video></video>",
                "<title>新衛星</title><noscript>JavaScriptを有効にしてください。</noscript><div id=root></div><script></script><h1>新衛星</h1>",
                "<title>404人が参加、港の清掃</title><h1>404人が参加、港の清掃</h1>",
                "<title>クッキー同意の画面、規制へ</title><h1>クッキー同意の画面、規制へ</h1><button>同意する</button>"
            })
    void articlesStayArticles(String top) throws ReadingException {
        Page page = read(top + "<div class=body>" + TEXT + "</div><ul>" + headlines(30) + "</ul>", ARTICLE);

        assertThat(String.join("", page.paragraphs())).contains("みなと宇宙は新しい衛星");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fortune 500の顔ぶれ、大きく変わる",
                "港新聞の記事を削除されたと提訴",
                "行方不明の猫、まだ見つかりません",
                "メンテナンス中の列車が脱線",
                "ログイン情報30万件が流出 港通販",
                "Hiker not found after three days",
                "Cookie consent banners to go"
            })
    void shortNewsOfSuchThingsIsStillNews(String title) throws ReadingException {
        String form = "<form action=/login><input type=password><button>同意する</button></form>";
        String html = "<title>" + title + " - 港新聞</title>" + form + "<h1>" + title + "</h1><p>"
                + "港の会社が3日に明らかにした。詳しいことは調べている。".repeat(3) + "</p>";

        assertThat(read(html, ARTICLE).title()).isEqualTo(title);
    }

    @Test
    void anArticleAtTheRootStaysOneIfItSaysSo() throws ReadingException {
        String html = "<meta property=og:type content=article><title>新衛星</title><h1>新衛星</h1>" + TEXT + "<ul>"
                + headlines(30) + "</ul>";

        assertThat(read(html, URI.create("https://harbor.example/")).title()).isEqualTo("新衛星");
    }
}
