package dev.enishi.bot.terminal;

import dev.enishi.analysis.article.ArticleExtractor;
import dev.enishi.analysis.article.Page;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.json.DocumentInput;
import dev.enishi.analysis.json.DocumentInput.Content;
import dev.enishi.analysis.json.DocumentReader;
import dev.enishi.analysis.json.JsonLine;
import dev.enishi.analysis.pdf.PdfSignature;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/** Makes documents of files and of standard input: by the file's ending, else by how the text begins. */
final class GivenText {

    private final Surroundings surroundings;
    private final DocumentReader documents;
    private final ArticleExtractor extractor = new ArticleExtractor();

    GivenText(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.documents = new DocumentReader(surroundings.folder(), surroundings.clock());
    }

    /** Whether there is something of that name in the file system. */
    boolean exists(String name) {
        try {
            return Files.exists(surroundings.folder().resolve(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The document in a file. */
    Document fromFile(String name) throws ReadingException {
        if (!exists(name)) {
            throw ReadingException.permanent(
                    Reason.MISSING_FILE,
                    "There is no file " + name + "; give a link, a .html, .pdf, .txt or .json file, or -");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        Path file = surroundings.folder().resolve(name);
        String id = file.toAbsolutePath().normalize().toUri().toString();
        if (lower.matches(".*\\.(x?html?|pdf)(\\.gz)?")) {
            return fromPage(DocumentInput.of(id, new Content.HtmlFile(name)), id);
        }
        byte[] bytes = bytes(file, name);
        return lower.endsWith(".txt")
                ? documents.read(DocumentInput.of(id, new Content.Text(Lines.decode(bytes))))
                : recognised(bytes, id);
    }

    private static byte[] bytes(Path file, String name) throws ReadingException {
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(in);
        } catch (IOException e) {
            throw ReadingException.permanent(
                    Reason.MISSING_FILE, name + " can't be read; check that it is a file and that you may read it.");
        }
    }

    private static byte[] bytes(InputStream in) throws IOException, ReadingException {
        byte[] bytes = in.readNBytes(Lines.MAX_BYTES + 1);
        if (bytes.length > Lines.MAX_BYTES) {
            throw ReadingException.permanent(
                    Reason.TOO_LARGE, "The text is larger than 32 MB; give one article at a time.");
        }
        return bytes;
    }

    /** The document on standard input. The same text is known by the same id. */
    Document fromStandardInput() throws ReadingException {
        try {
            byte[] bytes = bytes(surroundings.in());
            return recognised(bytes, "stdin:" + UUID.nameUUIDFromBytes(bytes));
        } catch (IOException e) {
            throw ReadingException.permanent(Reason.MISSING_FILE, "Standard input can't be read.");
        }
    }

    private Document recognised(byte[] bytes, String id) throws ReadingException {
        if (PdfSignature.isPdf(bytes)) {
            RawPage pdf = new RawPage(
                    null, bytes, "application/pdf", surroundings.clock().instant(), false);
            return extractor.toDocument(extractor.extract(pdf), id);
        }
        String text = Lines.decode(bytes);
        String start = text.stripLeading();
        if (start.startsWith("{")) {
            return documents.read(DocumentInput.from(JsonLine.parse(text), id));
        }
        return start.startsWith("<")
                ? fromPage(DocumentInput.of(id, new Content.Html(text)), id)
                : documents.read(DocumentInput.of(id, new Content.Text(text)));
    }

    /** A page is known by the canonical address that it tells, if any, rather than by where it was kept. */
    private Document fromPage(DocumentInput input, String id) throws ReadingException {
        Page page = documents.readPage(input);
        return extractor.toDocument(page, page.canonicalUrl() != null ? null : id);
    }
}
