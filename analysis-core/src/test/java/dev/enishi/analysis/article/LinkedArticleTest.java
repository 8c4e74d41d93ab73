package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedArticleTest {

    private static LinkedArticle of(String... scripts) {
        StringBuilder html = new StringBuilder();
        for (String script : scripts) {
            html.append("<script type='application/ld+json'>").append(script).append("</script>");
        }
        return LinkedArticle.of(Jsoup.parse(html.toString()));
    }

    private static LinkedArticle article(String fields) {
        return of("{\"@type\":\"NewsArticle\"," + fields + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"NewsArticle\",\"headline\":\"H\"}",
                "{\"@type\":[\"Thing\",\"BlogPosting\"],\"headline\":\"H\"}",
                "{\"@type\":\"Report\",\"headline\":\"H\"}",
                "[{\"@type\":\"WebPage\"},{\"@type\":\"Article\",\"headline\":\"H\"}]",
                "{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"H\"}]}",
                "{\"@type\":\"WebPage\",\"mainEntity\":{\"@type\":\"TechArticle\",\"headline\":\"H\"}}",
                "<!-- {\"@type\":\"Article\",\"headline\":\"H\"} -->",
                "//<![CDATA[\n{\"@type\":\"Article\",\"headline\":\"H\",}\n//]]>",
                "{\"@type\":\"Article\", /* why */ \"headline\":\" H\n\"}"
            })
    void findsTheArticleWhereverItStands(String json) {
        assertThat(of(json).headline()).isEqualTo("H");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "null", "7", "[]", "{\"@type\":\"Product\",\"headline\":\"H\"}", "{\"headline\":\"H\"}"
            })
    void saysNothingWhereThereIsNone(String json) {
        LinkedArticle linked = of(json);
        assertThat(linked.headline()).isEmpty();
        assertThat(linked.published()).isEmpty();
        assertThat(linked.authors()).isEmpty();
        assertThat(linked.publisher()).isEmpty();
        assertThat(linked.image()).isEmpty();
        assertThat(linked.body()).isEmpty();
        assertThat(linked.isForMembers()).isFalse();
    }

    @Test
    void aBrokenScriptDoesNotHideTheNext() {
        assertThat(of("{broken", "{\"@type\":\"Article\",\"headline\":\"H\"}").headline())
                .isEqualTo("H");
    }

    @Test
    void theFirstArticleCounts() {
        assertThat(of("[{\"@type\":\"Article\",\"headline\":\"A\"},{\"@type\":\"Article\",\"headline\":\"B\"}]")
                        .headline())
                .isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"Jo Doe\"; Jo Doe",
                "{\"name\":\"Jo Doe\"}; Jo Doe",
                "[{\"name\":\"Jo Doe\"},{\"name\":\"Al Roe\"}]; Jo Doe,Al Roe",
                "{\"name\":[\"Jo Doe\",\"Al Roe\",\"Jo Doe\"]}; Jo Doe,Al Roe",
                "[{\"url\":\"x\"},\"\",\"Jo Doe\"]; Jo Doe"
            })
    void readsAuthorsInEveryForm(String author, String names) {
        assertThat(String.join(",", article("\"author\":" + author).authors())).isEqualTo(names);
    }

    @Test
    void thePublisherGoesBeforeTheSite() {
        String site = "{\"@type\":\"WebSite\",\"name\":\"Site\"}";
        assertThat(of(site, "{\"@type\":\"Article\"}").publisher()).isEqualTo("Site");
        assertThat(of(site, "{\"@type\":\"Article\",\"publisher\":{\"name\":\"Pub\"}}")
                        .publisher())
                .isEqualTo("Pub");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"u\"", "[\"u\",\"v\"]", "{\"url\":\"u\"}", "[{\"url\":\"u\"},\"v\"]"})
    void readsTheImageInEveryForm(String image) {
        assertThat(article("\"image\":" + image).image()).isEqualTo("u");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fish &amp; Chips | Fish & Chips",
                "Fish &amp;amp; Chips | Fish & Chips",
                "<b>Fish</b> 1 < 2 | Fish 1 < 2"
            })
    void takesMarkupOutOfTexts(String written, String read) {
        assertThat(article("\"headline\":\"" + written + "\"").headline()).isEqualTo(read);
    }

    @Test
    void theBodyIsReadByLinesOrByMarkup() {
        assertThat(article("\"articleBody\":\"One.\\n\\n---\\nTwo.\"").body()).containsExactly("One.", "Two.");
        assertThat(article("\"articleBody\":\"<p>One.</p><P>Two.</p>\"").body()).containsExactly("One.", "Two.");
    }

    @ParameterizedTest
    @CsvSource({"false, true", "'\"False\"', true", "true, false", "'\"yes\"', false", "null, false"})
    void knowsWhatIsForMembers(String free, boolean members) {
        assertThat(article("\"isAccessibleForFree\":" + free).isForMembers()).isEqualTo(members);
    }

    @Test
    void savesWhatItCanFromBrokenData() {
        LinkedArticle linked = LinkedArticle.of(Jsoup.parse("<script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"新衛星\n発売\",\"datePublished\":\"2025-12-03T11:45:00+09:00\","
                + "\"author\":{\"@type\":\"Person\",\"name\":\"鈴木一郎\"},\"publisher\":{\"name\":\"港新聞\",\"logo\":{}},"
                + "\"description\":\"通称\"横丁\"を歩いた\"</script>"));

        assertThat(linked.headline()).isEqualTo("新衛星 発売");
        assertThat(linked.published()).isEqualTo("2025-12-03T11:45:00+09:00");
        assertThat(linked.authors()).containsExactly("鈴木一郎");
        assertThat(linked.publisher()).isEqualTo("港新聞");
    }

    @Test
    void savesNothingFromDataOfOtherThings() {
        assertThat(LinkedArticle.of(
                                Jsoup.parse(
                                        "<script type='application/ld+json'>{\"@type\":\"Person\",\"headline\":\"新衛星\",</script>"))
                        .headline())
                .isEmpty();
    }
}
