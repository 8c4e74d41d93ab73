package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final String LONG =
            "a sentence that is long enough to be counted as running text, not as a label ".repeat(3);

    private static Element body(String html) {
        return Jsoup.parse(html).body();
    }

    private static Element first(Element root, String css) {
        return Objects.requireNonNull(root.selectFirst(css));
    }

    @Test
    void sharesOfPartsSumToOne() {
        Element body =
                body("<div id=a><p>" + LONG + "</p></div><div id=b><p>" + LONG + "</p><p>" + LONG + "</p></div>");
        Prose prose = Prose.of(body);
        assertThat(prose.share(first(body, "#a"))).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(prose.share(first(body, "#b"))).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(prose.rest(first(body, "#a"))).isEqualTo(prose.units(first(body, "#b")));
        assertThat(prose.share(body)).isEqualTo(1);
    }

    @Test
    void labelsAndMenusAreNoProse() {
        Element body = body("<p>Short label</p><p><a href=x>" + LONG + "</a></p>");
        assertThat(Prose.of(body).units(body)).isZero();
        assertThat(Prose.of(body).share(body)).isZero();
    }

    @Test
    void theLinksOfAParagraphDoNotCount() {
        Element plain = body("<p>" + LONG + "</p>");
        Element linked = body("<p>" + LONG + "<a href=x>and a link</a></p>");
        assertThat(Prose.of(linked).units(linked)).isEqualTo(Prose.of(plain).units(plain));
    }
}
