package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"p", "div", "article", "li", "td", "blockquote", "figcaption", "pre", "main", "DIV", "Section"})
    void partsOfAPageAreBlocks(String name) {
        assertThat(Blocks.isBlock(new Element(name))).isTrue();
        assertThat(Blocks.isHeading(new Element(name))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "span", "em", "br", "img", "ruby", "rt", "time", "x-card", "path"})
    void whatStandsInsideALineIsNone(String name) {
        assertThat(Blocks.isBlock(new Element(name))).isFalse();
        assertThat(Blocks.isHeading(new Element(name))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h1", "h2", "h3", "h4", "h5", "h6", "H2"})
    void headingsAreBlocksToo(String name) {
        assertThat(Blocks.isHeading(new Element(name))).isTrue();
        assertThat(Blocks.isBlock(new Element(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h7", "h0", "header", "hgroup", "hr", "head"})
    void notEveryNameWithAnHIsAHeading(String name) {
        assertThat(Blocks.isHeading(new Element(name))).isFalse();
    }
}
