package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SiteNameTest {

    private static String find(String html) {
        Document page = Jsoup.parse(html);
        return SiteName.find(page, LinkedArticle.of(page));
    }

    @Test
    void takesWhatThePageDeclares() {
        assertThat(find("<meta property=og:site_name content='港新聞'><title>新衛星 - みなと</title>"))
                .isEqualTo("港新聞");
        assertThat(
                        find(
                                "<script type='application/ld+json'>{\"@type\":\"Article\",\"publisher\":{\"name\":\"港新聞\"}}</script>"))
                .isEqualTo("港新聞");
    }

    @Test
    void leavesTheSloganOffIfTheTitleDoes() {
        String slogan = "<meta property=og:site_name content='港の記録 - 数字で見る海'>";
        assertThat(find(slogan + "<title>新衛星を発売 - 港の記録</title>")).isEqualTo("港の記録");
        assertThat(find(slogan + "<title>新衛星を発売</title>")).isEqualTo("港の記録 - 数字で見る海");
    }

    @Test
    void believesAnEndOfTheTitleThatIsTheLogo() {
        String logo = "<a href='/'><img src=l.gif alt='港新聞'></a>";
        assertThat(find("<title>港新聞：新衛星を発売</title>" + logo)).isEqualTo("港新聞");
        assertThat(find("<title>新衛星を発売｜製品｜港新聞</title>" + logo)).isEqualTo("港新聞");
        assertThat(find("<title>港新聞_新衛星を発売</title>" + logo)).isEqualTo("港新聞");
        assertThat(find("<title>Harbor » Archive » Glue</title><a href='https://harbor.example/'>Harbor</a>"))
                .isEqualTo("Harbor");
    }

    @Test
    void believesAnEndOfTheTitleThatIsInTheImprintAndOnTheTop() {
        assertThat(find("<title>港通信　第4号　灯台の話</title><font>港通信</font><p>本文</p><p>(C) 1998 港通信編集部</p>"))
                .isEqualTo("港通信");
    }

    @Test
    void believesWhatStandsBehindAHeading() {
        assertThat(find("<title>新衛星を発売【港の手帖】</title><h1>新衛星を発売</h1>")).isEqualTo("港の手帖");
    }

    @Test
    void believesNothingElse() {
        assertThat(find("<title>新衛星を発売 - 早くも品切れ</title><a href='/'>ホーム</a><p>本文</p>"))
                .isEmpty();
        assertThat(find("")).isEmpty();
    }
}
