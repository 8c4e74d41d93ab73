package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintsTest {

    private static Element named(String name) {
        return new Element("div").attr("class", name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sns-share",
                "relatedArticles",
                "l-sidebar",
                "wp-caption-text",
                "ad",
                "c-breadcrumb",
                "author_bio",
                "post-tags",
                "kanren",
                "newsletter_box",
                "visually-hidden",
                "adb-notification"
            })
    void knowsNamesOfWhatStandsAround(String name) {
        assertThat(Hints.isAround(named(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "article",
                "reading",
                "loadable",
                "shareholder",
                "article-body",
                "advance",
                "p1",
                "social-media-embed"
            })
    void takesNoPartOfAWordForTheWord(String name) {
        assertThat(Hints.isAround(named(name))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"article-body", "articleBody", "entry-content", "post_content", "story-text", "x entry-content y"
            })
    void knowsNamesOfTheWholeText(String name) {
        assertThat(Hints.isBody(named(name))).isTrue();
        assertThat(Hints.isBody(new Element("div").attr("id", name.strip().split(" ", 2)[0])))
                .isEqualTo(!name.startsWith("x"));
    }

    @Test
    void knowsTheMarkOfSchemaOrg() {
        assertThat(Hints.isBody(new Element("div").attr("itemprop", "articleBody")))
                .isTrue();
        assertThat(Hints.isBody(named("article-body-footer"))).isFalse();
    }
}
