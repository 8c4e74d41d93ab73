package dev.enishi.analysis.json;

import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.PublishedAt;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as a program or a person hands it in: what is known beforehand, and the text in one of four forms.
 *
 * @param id what to know it by, or null to know it by its address
 * @param url where it was read, or null
 * @param title empty to take the page's own title, if it is a page
 * @param publishedAt null to take the page's own date, if it is a page
 * @param language null to have it detected
 * @param content the text
 */
public record DocumentInput(
        @Nullable String id,
        @Nullable URI url,
        String title,
        @Nullable PublishedAt publishedAt,
        @Nullable Language language,
        Content content) {

    private static final List<String> FORMS = List.of("text", "sentences", "html", "htmlFile");

    /** The text of a document in one of its forms. */
    public sealed interface Content {

        /** Plain text without the title. */
        record Text(String text) implements Content {}

        /** Sentences that stay as they are. */
        record Sentences(List<String> sentences) implements Content {

            /** Copies the sentences. */
            public Sentences {
                sentences = List.copyOf(sentences);
            }
        }

        /** A web page. */
        record Html(String html) implements Content {}

        /** A web page in a file, {@code .html} or {@code .html.gz}, with its bytes as they came. */
        record HtmlFile(String path) implements Content {}
    }

    /** Content of which nothing else is known. */
    public static DocumentInput of(String id, Content content) {
        return new DocumentInput(id, null, "", null, null, content);
    }

    /**
     * Takes a document's fields from a line; unknown fields are ignored. The line must hold an id or an address.
     *
     * @throws ReadingException with {@link Reason#INVALID_DOCUMENT} or {@link Reason#UNSUPPORTED_LANGUAGE}, saying which field and what
     *     to do
     */
    public static DocumentInput from(JsonLine line) throws ReadingException {
        URI url = url(line);
        return from(
                line,
                url,
                url == null
                        ? line.requiredId(Reason.INVALID_DOCUMENT)
                        : line.id().orElse(null));
    }

    /** The same, known by {@code otherwise} if the line holds neither an id nor an address. */
    public static DocumentInput from(JsonLine line, String otherwise) throws ReadingException {
        URI url = url(line);
        return from(line, url, line.id().orElse(url == null ? otherwise : null));
    }

    private static DocumentInput from(JsonLine line, @Nullable URI url, @Nullable String id) throws ReadingException {
        String title = line.findText("title", Reason.INVALID_DOCUMENT).orElse("");
        return new DocumentInput(id, url, title, publishedAt(line), language(line), content(line));
    }

    private static @Nullable URI url(JsonLine line) throws ReadingException {
        Optional<String> url = line.findText("url", Reason.INVALID_DOCUMENT);
        if (url.isEmpty()) {
            return null;
        }
        return WebAddress.parse(url.get())
                .orElseThrow(() -> invalid(
                        "\"url\" must be an address that begins with https:// or http://; leave it out if there is"
                                + " none."));
    }

    private static @Nullable PublishedAt publishedAt(JsonLine line) throws ReadingException {
        Optional<String> date = line.findText("publishedAt", Reason.INVALID_DOCUMENT);
        if (date.isEmpty()) {
            return null;
        }
        return PublishedAt.parse(date.get())
                .orElseThrow(() ->
                        invalid("\"publishedAt\" must be an ISO 8601 date such as 2025-12-05; leave it out if it is not"
                                + " known."));
    }

    private static @Nullable Language language(JsonLine line) throws ReadingException {
        Optional<String> language = line.findText("language", Reason.INVALID_DOCUMENT);
        if (language.isEmpty()) {
            return null;
        }
        return Language.fromCode(language.get())
                .orElseThrow(
                        () -> ReadingException.permanent(
                                Reason.UNSUPPORTED_LANGUAGE,
                                "\"language\" must be ja or en, the languages that can be read; leave it out to have it detected."));
    }

    private static Content content(JsonLine line) throws ReadingException {
        List<String> given = FORMS.stream().filter(line::has).toList();
        if (given.size() != 1) {
            throw invalid("Give exactly one of \"text\", \"sentences\", \"html\" and \"htmlFile\"; found "
                    + (given.isEmpty() ? "none" : String.join(" and ", given)) + ".");
        }
        String form = given.get(0);
        if (form.equals("sentences")) {
            return new Content.Sentences(line.texts(form, Reason.INVALID_DOCUMENT));
        }
        String text = line.findText(form, Reason.INVALID_DOCUMENT).orElse("");
        return switch (form) {
            case "html" -> new Content.Html(text);
            case "htmlFile" -> new Content.HtmlFile(text);
            default -> new Content.Text(text);
        };
    }

    private static ReadingException invalid(String message) {
        return ReadingException.permanent(Reason.INVALID_DOCUMENT, message);
    }
}
