package dev.enishi.bot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.article.ArticleExtractor;
import dev.enishi.analysis.article.FeedException;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingFailuresTest {

    private static final URI LINK = URI.create("https://news.example/feed");

    private static FeedException feed(String items) {
        RawPage raw = RawPage.ofHtml(LINK, "<rss><channel>" + items + "</channel></rss>", Instant.EPOCH);
        return catchThrowableOfType(FeedException.class, () -> new ArticleExtractor().extract(raw));
    }

    private static String said(ReadingException failure, Language language) {
        return ReadingFailures.of(LINK, failure, language).text();
    }

    @Test
    void aFeedShowsItsFirstItemsAsLinks() {
        String item =
                "<item><title>&lt;!here&gt; 青空 | 緑山</title><link>https://news.example/a?x=1&amp;y=2</link></item>";

        assertThat(said(feed(item.repeat(20)), Language.JAPANESE))
                .startsWith(
                        "これは記事20件のフィードです。読みたい記事のリンクを投稿してください。\nhttps://news.example/feed\n• <https://news.example/a?x=1&amp;y=2|")
                .doesNotContain("<!here")
                .hasLineCount(7);
        assertThat(said(feed(item), Language.ENGLISH))
                .startsWith("This is a feed with 1 item. Please post the link of");
    }

    @Test
    void aFeedWithoutItemsOrTitlesIsToldToo() {
        assertThat(said(feed(""), Language.ENGLISH))
                .startsWith("This is a feed without items.")
                .hasLineCount(2);
        assertThat(said(feed(""), Language.JAPANESE)).startsWith("これは記事のないフィードです。");
        assertThat(said(feed("<item><link>/a</link></item>"), Language.ENGLISH))
                .endsWith("• <https://news.example/a|https://news.example/a>");
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonIsToldInBothLanguages(Reason reason) {
        ReadingException failure = ReadingException.permanent(reason, "for programs");

        assertThat(said(failure, Language.JAPANESE)).startsWith("記事を読めませんでした： ").contains("。\nhttps://");
        assertThat(said(failure, Language.ENGLISH))
                .startsWith("I couldn't read the article: ")
                .contains(".\nhttps://");
    }
}
