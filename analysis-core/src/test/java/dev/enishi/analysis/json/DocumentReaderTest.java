package dev.enishi.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import dev.enishi.analysis.text.Span;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Document read(String json) throws ReadingException {
        return new DocumentReader(folder, CLOCK).read(DocumentInput.from(JsonLine.parse(json)));
    }

    private ReadingException failure(String json) {
        return catchThrowableOfType(ReadingException.class, () -> read(json));
    }

    @Test
    void keepsTextAsItIs() throws ReadingException {
        String text = "  Line one.\\n\\n Line\\ttwo. \uD83D\uDE00 ";

        assertThat(read("{\"id\":\"a\",\"text\":\"" + text + "\"}").text())
                .isEqualTo("  Line one.\n\n Line\ttwo. \uD83D\uDE00 ");
    }

    @Test
    void numbersGivenSentencesWithinTheirConcatenation() throws ReadingException {
        Document document = read("{\"id\":\"a\",\"title\":\"題\",\"sentences\":[\"一つ。\",\"\",\" 二つ。\"]}");

        assertThat(document.text()).isEqualTo("一つ。 二つ。");
        assertThat(document.sentences()).containsExactly(new Span(0, 3), new Span(3, 3), new Span(3, 7));
        assertThat(document.title()).isEqualTo("題");
    }

    @ParameterizedTest
    @CsvSource({"これは本です。, JAPANESE", "This is a book., ENGLISH", "Wie geht es dir heute, ENGLISH"})
    void detectsTheLanguage(String text, Language language) throws ReadingException {
        assertThat(read("{\"id\":\"a\",\"text\":\"" + text + "\"}").language()).isEqualTo(language);
    }

    @Test
    void detectsTheLanguageByTheTitleToo() throws ReadingException {
        assertThat(read("{\"id\":\"a\",\"title\":\"新製品を発表へ\",\"text\":\"2025\"}")
                        .language())
                .isEqualTo(Language.JAPANESE);
    }

    @Test
    void takesTheGivenLanguageUndetected() throws ReadingException {
        assertThat(read("{\"id\":\"a\",\"language\":\"en\",\"text\":\"これは本です。\"}")
                        .language())
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void knowsADocumentWithoutIdByItsAddress() throws ReadingException {
        assertThat(read("{\"url\":\"https://example.com/1\",\"text\":\"Hello\"}")
                        .id()
                        .value())
                .isEqualTo("https://example.com/1");
    }

    @Test
    void tellsAnEmptyTextFromAForeignOne() {
        assertThat(failure("{\"id\":\"a\",\"text\":\"\"}").reason()).isEqualTo(Reason.EMPTY_TEXT);
        assertThat(failure("{\"id\":\"a\",\"sentences\":[]}").reason()).isEqualTo(Reason.EMPTY_TEXT);
        assertThat(failure("{\"id\":\"a\",\"text\":\"– 123 –\"}").reason()).isEqualTo(Reason.EMPTY_TEXT);
        assertThat(failure("{\"id\":\"a\",\"text\":\"Это книга.\"}").reason()).isEqualTo(Reason.UNSUPPORTED_LANGUAGE);
    }

    @Test
    void saysThatAFileIsMissing() {
        ReadingException e = failure("{\"id\":\"a\",\"htmlFile\":\"pages/none.html\"}");

        assertThat(e.reason()).isEqualTo(Reason.MISSING_FILE);
        assertThat(e.getMessage()).contains("none.html").hasSizeLessThan(200);
    }

    @Test
    void extractsNoPageFromPlainText() throws ReadingException {
        DocumentInput input = DocumentInput.from(JsonLine.parse("{\"id\":\"a\",\"text\":\"Hello\"}"));
        DocumentReader reader = new DocumentReader(folder, CLOCK);

        assertThat(catchThrowableOfType(ReadingException.class, () -> reader.readPage(input))
                        .reason())
                .isEqualTo(Reason.INVALID_DOCUMENT);
    }
}
