package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to break a reader: each gives a page or a clear refusal, soon. */
class HostilePagesTest {

    private static final int BIG = 70_000;
    private static final String SENTENCE =
            "text, with commas, and so on, and it is long enough to be a paragraph of an article, is it not? ";

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("deep div", times("<div>", BIG)),
                Arguments.of("ten thousand levels with text", times("<div>x", 30_000)),
                Arguments.of("a hundred thousand levels", times("<div>", 500_000) + SENTENCE),
                Arguments.of("a million attributes", "<div " + times("a1b=c ", 6_000_000) + ">" + SENTENCE.repeat(9)),
                Arguments.of("only links", times("<li><a href=/a>A headline of another story</a>", 2_000_000)),
                Arguments.of("links in links", times("<a href=x>abc, def ", 60_000)),
                Arguments.of("formatting that reopens", times("<font><p>", 30_000)),
                Arguments.of("tables in tables", times("<table><tr><td>", 60_000)),
                Arguments.of("misnested", times("<b><i><p></b></i>" + SENTENCE, BIG)),
                Arguments.of("line breaks", times("a<br>", BIG)),
                Arguments.of("Japanese line breaks", times("あ。<br><br>", BIG)),
                Arguments.of("one word", "<p>" + "a".repeat(BIG)),
                Arguments.of("blanks", "<p>" + " \u3000\u00A0".repeat(BIG / 3)),
                Arguments.of("entities", times("&amp;&#x3042;&bogus;", BIG)),
                Arguments.of("only less-than", "<".repeat(BIG)),
                Arguments.of("huge class", "<div class=\"" + times("related ", BIG) + "\">" + SENTENCE),
                Arguments.of("huge style", "<div style=\"" + times("display:", BIG) + "\">" + SENTENCE),
                Arguments.of("many attributes", "<div " + times("a1=b ", BIG) + ">"),
                Arguments.of("open meta", times("<meta ", BIG)),
                Arguments.of("many headlines", times("<h1>title</h1>", BIG)),
                Arguments.of(
                        "separators in the title", "<title>" + times("a - b | c : 【", BIG) + "</title><p>" + SENTENCE),
                Arguments.of("deep linked data", "<script type='application/ld+json'>" + "[".repeat(BIG) + "</script>"),
                Arguments.of(
                        "wide linked data", "<script type='application/ld+json'>[1" + times(",{}", BIG) + "]</script>"),
                Arguments.of(
                        "broken linked data",
                        "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"\\uD83D</script><p>"
                                + SENTENCE),
                Arguments.of(
                        "odd linked data",
                        "<script type='application/ld+json'>{\"@type\":[{}],\"author\":[[1]],\"image\":[[]],\"@type\":\"Article\",\"publisher\":7}</script><p>"
                                + SENTENCE.repeat(3)),
                Arguments.of("many articles", times("<article><h1>a</h1><p>text text</article>", BIG)),
                Arguments.of("many dates", times("<span class=date>2025</span>", BIG)),
                Arguments.of("body names in each other", times("<div class=entry-content><p>" + SENTENCE, BIG)),
                Arguments.of("broken surrogates", times("<p>\ud83d \udc00 \ud83d" + SENTENCE, BIG)),
                Arguments.of("zeros", "\0".repeat(BIG)),
                Arguments.of("open comments", times("<!--", BIG)),
                Arguments.of("open select", times("<select><option>", BIG)),
                Arguments.of("svg and template", times("<svg><p><template>", BIG)),
                Arguments.of("frames", "<frameset><frame src=x></frameset>"),
                Arguments.of("no body", "<html><head><title>x</title></head></html>"),
                Arguments.of(
                        "bad addresses",
                        "<link rel=canonical href='http://[::1'><meta property=og:image content='http://\ud800/'><p>"
                                + SENTENCE.repeat(3)),
                Arguments.of("bad lang", "<html lang='" + "x-".repeat(10_000) + "'><p>" + SENTENCE.repeat(3)),
                Arguments.of("nothing", ""));
    }

    private static String times(String part, int length) {
        return part.repeat(Math.max(1, length / part.length()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void givesAPageOrARefusalInTime(String name, String html) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertReadOrRefused(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertReadOrRefused(byte[] bytes) {
        RawPage raw = new RawPage(null, bytes, "text/html", Instant.EPOCH, false);
        assertThatCode(() -> {
                    try {
                        Page page = new ArticleExtractor().extract(raw);
                        assertThat(page.paragraphs()).isNotEmpty().allMatch(paragraph -> !paragraph.isBlank());
                    } catch (ReadingException refused) {
                        assertThat(refused.getMessage()).hasSizeLessThan(600);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void keepsNoHalfCharactersAndNoControls() throws ReadingException {
        String html = "<h1>A\u0000B</h1><p>\ud83d\ude80 rocket \ud83d and \udc00 more, \u200bzero\u0007 width. "
                + SENTENCE.repeat(3);
        RawPage raw = new RawPage(null, html.getBytes(StandardCharsets.UTF_8), null, Instant.EPOCH, false);

        String text = String.join("", new ArticleExtractor().extract(raw).paragraphs());

        assertThat(text).startsWith("\ud83d\ude80 rocket").contains("zero width");
        assertThat(text.codePoints()
                        .filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE))
                .isEmpty();
    }

    @Test
    void saysThatAPageWithTooManyTagsIsNotWhole() throws ReadingException {
        String html = "<p>First " + SENTENCE.repeat(3) + "<br>".repeat(100_000) + "<p>Last " + SENTENCE.repeat(3);

        Page page = new ArticleExtractor().extract(RawPage.ofHtml(null, html, Instant.EPOCH));

        assertThat(page.truncated()).isEqualTo("size");
        assertThat(String.join("", page.paragraphs())).startsWith("First text").doesNotContain("Last");
    }

    @Test
    void saysThatAPageWithTooMuchTextIsNotWhole() throws ReadingException {
        String html =
                "<p>First " + SENTENCE.repeat(3) + "<!--" + "x".repeat(11 << 20) + "--><p>Last " + SENTENCE.repeat(3);

        Page page = new ArticleExtractor().extract(RawPage.ofHtml(null, html, Instant.EPOCH));

        assertThat(page.truncated()).isEqualTo("size");
        assertThat(String.join("", page.paragraphs())).startsWith("First text").doesNotContain("Last");
    }

    @Test
    void neverFailsOnTagSoup() {
        String[] parts = {
            "<p>", "</p>", "<div class='article-body'>", "</div>", "<table>", "<td>", "</table>", "<a href='/x'>",
                    "</a>", "<br><br>", "<h1>", "</h1>",
            "<ul><li>", "関連記事", "本文です。これは長い段落で、読点もあります。", SENTENCE, "<script>", "</script>", "<!--", "-->", "&lt;",
                    "\ud83d", "<svg>", "<template>",
            "<title>", "</title>", "<time>2025年12月3日", "<meta property='og:title' content='x'>", "<article>",
                    "</article>", "<form>", "<noscript>"
        };
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                html.append(parts[random.nextInt(parts.length)]);
            }
            long shown = seed;
            assertThatCode(() -> assertReadOrRefused(html.toString().getBytes(StandardCharsets.UTF_8)))
                    .as("seed %d", shown)
                    .doesNotThrowAnyException();
        }
    }
}
