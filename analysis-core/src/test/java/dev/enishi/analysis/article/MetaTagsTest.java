package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaTagsTest {

    private static String first(String html, String... names) {
        return MetaTags.first(Jsoup.parse(html), names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='og:title' content='縁'>",
                "<meta name='og:title' content='縁'>",
                "<meta itemprop='og:title' content='縁'>",
                "<meta property=' OG:Title ' content='縁'>",
                "<meta property='og:title' value='縁'>",
                "<meta content=' 縁\n' property='og:title'>"
            })
    void readsNamePropertyAndItemprop(String html) {
        assertThat(first(html, "og:title")).isEqualTo("縁");
    }

    @Test
    void theOrderOfNamesDecidesNotThatOfThePage() {
        String html = "<meta name=second content=two><meta name=first content=one>";
        assertThat(first(html, "first", "second")).isEqualTo("one");
        assertThat(first(html, "none", "second", "first")).isEqualTo("two");
    }

    @Test
    void blankContentsAreNone() {
        assertThat(first("<meta name=a content=' \u3000'><meta name=a content=x>", "a"))
                .isEqualTo("x");
        assertThat(first("<meta name=a><title>x</title>", "a")).isEmpty();
    }

    @Test
    void allContentsComeInTheOrderOfThePage() {
        Document html = Jsoup.parse("<meta name=author content='B'><body><meta property=author content='A  a'>");
        assertThat(MetaTags.all(html, "author")).containsExactly("B", "A a");
    }
}
