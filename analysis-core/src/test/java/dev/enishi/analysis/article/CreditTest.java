package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<p>【ロンドン＝佐藤花子】英海運大手は2日、船を発注した。</p>;佐藤花子",
                "<p>船を発注した。（経済部・成田　学）</p>;成田 学",
                "<p>船を発注した。</p><p>（聞き手・高橋 誠、写真・倉田 恵）</p>;高橋 誠",
                "<p>文・写真 鈴木一郎</p>;鈴木一郎",
                "<div>2025年12月3日<br>文責：磯村 昇</div>;磯村 昇",
                "<p>2025年12月3日 6:00　記者 山田太郎</p>;山田太郎"
            })
    void readsHowJapanesePapersSign(String html, String name) {
        assertThat(Credit.within(Jsoup.parse(html).body())).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>【速報】英海運大手は2日、船を発注した。</p>",
                "<p>記者会見で社長は「順調だ」と話した。</p>",
                "<p>同社の文化部・総務部が担う（経済産業省）</p>",
                "<p>The ship was built by Jo Doe in 1912.</p>",
                "<p>文 化の日に開く。</p>",
                ""
            })
    void readsNoNamesIntoOtherText(String html) {
        assertThat(Credit.within(Jsoup.parse(html).body())).isEmpty();
    }

    @Test
    void readsTheLineBelowAnEnglishHeadline() {
        Document page = Jsoup.parse(
                "<title>The other glue</title><div><h2>The other glue</h2><small>December 3rd, 2025 by Harriet Moss</small></div><p>It was made by Al Roe</p>");
        Headline headline = Headline.find(page, LinkedArticle.of(page), "");

        assertThat(Credit.near(headline)).contains("Harriet Moss");
    }
}
