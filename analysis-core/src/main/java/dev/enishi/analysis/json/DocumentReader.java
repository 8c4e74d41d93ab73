package dev.enishi.analysis.json;

import dev.enishi.analysis.article.ArticleExtractor;
import dev.enishi.analysis.article.Page;
import dev.enishi.analysis.article.PageLanguage;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.json.DocumentInput.Content;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import dev.enishi.analysis.text.Span;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Makes documents of what was handed in, without any network: files are read and pages are extracted. Thread-safe. */
public final class DocumentReader {

    private final Path folder;
    private final Clock clock;
    private final ArticleExtractor extractor = new ArticleExtractor();

    /**
     * @param folder what the paths of files are relative to
     * @param clock tells when a page was read
     */
    public DocumentReader(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * The document that was handed in; its language is detected if it was not given.
     *
     * @throws ReadingException if a file is missing, a page holds no article, or the language is none that can be read
     */
    public Document read(DocumentInput input) throws ReadingException {
        if (input.content() instanceof Content.Text text) {
            return document(input, text.text(), List.of());
        }
        if (input.content() instanceof Content.Sentences given) {
            Document joined = Document.ofSentences("joined", Language.ENGLISH, "", given.sentences());
            return document(input, joined.text(), joined.sentences());
        }
        return extractor.toDocument(readPage(input), input.id());
    }

    private static Document document(DocumentInput input, String text, List<Span> sentences) throws ReadingException {
        String id = input.id() != null ? input.id() : String.valueOf(input.url());
        Language language = input.language() != null ? input.language() : detect(input.title() + "\n" + text);
        return new Document(
                new DocumentId(id), input.url(), input.title(), input.publishedAt(), language, text, sentences);
    }

    private static Language detect(String text) throws ReadingException {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw ReadingException.permanent(Reason.EMPTY_TEXT, "The document holds no text.");
        }
        return PageLanguage.detect(text)
                .orElseThrow(() -> ReadingException.permanent(
                        Reason.UNSUPPORTED_LANGUAGE,
                        "The text is in no language that can be read; Japanese and English can."));
    }

    /**
     * The page that was handed in as HTML. What was given beforehand (address, title, date, language) wins over what the page says.
     *
     * @throws ReadingException if the content is not a page, the file is missing, or the page holds no article
     */
    public Page readPage(DocumentInput input) throws ReadingException {
        Page page = extractor.extract(raw(input));
        return new Page(
                input.url(),
                page.canonicalUrl(),
                input.title().isEmpty() ? page.title() : input.title(),
                page.byline(),
                page.siteName(),
                input.publishedAt() != null ? input.publishedAt() : page.publishedAt(),
                input.language() != null ? input.language().code() : page.language(),
                page.leadImageUrl(),
                page.paragraphs(),
                page.truncated());
    }

    private RawPage raw(DocumentInput input) throws ReadingException {
        if (input.content() instanceof Content.Html html) {
            return RawPage.ofHtml(input.url(), html.html(), clock.instant());
        }
        if (input.content() instanceof Content.HtmlFile file) {
            return RawPage.ofFile(path(file.path()), input.url(), clock);
        }
        throw ReadingException.permanent(
                Reason.INVALID_DOCUMENT, "Give a page as \"html\" or \"htmlFile\"; there is none to extract from.");
    }

    private Path path(String name) throws ReadingException {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw ReadingException.permanent(Reason.MISSING_FILE, "\"htmlFile\" is not the path of a file.");
        }
    }
}
