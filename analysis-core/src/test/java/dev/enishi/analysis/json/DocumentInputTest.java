package dev.enishi.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.json.DocumentInput.Content;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.PublishedAt;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentInputTest {

    private static DocumentInput from(String json) throws ReadingException {
        return DocumentInput.from(JsonLine.parse(json));
    }

    private static ReadingException failure(String json) {
        return catchThrowableOfType(ReadingException.class, () -> from(json));
    }

    @Test
    void takesEveryField() throws ReadingException {
        DocumentInput input =
                from("{\"id\":\"a\",\"url\":\"https://example.com/1\",\"title\":\"T\",\"publishedAt\":\"2025-12-05\","
                        + "\"language\":\"ja\",\"text\":\"本文\"}");

        assertThat(input)
                .isEqualTo(new DocumentInput(
                        "a",
                        URI.create("https://example.com/1"),
                        "T",
                        PublishedAt.of(LocalDate.of(2025, 12, 5)),
                        Language.JAPANESE,
                        new Content.Text("本文")));
    }

    @Test
    void takesEachFormOfContent() throws ReadingException {
        assertThat(from("{\"id\":\"a\",\"text\":\"t\"}").content()).isEqualTo(new Content.Text("t"));
        assertThat(from("{\"id\":\"a\",\"sentences\":[\"s\",\"\"]}").content())
                .isEqualTo(new Content.Sentences(List.of("s", "")));
        assertThat(from("{\"id\":\"a\",\"html\":\"<p>\"}").content()).isEqualTo(new Content.Html("<p>"));
        assertThat(from("{\"id\":\"a\",\"htmlFile\":\"a.html\"}").content()).isEqualTo(new Content.HtmlFile("a.html"));
    }

    @Test
    void ignoresUnknownFieldsAndNulls() throws ReadingException {
        DocumentInput input = from("{\"id\":\"a\",\"url\":null,\"title\":null,\"publishedAt\":\"\",\"language\":null,"
                + "\"html\":null,\"text\":\"t\",\"entities\":[{}],\"summary\":1}");

        assertThat(input).isEqualTo(DocumentInput.of("a", new Content.Text("t")));
    }

    @Test
    void anAddressStandsInForTheId() throws ReadingException {
        assertThat(from("{\"url\":\"https://example.com/\",\"text\":\"t\"}").id())
                .isNull();
        assertThat(failure("{\"text\":\"t\"}")).hasMessage("Give the line an \"id\", a text.");
    }

    @Test
    void aNameStandsInForTheIdWhereOneIsKnown() throws ReadingException {
        JsonLine nameless = JsonLine.parse("{\"text\":\"t\"}");
        JsonLine named = JsonLine.parse("{\"id\":\"a\",\"text\":\"t\"}");

        assertThat(DocumentInput.from(nameless, "file").id()).isEqualTo("file");
        assertThat(DocumentInput.from(named, "file").id()).isEqualTo("a");
    }

    @Test
    void acceptsAddressesAsTheyArePasted() throws ReadingException {
        assertThat(from("{\"url\":\" https://example.com/a b|c?q={1}\",\"text\":\"t\"}")
                        .url())
                .isEqualTo(URI.create("https://example.com/a%20b%7Cc?q=%7B1%7D"));
        assertThat(from("{\"url\":\"https://例え.jp/記事\",\"text\":\"t\"}").url()).hasScheme("https");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{\"id\":\"a\",\"title\":5,\"text\":\"t\"} ~ title",
                "{\"id\":\"a\",\"url\":\"javascript:alert(1)\",\"text\":\"t\"} ~ url",
                "{\"id\":\"a\",\"url\":\"/relative\",\"text\":\"t\"} ~ url",
                "{\"id\":\"a\",\"url\":[],\"text\":\"t\"} ~ url",
                "{\"id\":\"a\",\"publishedAt\":\"yesterday\",\"text\":\"t\"} ~ publishedAt",
                "{\"id\":\"a\",\"text\":{}} ~ text",
                "{\"id\":\"a\",\"sentences\":\"s\"} ~ sentences",
                "{\"id\":\"a\",\"sentences\":[\"s\",1]} ~ sentences",
                "{\"id\":\"a\"} ~ found none",
                "{\"id\":\"a\",\"text\":\"t\",\"html\":\"<p>\"} ~ found text and html",
            })
    void saysWhichFieldIsWrong(String json, String said) {
        ReadingException e = failure(json);

        assertThat(e.reason()).isEqualTo(Reason.INVALID_DOCUMENT);
        assertThat(e).hasMessageContaining(said).hasMessageMatching("[^\\n]{10,160}");
    }

    @Test
    void saysWhichLanguagesCanBeRead() {
        ReadingException e = failure("{\"id\":\"a\",\"language\":\"fr\",\"text\":\"t\"}");

        assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED_LANGUAGE);
        assertThat(e).hasMessageContaining("ja or en");
    }

    @Test
    void neverRepeatsWhatTheFieldsHold() {
        for (String field : List.of("url", "publishedAt", "language")) {
            assertThat(failure("{\"id\":\"a\",\"" + field + "\":\"hush hush\",\"text\":\"t\"}"))
                    .hasMessageNotContaining("hush");
        }
    }
}
