package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages of invented news with everything that stands around an article, and what is to come out of them. */
class GoldenPagesTest {

    private static byte[] resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(GoldenPagesTest.class.getResourceAsStream("/pages/" + name), name)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-news", "en-news"})
    void takesTheArticleOut(String name) throws IOException, ReadingException {
        JsonNode expected = new ObjectMapper().readTree(resource(name + ".expected.json"));
        URI url = URI.create(expected.path("url").textValue());

        Page page =
                new ArticleExtractor().extract(new RawPage(url, resource(name + ".html"), null, Instant.EPOCH, false));

        List<String> paragraphs = new ArrayList<>();
        expected.path("paragraphs").forEach(paragraph -> paragraphs.add(paragraph.textValue()));
        assertThat(page.paragraphs()).containsExactlyElementsOf(paragraphs);
        assertThat(page.title()).isEqualTo(expected.path("title").textValue());
        assertThat(page.byline()).isEqualTo(expected.path("byline").textValue());
        assertThat(page.siteName()).isEqualTo(expected.path("siteName").textValue());
        assertThat(page.publishedAt()).hasToString(expected.path("publishedAt").textValue());
        assertThat(page.language()).isEqualTo(expected.path("language").textValue());
        assertThat(string(page.canonicalUrl()))
                .isEqualTo(expected.path("canonicalUrl").textValue());
        assertThat(string(page.leadImageUrl()))
                .isEqualTo(expected.path("leadImageUrl").textValue());
        assertThat(page.truncated()).isNull();
    }

    private static @Nullable String string(@Nullable URI uri) {
        return uri == null ? null : uri.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "EUC-JP", "ISO-2022-JP"})
    void readsTheSamePageInEveryCharset(String charset) throws IOException, ReadingException {
        String html = new String(resource("ja-news.html"), StandardCharsets.UTF_8)
                .replace("charset=\"utf-8\"", "charset=\"" + charset + "\"")
                .replace("•", "・")
                .replace("©", "(C)");
        RawPage utf8 = new RawPage(null, resource("ja-news.html"), null, Instant.EPOCH, false);
        RawPage other = new RawPage(
                null,
                html.getBytes(Charset.forName(charset.equals("Shift_JIS") ? "windows-31j" : charset)),
                null,
                Instant.EPOCH,
                false);

        assertThat(new ArticleExtractor().extract(other).paragraphs())
                .isEqualTo(new ArticleExtractor().extract(utf8).paragraphs());
    }

    @Test
    void givesItsOwnOutputBackUnchanged() throws IOException, ReadingException {
        for (String name : List.of("ja-news", "en-news")) {
            Page page = new ArticleExtractor()
                    .extract(new RawPage(null, resource(name + ".html"), null, Instant.EPOCH, false));
            String html = "<h1>" + page.title() + "</h1><p>" + String.join("</p><p>", page.paragraphs()) + "</p>";

            assertThat(new ArticleExtractor()
                            .extract(RawPage.ofHtml(null, html, Instant.EPOCH))
                            .paragraphs())
                    .isEqualTo(page.paragraphs());
        }
    }
}
