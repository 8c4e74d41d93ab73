package dev.enishi.analysis.pdf;

import dev.enishi.analysis.pdf.Paragraphs.Paragraph;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text layer of a PDF: no pictures, no forms, no attachments, and nothing is run. At most 60 pages, 400,000 signs and 10
 * seconds; packed streams that hold more than 192 MiB are refused. Thread-safe.
 */
public final class PdfReader {

    /** Longer files are reports; the article is at their beginning. */
    private static final int MAX_PAGES = 60;

    /** A page takes some milliseconds. */
    private static final Duration MAX_TIME = Duration.ofSeconds(10);

    /** Photographs are packed otherwise and don't count; fonts for Japanese hold up to 20 MB. */
    private static final long MAX_UNPACKED = 192L << 20;

    /** What the library may write to a temporary file, beyond 8 MiB in memory. */
    private static final long MAX_SCRATCH = 128L << 20;

    /** How many lines around the title may hold date and author. */
    private static final int TOP = 12;

    private final Duration maxTime;

    /** A reader within the usual limits. */
    public PdfReader() {
        this(MAX_TIME);
    }

    PdfReader(Duration maxTime) {
        this.maxTime = maxTime;
    }

    /**
     * Reads a PDF.
     *
     * @throws ReadingException with {@link Reason#PASSWORD_PROTECTED}, {@link Reason#NO_TEXT_LAYER}, {@link Reason#DAMAGED_FILE} or
     *     {@link Reason#TOO_LARGE}
     */
    public PdfText read(byte[] bytes) throws ReadingException {
        if (Inflation.exceeds(bytes, MAX_UNPACKED)) {
            throw tooLarge();
        }
        try (PDDocument document = load(bytes)) {
            return read(document);
        } catch (InvalidPasswordException locked) {
            throw ReadingException.permanent(
                    Reason.PASSWORD_PROTECTED, "The PDF is locked with a password. Use a copy without one.");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw ReadingException.permanent(
                    Reason.DAMAGED_FILE, "The PDF is damaged or cut short. Open it to check it, or use another copy.");
        } catch (OutOfMemoryError bomb) {
            throw tooLarge();
        }
    }

    private static ReadingException tooLarge() {
        return ReadingException.permanent(
                Reason.TOO_LARGE,
                "The PDF takes too much memory to read. Use a smaller copy, or the page that tells about it.");
    }

    private static PDDocument load(byte[] bytes) throws IOException {
        BundledFonts.use();
        return Loader.loadPDF(bytes, "", null, null, MemoryUsageSetting.setupMixed(8L << 20, MAX_SCRATCH).streamCache);
    }

    private PdfText read(PDDocument document) throws IOException, ReadingException {
        GlyphReader.Reading reading = GlyphReader.read(document, MAX_PAGES, System.nanoTime() + maxTime.toNanos());
        List<Paragraph> paragraphs = Paragraphs.of(RunningHeads.without(Ruby.without(reading.pages())));
        if (paragraphs.stream().noneMatch(paragraph -> hasLetter(paragraph.text()))) {
            throw ReadingException.permanent(
                    Reason.NO_TEXT_LAYER,
                    "The PDF holds pictures of its pages and no text. Use a copy with text, or a web page.");
        }
        PDDocumentInformation properties = document.getDocumentInformation();
        String title = TitleFinder.find(Objects.toString(properties.getTitle(), ""), paragraphs);
        Body body = Body.of(title, paragraphs);
        return new PdfText(
                title,
                Objects.toString(properties.getAuthor(), "").strip(),
                moment(properties),
                Objects.toString(document.getDocumentCatalog().getLanguage(), ""),
                body.top(TOP),
                body.paragraphs(),
                reading.stopped() || document.getNumberOfPages() > MAX_PAGES);
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Properties hold their time with its offset. */
    private static @Nullable OffsetDateTime moment(PDDocumentInformation properties) {
        Calendar created = properties.getCreationDate();
        if (created == null) {
            return null;
        }
        ZoneOffset offset =
                ZoneOffset.ofTotalSeconds(created.getTimeZone().getOffset(created.getTimeInMillis()) / 1000);
        return created.toInstant().atOffset(offset);
    }
}
