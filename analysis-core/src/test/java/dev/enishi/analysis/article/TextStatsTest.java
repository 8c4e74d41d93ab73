package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TextStatsTest {

    @Test
    void countsKanaAndKanjiTwice() {
        assertThat(TextStats.units("港 town と、")).isEqualTo(2 + 4 + 2 + 1);
        assertThat(TextStats.units(" \u3000\u00A0\n")).isZero();
    }

    @Test
    void countsTextLinksAndCommasOfAllDescendants() {
        Element body = Jsoup.parseBodyFragment("<div>ab,<p>cd<a href=x>ef</a></p></div>")
                .body();

        TextStats.Count count = TextStats.of(body).count(body);

        assertThat(count.units).isEqualTo(7);
        assertThat(count.linkUnits).isEqualTo(2);
        assertThat(count.commas).isEqualTo(1);
        assertThat(count.linkShare()).isEqualTo(2.0 / 7);
    }

    @Test
    void countsAsABlocksOwnWhatIsInNoInnerBlock() {
        Element div = Jsoup.parseBodyFragment("<div>ab<i>c<b>d</b></i><p>efg</p></div>")
                .expectFirst("div");

        assertThat(TextStats.of(div).count(div).own).isEqualTo(4);
    }

    @Test
    void measuresProseByParagraphsThatAreNoMenus() {
        String sentence =
                "The harbor company said on Monday that it has raised the money for its first satellite, people say.";
        Element body = Jsoup.parseBodyFragment("<div><p>" + sentence + "</p><p><a href=x>" + sentence
                        + "</a></p><p>short</p></div><p>" + sentence + "</p>")
                .body();

        Prose prose = Prose.of(body);

        assertThat(prose.units(body)).isEqualTo(2 * TextStats.units(sentence));
        assertThat(prose.share(body.expectFirst("div"))).isEqualTo(0.5);
        assertThat(prose.rest(body.expectFirst("div"))).isEqualTo(TextStats.units(sentence));
    }
}
