package dev.enishi.analysis.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the signs of a document page by page, within a limit of signs and of time. */
final class GlyphReader extends PDFTextStripper {

    /** Signs read of one document. A thick report has 3,000 a page; more is no text to read. */
    private static final int MAX_GLYPHS = 400_000;

    /** Thrown through the library, which takes an exception of its own kind for a fault of one drawing and goes on. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("The limit is reached", null, false, false);
        }
    }

    private final long deadline;
    private final List<PdfPage> pages = new ArrayList<>();
    private int glyphs;
    private boolean stopped;

    private GlyphReader(long deadline) {
        this.deadline = deadline;
        setShouldSeparateByBeads(false);
    }

    /**
     * What was read.
     *
     * @param pages those with text
     * @param stopped whether a limit ended the reading
     */
    record Reading(List<PdfPage> pages, boolean stopped) {}

    /**
     * Reads the first pages.
     *
     * @param deadline by {@link System#nanoTime}
     */
    static Reading read(PDDocument document, int maxPages, long deadline) throws IOException {
        GlyphReader reader = new GlyphReader(deadline);
        reader.setEndPage(maxPages);
        try {
            reader.writeText(document, Writer.nullWriter());
        } catch (Stopped limit) {
            reader.stopped = true;
            reader.writePage();
        }
        return new Reading(reader.pages, reader.stopped);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() > deadline) {
            throw new Stopped();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++glyphs > MAX_GLYPHS) {
            throw new Stopped();
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writePage() {
        List<TextPosition> signs =
                charactersByArticle.stream().flatMap(List::stream).toList();
        float direction = direction(signs);
        List<TextPosition> upright =
                signs.stream().filter(sign -> sign.getDir() == direction).toList();
        if (upright.isEmpty()) {
            return;
        }
        boolean vertical = 2 * upright.stream().filter(GlyphReader::isVertical).count() > upright.size();
        TextPosition first = upright.get(0);
        boolean turned = vertical ^ (direction == 90 || direction == 270);
        pages.add(new PdfPage(
                turned ? first.getPageWidth() : first.getPageHeight(),
                RunBuilder.of(upright.stream()
                        .map(sign -> vertical ? turned(sign) : glyph(sign))
                        .toList())));
    }

    /** The direction of most signs; others, such as a mark printed across, are left out. */
    private static float direction(List<TextPosition> signs) {
        Map<Float, Integer> counts = new HashMap<>();
        signs.forEach(sign -> counts.merge(sign.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static boolean isVertical(TextPosition sign) {
        return sign.getFont().isVertical();
    }

    private static Glyph glyph(TextPosition sign) {
        return new Glyph(
                Scripts.plain(sign.getUnicode()),
                sign.getXDirAdj(),
                sign.getYDirAdj(),
                sign.getWidthDirAdj(),
                size(sign));
    }

    /** Lines of vertical writing follow each other from right to left. */
    private static Glyph turned(TextPosition sign) {
        float size = size(sign);
        return new Glyph(
                Scripts.plain(sign.getUnicode()),
                sign.getYDirAdj(),
                sign.getPageWidth() - sign.getXDirAdj(),
                size,
                size);
    }

    /** Some files write in a type of one point and enlarge it. */
    private static float size(TextPosition sign) {
        return Math.max(1, Math.abs(sign.getFontSizeInPt()));
    }
}
