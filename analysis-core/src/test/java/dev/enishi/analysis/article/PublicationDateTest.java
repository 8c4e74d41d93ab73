package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.PublishedAt;
import java.net.URI;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 3);

    private static @Nullable PublishedAt find(String html, @Nullable URI url) {
        Document page = Jsoup.parse(html);
        LinkedArticle linked = LinkedArticle.of(page);
        return PublicationDate.find(page, linked, url, Headline.find(page, linked, ""));
    }

    private static LocalDate day(String html) {
        PublishedAt found = find(html, null);
        assertThat(found).as(html).isNotNull();
        return found == null ? LocalDate.MIN : found.date();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2025-12-03\"}</script>",
                "<meta property='article:published_time' content='2025-12-03T09:00:00+09:00'>",
                "<meta name=pubdate content='20251203'>",
                "<meta name=date content='2025/12/03'>",
                "<time itemprop=datePublished datetime='2025-12-03'>today</time>",
                "<time pubdate>December 3, 2025</time>",
                "<h1>Plant opens in the north</h1><p class=date>2025年12月3日</p>",
                "<article><time datetime='2025-12-03'>3 Dec</time></article>",
                "<article><h1>Plant opens in the north</h1><div>2025年12月3日 9時</div></article>",
                "<p class=postedOn>Dec 3, 2025</p>"
            })
    void readsTheDateWhereSitesWriteIt(String html) {
        assertThat(day(html)).isEqualTo(DAY);
    }

    @Test
    void keepsTheMoment() {
        PublishedAt found = find("<meta name=date content='2025-12-03T09:00:00+09:00'>", null);
        assertThat(String.valueOf(found)).startsWith("2025-12-03T09:00");
    }

    @Test
    void whatThePageDeclaresGoesBeforeWhatItShows() {
        assertThat(day("<meta name=date content='2025-12-03'><h1>Plant opens</h1><time>2026-01-05</time>"))
                .isEqualTo(DAY);
        assertThat(day(
                        "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2025-12-03\"}</script>"
                                + "<meta name=date content='2024-01-01'>"))
                .isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/2025/12/03/plant.html",
        "https://a.example/2025/dec/3/plant",
        "https://a.example/news/2025-12-03-plant",
        "https://a.example/articles/20251203.html"
    })
    void readsTheAddress(URI url) {
        PublishedAt found = find("<h1>Plant opens</h1>", url);
        assertThat(found).isEqualTo(PublishedAt.of(DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://a.example/2025/13/03/x", "https://a.example/items/12345678", "mailto:jo@a.example"})
    void readsNoDateIntoOtherAddresses(URI url) {
        assertThat(find("<h1>Plant opens</h1>", url)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<meta name=date content=''>",
                "<meta name=date content='2025-02-31'>",
                "<p>In 2025, prices rose.</p>"
            })
    void findsNone(String html) {
        assertThat(find(html, null)).isNull();
    }
}
