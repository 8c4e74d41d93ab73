package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadlineDistanceTest {

    private static final String PARAGRAPH = "<p>" + "running text, and more of it, ".repeat(20) + "</p>";

    private final Element body = Jsoup.parse(
                    "<div id=before>" + PARAGRAPH + "</div><div id=all><h1>Title</h1><div id=near>" + PARAGRAPH
                            + "</div><div id=far>" + PARAGRAPH + "</div></div>")
            .body();

    private double nearness(@Nullable Element headline, String id) {
        Element element = body.getElementById(id);
        return HeadlineDistance.of(body, headline, Prose.of(body)).nearness(element == null ? body : element);
    }

    @Test
    void isOneAroundAndRightBehindTheHeadline() {
        Element headline = body.selectFirst("h1");
        assertThat(nearness(headline, "all")).isEqualTo(1);
        assertThat(nearness(headline, "near")).isEqualTo(1);
        assertThat(nearness(headline, "no such")).isEqualTo(1);
    }

    @Test
    void fallsWithTheTextBetweenAndIsLowBeforeTheHeadline() {
        Element headline = body.selectFirst("h1");
        assertThat(nearness(headline, "far")).isBetween(0.2, 0.6);
        assertThat(nearness(headline, "before")).isEqualTo(0.3);
    }

    @Test
    void isOneWithoutAHeadlineInTheTree() {
        assertThat(nearness(null, "far")).isEqualTo(1);
        assertThat(nearness(new Element("h1"), "before")).isEqualTo(1);
    }
}
