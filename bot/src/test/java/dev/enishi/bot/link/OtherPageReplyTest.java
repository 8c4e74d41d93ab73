package dev.enishi.bot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.article.ArticleExtractor;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told of a link to a page that is no article. */
class OtherPageReplyTest {

    private static final URI LINK = URI.create("https://harbor.example/news/1");

    private static String reply(ReadingException failure, Language language) {
        return ReadingFailures.of(LINK, failure, language).text();
    }

    private static ReadingException refused(String html) {
        return catchThrowableOfType(
                ReadingException.class,
                () -> new ArticleExtractor().extract(RawPage.ofHtml(LINK, html, Instant.EPOCH)));
    }

    @Test
    void namesThePageByItsTitle() {
        ReadingException failure = refused("<title><会員> ログイン</title><form><input type=password></form>");

        assertThat(reply(failure, Language.JAPANESE))
                .isEqualTo(
                        "記事を読めませんでした： ログインのページです。だれでも開けるリンクを投稿してください。\n&lt;会員&gt; ログイン — https://harbor.example/news/1");
        assertThat(reply(failure, Language.ENGLISH)).contains("form to log in").contains("&lt;会員&gt; ログイン");
    }

    @Test
    void theTitleIsNotLostOnTheWayToWhoeverWaited() {
        ReadingException failure =
                ReadingException.copyOf(refused("<title>港アプリ</title><div id=root></div><script></script>"));

        assertThat(failure.reason()).isEqualTo(Reason.NEEDS_SCRIPTS);
        assertThat(reply(failure, Language.JAPANESE)).contains("港アプリ");
    }

    @ParameterizedTest
    @CsvSource({
        "LOGIN_PAGE, ログイン, log in",
        "CONSENT_PAGE, 同意, consent",
        "VIDEO_PAGE, 動画, video",
        "NEEDS_SCRIPTS, JavaScript, scripts",
        "LIST_PAGE, 一覧, list",
        "ERROR_PAGE, ないと, no such article"
    })
    void saysWhatThePageIs(Reason reason, String japanese, String english) {
        ReadingException failure = ReadingException.permanent(reason, "");

        assertThat(reply(failure, Language.JAPANESE)).contains(japanese);
        assertThat(reply(failure, Language.ENGLISH)).contains(english);
    }

    @Test
    void saysThatABusySiteIsWorthAnotherTry() {
        ReadingException failure = new ReadingException(Reason.ERROR_PAGE, "", true);

        assertThat(reply(failure, Language.JAPANESE)).contains("もう一度");
        assertThat(reply(failure, Language.ENGLISH)).contains("again later");
    }
}
