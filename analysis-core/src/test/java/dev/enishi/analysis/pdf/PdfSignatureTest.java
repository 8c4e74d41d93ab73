package dev.enishi.analysis.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSignatureTest {

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 and more", "\r\n\r\n%PDF-1.4"})
    void knowsAPdfByItsMark(String start) {
        assertThat(PdfSignature.isPdf(start.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF", "<p>%PDF-1.4 is a mark</p>", "A text of a PDF-file"})
    void takesNothingElseForOne(String start) {
        assertThat(PdfSignature.isPdf(start.getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
