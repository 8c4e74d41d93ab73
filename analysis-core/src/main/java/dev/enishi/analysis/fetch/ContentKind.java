package dev.enishi.analysis.fetch;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Which kinds of content are handed over; the others are refused before their body is downloaded. */
final class ContentKind {

    private static final Set<String> PAGES = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "application/pdf",
            "application/x-pdf",
            "application/xml",
            "text/xml",
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml");

    /** What servers say of files that they know nothing about: the first bytes tell. */
    private static final Set<String> UNKNOWN = Set.of("application/octet-stream", "binary/octet-stream");

    /** As the WHATWG's MIME Sniffing Standard (7.1) recognises HTML, the tags that pages begin with. */
    private static final List<String> HTML = List.of("<!doctype html", "<html", "<head", "<body", "<title", "<!--");

    private static final int SNIFFED = 1024;

    private ContentKind() {}

    /**
     * The Content-Type of a response, or a truer one by its first bytes; null if there is none.
     *
     * @throws ReadingException if it is no kind of page
     */
    static @Nullable String of(Response response) throws IOException, ReadingException {
        String header = response.header("Content-Type");
        String type = Objects.toString(header, "").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (type.isEmpty() || PAGES.contains(type)) {
            return header;
        }
        String sniffed = UNKNOWN.contains(type) ? sniff(beginning(response)) : null;
        if (sniffed == null) {
            throw ReadingException.permanent(Reason.UNSUPPORTED_CONTENT, refusal(type));
        }
        return sniffed;
    }

    private static byte[] beginning(Response response) throws IOException {
        byte[] packed = response.peekBody(SNIFFED).bytes();
        return new BoundedBody(packed, packed.length == SNIFFED)
                .decoded(BoundedBody.encoding(response), SNIFFED)
                .bytes();
    }

    /** What a body begins as, or null if that is nothing that can be read. */
    static @Nullable String sniff(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        if (text.startsWith("%PDF-")) {
            return "application/pdf";
        }
        String trimmed = text.replaceFirst("^(?:\u00ef\u00bb\u00bf)?\\s+|^\u00ef\u00bb\u00bf", "")
                .toLowerCase(Locale.ROOT);
        if (HTML.stream().anyMatch(trimmed::startsWith)) {
            return "text/html";
        }
        return trimmed.startsWith("<?xml") ? "application/xml" : null;
    }

    private static String refusal(String type) {
        String what = switch (type.substring(0, Math.max(0, type.indexOf('/')))) {
            case "image" -> "an image";
            case "video" -> "a video";
            case "audio" -> "a sound";
            default -> "a file";
        };
        return "The link leads to " + what + ", not to a web page. Use the page that tells about it.";
    }
}
