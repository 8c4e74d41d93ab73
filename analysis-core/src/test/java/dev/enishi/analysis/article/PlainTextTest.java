package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static Page page(String text, boolean truncated) throws ReadingException {
        return PlainText.toPage(new RawPage(null, new byte[0], "text/plain", Instant.EPOCH, truncated), text);
    }

    private static List<String> paragraphs(String text) throws ReadingException {
        return page(text, false).paragraphs();
    }

    @Test
    void linesAreParagraphsWhereNoLineIsBlank() throws ReadingException {
        assertThat(paragraphs("First line.\nSecond line.\r\nThird.\n"))
                .containsExactly("First line.", "Second line.", "Third.");
    }

    @Test
    void blankLinesPartWrappedEnglish() throws ReadingException {
        assertThat(paragraphs("A long\nsentence \n that is wrapped.\n\n \t\nNext."))
                .containsExactly("A long sentence that is wrapped.", "Next.");
    }

    @Test
    void windowsLineEndsCountOnce() throws ReadingException {
        assertThat(paragraphs("A long\r\nsentence.\r\n\r\nNext.\r\n")).containsExactly("A long sentence.", "Next.");
    }

    @Test
    void aLineOfJapaneseStandsAlone() throws ReadingException {
        assertThat(paragraphs("一行目。\n二行目。\n\u3000\n三行目。")).containsExactly("一行目。", "二行目。", "三行目。");
    }

    @Test
    void blanksAtTheEndsPartNothing() throws ReadingException {
        assertThat(paragraphs("\n\n\nOne.\nTwo.\n\n\n")).containsExactly("One.", "Two.");
    }

    @Test
    void saysThatItWasCut() throws ReadingException {
        assertThat(page("Some text.", true).truncated()).isEqualTo("size");
        assertThat(page("Some text.", false).truncated()).isNull();
    }

    @Test
    void knowsItsLanguage() throws ReadingException {
        assertThat(page("ミナト電機が新工場を建てると発表した。", false).language()).isEqualTo("ja");
        assertThat(page("The company said that it will build a plant in the north of the country.", false)
                        .language())
                .isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n\u3000", "123\n456", "---\n***"})
    void refusesWhatHoldsNoText(String text) {
        ReadingException refused = catchThrowableOfType(ReadingException.class, () -> page(text, false));
        assertThat(refused.reason()).isEqualTo(Reason.EMPTY_TEXT);
        assertThat(refused.retryable()).isFalse();
        assertThat(refused).hasMessageContaining("Use a link or a file");
    }
}
