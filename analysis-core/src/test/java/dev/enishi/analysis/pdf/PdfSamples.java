package dev.enishi.analysis.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Makes PDFs for tests. Japanese is set in a font that isn't in the file, by a predefined map from Unicode, as older Japanese files do;
 * so no font is needed here.
 */
public final class PdfSamples {

    /** A4. */
    public static final float WIDTH = PDRectangle.A4.getWidth();

    private final PDDocument document = new PDDocument();
    private final List<StringBuilder> pages = new ArrayList<>();
    private final boolean vertical;

    private PdfSamples(boolean vertical) {
        this.vertical = vertical;
    }

    /** A file without pages. */
    public static PdfSamples horizontal() {
        return new PdfSamples(false);
    }

    static PdfSamples vertical() {
        return new PdfSamples(true);
    }

    /** Begins a page. */
    public PdfSamples page() {
        pages.add(new StringBuilder());
        return this;
    }

    /** A line with its first sign at ({@code x}, {@code y}) in points from the top left. */
    public PdfSamples line(float x, float y, float size, String text) {
        boolean latin = text.chars().allMatch(c -> c < 0x80);
        pages.get(pages.size() - 1)
                .append(String.format(
                        java.util.Locale.ROOT,
                        "BT /%s %s Tf %s %s Td <%s> Tj ET\n",
                        latin ? "L" : "J",
                        size,
                        x,
                        PDRectangle.A4.getHeight() - y,
                        hex(text.getBytes(latin ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE))));
        return this;
    }

    /** Lines below each other, {@code 1.5} times their size apart. */
    public PdfSamples lines(float x, float y, float size, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                line(x, y + i * 1.5f * size, size, texts[i]);
            }
        }
        return this;
    }

    PdfSamples draw(String operators) {
        pages.get(pages.size() - 1).append(operators);
        return this;
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }

    /** Sets the properties. */
    public PdfSamples properties(String title, String author, Calendar created) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        document.getDocumentInformation().setCreationDate(created);
        return this;
    }

    PdfSamples password(String password) {
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        try {
            document.protect(policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The file. */
    public byte[] bytes() {
        try (document) {
            for (StringBuilder content : pages) {
                addPage(content.toString());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addPage(String content) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("L", latin());
        fonts.setItem("J", japanese());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        page.setContents(new PDStream(
                document,
                new java.io.ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)),
                COSName.FLATE_DECODE));
        document.addPage(page);
    }

    private static COSDictionary latin() {
        COSDictionary font = font("Type1", "Helvetica");
        font.setName(COSName.ENCODING, "WinAnsiEncoding");
        return font;
    }

    private COSDictionary japanese() {
        COSDictionary collection = new COSDictionary();
        collection.setItem(COSName.REGISTRY, new COSString("Adobe"));
        collection.setItem(COSName.ORDERING, new COSString("Japan1"));
        collection.setInt(COSName.SUPPLEMENT, 6);
        COSDictionary descendant = font("CIDFontType0", "HeiseiKakuGo-W5");
        descendant.setItem(COSName.CIDSYSTEMINFO, collection);
        descendant.setInt(COSName.DW, 1000);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "HeiseiKakuGo-W5");
        descriptor.setInt(COSName.FLAGS, 4);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = font("Type0", "HeiseiKakuGo-W5");
        font.setName(COSName.ENCODING, vertical ? "UniJIS-UTF16-V" : "UniJIS-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static COSDictionary font(String subtype, String name) {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setName(COSName.SUBTYPE, subtype);
        font.setName(COSName.BASE_FONT, name);
        return font;
    }
}
