package dev.enishi.analysis.pdf;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text layer of a PDF says.
 *
 * @param title the title; empty if there is none
 * @param author who wrote it by the document's properties; empty if they don't say
 * @param created when the file was made, or null
 * @param language what the document says its language is, such as {@code ja-JP}; empty if it doesn't
 * @param top the lines around the title, where date and author are written
 * @param paragraphs the text in reading order without title, running heads and page numbers; none is empty
 * @param truncated whether there was more than {@link PdfReader} reads
 */
public record PdfText(
        String title,
        String author,
        @Nullable OffsetDateTime created,
        String language,
        List<String> top,
        List<String> paragraphs,
        boolean truncated) {

    /** Copies the lists. */
    public PdfText {
        top = List.copyOf(top);
        paragraphs = List.copyOf(paragraphs);
    }
}
