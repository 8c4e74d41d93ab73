package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentRegionTest {

    private static final String JAPANESE = "<p>みどり町は三日、川をまたぐ新しい橋の工事を始めたと発表した。長さは二百メートルで、費用は約四十億円とされ、再来年の春に開く予定だ。</p>";
    private static final String ENGLISH =
            "<p>The town said on Monday that it had begun to build a new bridge across the river, which will cost forty million and open in two years.</p>";
    private static final String LINKS =
            "<ul><li><a href=1>別の町の祭りに大勢の人が集まり、夜まで踊りが続いたという記事</a><li><a href=2>山の駅に新しい店が開き、朝から長い列ができたという話題</a></ul>";

    private static Element find(String html) {
        Element body = Jsoup.parse(html).body();
        return ContentRegion.find(body, body.selectFirst("h1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {JAPANESE, ENGLISH})
    void isWhatHoldsTheParagraphs(String paragraph) {
        Element region = find("<div id=menu>" + LINKS + "</div><div id=text>" + paragraph.repeat(5)
                + "</div><div id=more>" + LINKS + "</div>");

        assertThat(region.id()).isEqualTo("text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p>短い。</p>", "<h1>見出しだけのページ</h1>", "<img src=x>", "text"})
    void isTheBodyWhereNothingScores(String html) {
        assertThat(find(html).normalName()).isEqualTo("body");
    }

    @Test
    void isAContainerWhoseTextIsPartedByBreaks() {
        String lines = JAPANESE.replace("<p>", "").replace("</p>", "<br><br>").repeat(4);

        assertThat(find("<div id=menu>" + LINKS + "</div><div id=text>" + lines + "</div>")
                        .id())
                .isEqualTo("text");
    }

    @Test
    void isWidenedOverTheOtherHalfOfTheText() {
        Element region = find("<div id=menu>" + LINKS + "</div><section id=all><div id=a>" + JAPANESE.repeat(5)
                + "</div><div id=b>" + JAPANESE.repeat(4) + "</div></section><div id=more>" + LINKS + "</div>");

        assertThat(region.id()).isEqualTo("all");
    }

    @Test
    void isNotWidenedOverTeasersOfOtherArticles() {
        Element region = find("<section id=all><div id=text>" + JAPANESE.repeat(5) + "</div><div id=more>"
                + LINKS.repeat(6) + "</div></section>");

        assertThat(region.id()).isEqualTo("text");
    }

    @Test
    void theLongerOfTwoTextsWins() {
        Element region = find("<div id=menu>" + LINKS.repeat(3) + "</div><div id=a>" + ENGLISH + "</div><div id=b>"
                + LINKS.repeat(3) + "</div><div id=c>" + ENGLISH.repeat(8) + "</div>");

        assertThat(region.id()).isEqualTo("c");
    }

    @Test
    void theTextRightBehindTheHeadlineBeatsALongerOneFarther() {
        String comments = "<div id=talk>" + ENGLISH.repeat(6) + "</div>";
        String article = "<div id=main><h1>Bridge begun</h1><div id=text>" + ENGLISH.repeat(3) + "</div></div>";

        assertThat(find(article + LINKS.repeat(9) + comments).id()).isIn("text", "main");
        assertThat(find(article.replace("h1", "b") + LINKS.repeat(9) + comments).id())
                .isEqualTo("talk");
    }

    @Test
    void leavesThePageAsItIs() {
        Element body =
                Jsoup.parse("<div>" + JAPANESE.repeat(3) + LINKS + "</div>").body();
        String before = body.html();

        ContentRegion.find(body, null);

        assertThat(body.html()).isEqualTo(before);
    }
}
