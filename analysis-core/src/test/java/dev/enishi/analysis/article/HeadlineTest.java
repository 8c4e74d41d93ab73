package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static String headline(String html, String site) {
        Document document = Jsoup.parse(html);
        return Headline.find(document, LinkedArticle.of(document), site).text();
    }

    @Test
    void takesTheHeadingThatTheBrowsersTitleBeginsWith() {
        assertThat(headline("<title>新衛星を発売 | 製品 | 港電機</title><h1>港電機</h1><h1>新衛星を発売</h1>", "港電機"))
                .isEqualTo("新衛星を発売");
        assertThat(headline("<title>atg 17 - Bin.example</title><h1>atg 17</h1>", ""))
                .isEqualTo("atg 17");
    }

    @Test
    void takesNoKickerAlong() {
        assertThat(headline(
                        "<meta property=og:title content='Harbor raises money'><h1><div>News</div> Harbor raises money</h1>",
                        ""))
                .isEqualTo("Harbor raises money");
    }

    @Test
    void takesTheHeadingOfThePageOverARewordedTitle() {
        assertThat(headline(
                        "<meta property=og:title content='新聞ストッカーは引越しに 新聞も家具も簡単に固定'><h1>新聞ストッカーは引越しにも使える 家具の固定も簡単</h1>",
                        ""))
                .isEqualTo("新聞ストッカーは引越しにも使える 家具の固定も簡単");
    }

    @Test
    void takesTheMetadataWhereThePageHasNoHeading() {
        assertThat(headline("<meta property=og:title content='新衛星を発売｜港新聞'><p>本文", "港新聞"))
                .isEqualTo("新衛星を発売");
        assertThat(headline("<title>新しい衛星を来年の春に発売 - 港新聞</title><p>本文", "")).isEqualTo("新しい衛星を来年の春に発売");
    }

    @Test
    void takesTheTextThatIsTheEndOfTheTitleWhereThePageHasNoHeading() {
        assertThat(headline("<title>港通信 第4号 灯台の電波標識、送信終了</title><font>港通信</font><p><b>灯台の電波標識、送信終了</b><p>本文", ""))
                .isEqualTo("灯台の電波標識、送信終了");
    }

    @Test
    void leavesTheNumberOfAPartOff() {
        assertThat(headline("<title>新衛星を発売（1/2 ページ） - 港新聞</title><h1>新衛星を発売（1/2 ページ）</h1>", "港新聞"))
                .isEqualTo("新衛星を発売");
        assertThat(headline("<title>[2/3] 新衛星を来年の春に発売</title><p>本文", "")).isEqualTo("新衛星を来年の春に発売");
        assertThat(headline("<title>A new ship (Page 2 of 3)</title><h1>A new ship</h1>", ""))
                .isEqualTo("A new ship");
    }

    @Test
    void isEmptyWhereNothingIsSaid() {
        assertThat(headline("<p>本文", "")).isEmpty();
    }

    @Test
    void readsLinkedDataWithMistakes() {
        String json =
                "<script type='application/ld+json'>//<![CDATA[\n{\"@graph\":[{\"@type\":[\"NewsArticle\"],\"headline\":\"新衛星 &amp;amp; <b>発売</b>\",\"author\":[\"浜田\",{\"name\":\"汐見\"}],},]}\n//]]></script>";
        LinkedArticle linked = LinkedArticle.of(Jsoup.parse(json));

        assertThat(linked.headline()).isEqualTo("新衛星 & 発売");
        assertThat(linked.authors()).containsExactly("浜田", "汐見");
        assertThat(linked.publisher()).isEmpty();
    }
}
