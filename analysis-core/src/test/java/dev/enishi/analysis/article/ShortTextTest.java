package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ShortTextTest {

    @Test
    void readsTheTextOfAShortElement() {
        assertThat(ShortText.of(Jsoup.parse("<h1>One <b>two</b><br>three</h1>")))
                .isEqualTo("One two three");
    }

    @Test
    void readsNothingOfAnElementWithFarMoreThanALine() {
        Element many = Jsoup.parse("<b>a</b>".repeat(1500)).body();
        Element longText = Jsoup.parse("<p>" + "a".repeat(10_001)).body();

        assertThat(ShortText.of(many)).isEmpty();
        assertThat(ShortText.of(longText)).isEmpty();
        assertThat(ShortText.isLong(Jsoup.parse("<p>" + "a".repeat(9_999)))).isFalse();
    }

    @Test
    void keepsTheOutermostOfElementsInEachOther() {
        Document html = Jsoup.parse(
                "<div class=m id=a><p><i class=m id=b>x</i></div><div class=m id=c><div class=m id=d></div></div>");

        assertThat(ShortText.outermost(html.select(".m")))
                .extracting(Element::id)
                .containsExactly("a", "c");
    }
}
