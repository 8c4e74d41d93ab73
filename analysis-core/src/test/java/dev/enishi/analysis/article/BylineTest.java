package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    private static @Nullable String find(String html) {
        Document page = Jsoup.parse(html);
        LinkedArticle linked = LinkedArticle.of(page);
        return Byline.find(page, linked, "Harbor News", Headline.find(page, linked, "Harbor News"));
    }

    private static @Nullable String marked(String name) {
        return find("<h1>Plant opens in the north</h1><p class=author>" + name + "</p><p>Text.</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "By Jo Doe, Jo Doe",
        "written by: Jo Doe, Jo Doe",
        "文：山田花子, 山田花子",
        "取材・文／山田花子, 山田花子",
        "Jo Doe | Harbor News, Jo Doe",
        "Jo Doe - 5 min ago, Jo Doe",
        "Jo Doe 2025/12/03, Jo Doe",
        "山田花子 2025年12月3日, 山田花子",
        "'Jo Doe, Al Roe', Jo Doe"
    })
    void keepsTheNameOnly(String written, String name) {
        assertThat(marked(written)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "123",
                "12 comments",
                "Share this",
                "Read more",
                "3 min read",
                "jo@example.com",
                "https://example.com/jo",
                "プロフィール",
                "記事一覧"
            })
    void labelsAreNoNames(String written) {
        assertThat(marked(written)).isNull();
    }

    @Test
    void aParagraphIsNoName() {
        assertThat(marked("Jo Doe and many others who have been writing ".repeat(3)))
                .isNull();
    }

    @Test
    void linkedDataGoFirstAndMayNameSeveral() {
        assertThat(find(
                        "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[{\"name\":\"Jo Doe\"},{\"name\":\"Al Roe\"}]}</script>"
                                + "<meta name=author content='Someone Else'><h1>Plant opens</h1>"))
                .isEqualTo("Jo Doe, Al Roe");
    }

    @Test
    void aPersonGoesBeforeTheSite() {
        String site = "<meta name=author content='Harbor News'><h1>Plant opens in the north</h1>";
        assertThat(find(site + "<p class=byline>By Jo Doe</p>")).isEqualTo("Jo Doe");
        assertThat(find(site)).isEqualTo("Harbor News");
    }

    @Test
    void whatStandsNearTheHeadlineGoesBeforeWhatIsFarAway() {
        assertThat(find("<div><p class=author>Al Roe</p></div><article><h1>Plant opens in the north</h1>"
                        + "<p class=author>Jo Doe</p></article>"))
                .isEqualTo("Jo Doe");
    }

    @Test
    void nobodyIsNamed() {
        assertThat(find("<h1>Plant opens in the north</h1><p>Text.</p>")).isNull();
    }
}
