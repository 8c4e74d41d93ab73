package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedParserTest {

    private static final URI BASE = URI.create("https://news.example/feed/");

    private static Feed feed(String xml) {
        return FeedParser.parse(xml, BASE).orElseThrow();
    }

    @Test
    void readsRss() {
        Feed feed = feed("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- made by hand -->
                <rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom">
                <channel><title>青空ニュース</title><link>https://news.example/</link>
                <atom:link rel="self" href="https://news.example/feed/"/>
                <item><media:title>写真</media:title><title><![CDATA[青空 &amp; 緑山が提携]]></title>
                <atom:link rel="self" href="https://news.example/wrong"/><link>https://news.example/a?x=1&amp;y=2</link>
                <pubDate>Wed, 03 Dec 2025 09:00:00 +0900</pubDate></item>
                <item><title>&lt;b&gt;二つ目&lt;/b&gt;</title><guid isPermaLink="true">https://news.example/b</guid>
                <pubDate>Thu, 04 Dec 2025 09:00:00 JST</pubDate></item>
                <item><title>どこにもない</title><guid isPermaLink="false">urn:1</guid></item>
                </channel></rss>""");

        assertThat(feed.title()).isEqualTo("青空ニュース");
        assertThat(feed.items()).hasSize(2);
        assertThat(feed.items().get(0).title()).isEqualTo("青空 & 緑山が提携");
        assertThat(feed.items().get(0).url()).hasToString("https://news.example/a?x=1&y=2");
        assertThat(feed.items().get(0).publishedAt()).hasToString("2025-12-03T09:00+09:00");
        assertThat(feed.items().get(1).title()).isEqualTo("二つ目");
        assertThat(feed.items().get(1).url()).hasToString("https://news.example/b");
        assertThat(feed.items().get(1).publishedAt()).hasToString("2025-12-04T09:00+09:00");
    }

    @Test
    void readsAtomWithRelativeLinks() {
        Feed feed = feed("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Hinode</title>
                <entry><title type="html">Lumen &amp;amp; Labs</title><link rel="enclosure" href="a.mp3"/><link href="../a"/>
                <updated>2025-12-04T00:00:00Z</updated><published>2025-12-03T00:00:00Z</published></entry></feed>""");

        assertThat(feed.items()).hasSize(1);
        assertThat(feed.items().get(0).title()).isEqualTo("Lumen & Labs");
        assertThat(feed.items().get(0).url()).hasToString("https://news.example/a");
        assertThat(feed.items().get(0).publishedAt()).hasToString("2025-12-03T00:00Z");
    }

    @Test
    void readsAtomWithPrefixAndRdf() {
        assertThat(
                        feed("<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:title>T</a:title><a:entry><a:title>One</a:title>"
                                        + "<a:link href='/1'/></a:entry></a:feed>")
                                .items())
                .extracting(Feed.Item::title)
                .containsExactly("One");
        assertThat(
                        feed("<rdf:RDF xmlns='http://purl.org/rss/1.0/'><channel><title>T</title></channel><item><title>一</title>"
                                        + "<link>https://news.example/1</link><dc:date>2025-12-03T09:00:00+09:00</dc:date></item></rdf:RDF>")
                                .items())
                .singleElement()
                .satisfies(item -> assertThat(item.publishedAt()).hasToString("2025-12-03T09:00+09:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body><p>An article on <rss> feeds</p></body></html>",
                "<!DOCTYPE html><!-- <rss> --><html></html>",
                "An article. <rss>",
                "<?xml version='1.0'?><urlset></urlset>",
                "<!-- never closed <rss>",
                "<feedback>"
            })
    void takesNothingElseForAFeed(String text) {
        assertThat(FeedParser.parse(text, BASE)).isEmpty();
    }

    /** An external entity would put the file's text into the title; one that multiplies itself would make it gigabytes. */
    @Test
    void entitiesHaveNoEffect(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "hidden-word", StandardCharsets.UTF_8);
        StringBuilder bomb = new StringBuilder("<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Optional<Feed> feed = FeedParser.parse(
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">" + bomb
                        + "]><rss><channel><title>&x;&l29;</title><item><title>&l29;</title><link>https://news.example/a</link>"
                        + "</item></channel></rss>",
                BASE);

        assertThat(feed).isPresent();
        assertThat(feed.get().title()).doesNotContain("hidden-word").hasSizeLessThan(100);
        assertThat(feed.get().items()).hasSize(1);
    }

    @Test
    void staysWithinLimits() {
        String deep = "<rss>" + "<a>".repeat(200_000);
        String item = "<item><link>/a</link><title>" + "t".repeat(1000) + "</title></item>";

        assertThat(feed(deep).items()).isEmpty();
        assertThat(feed("<rss><channel>" + item.repeat(3000)).items())
                .hasSize(Feed.MAX_ITEMS)
                .allMatch(each -> each.title().length() == 400);
    }

    @Test
    void theExtractorSaysThatItIsAFeedWhateverItIsCalled() {
        RawPage raw = new RawPage(
                BASE,
                "<rss><channel><item><title>A</title><link>/a</link></item><item><link>/b</link></item></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8),
                "text/html",
                Instant.EPOCH,
                false);

        FeedException refused = catchThrowableOfType(FeedException.class, () -> new ArticleExtractor().extract(raw));

        assertThat(refused.reason()).isEqualTo(Reason.FEED);
        assertThat(refused.retryable()).isFalse();
        assertThat(refused).hasMessageContaining("2 items");
        assertThat(refused.feed().items())
                .extracting(item -> item.url().getPath())
                .containsExactly("/a", "/b");
    }
}
