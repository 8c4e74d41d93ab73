package dev.enishi.analysis.article;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.pdf.PdfReader;
import dev.enishi.analysis.pdf.PdfText;
import dev.enishi.analysis.text.PublishedAt;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The article in a PDF. */
final class PdfArticle {

    /** Longer lines are text, and a date in them is one that the text tells of. */
    private static final int MAX_DATE_LINE = 60;

    private static final Pattern BYLINE =
            Pattern.compile("(?iu)^[（(]?(?:by\\s+|(?:取材・?)?(?:文|著者|筆者|執筆者?)\\s*[:：/／＝=]\\s*)(.{2,60}?)[）)]?$");

    private static final PdfReader READER = new PdfReader();

    private PdfArticle() {}

    /** @throws ReadingException if the file can't be read or holds no article */
    static Page toPage(RawPage raw) throws ReadingException {
        PdfText pdf = READER.read(raw.bytes());
        if (MainText.units(pdf.paragraphs()) < HtmlArticle.MIN_ARTICLE) {
            throw ReadingException.permanent(
                    Reason.NOT_AN_ARTICLE, "The PDF holds hardly any text. Use a PDF or a page with an article.");
        }
        return new Page(
                raw.uri(),
                null,
                Whitespace.collapse(pdf.title()),
                byline(pdf),
                null,
                publishedAt(pdf),
                PageLanguage.of(pdf.language(), String.join("\n", pdf.paragraphs())),
                null,
                pdf.paragraphs().stream().map(Whitespace::collapse).toList(),
                pdf.truncated() || raw.truncated() ? "size" : null);
    }

    /** The properties often name whoever uses the computer; they are believed if the file's first lines say the same. */
    private static @Nullable String byline(PdfText pdf) {
        return pdf.top().stream()
                .map(BYLINE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1).strip())
                .findFirst()
                .or(() -> declared(pdf))
                .orElse(null);
    }

    private static Optional<String> declared(PdfText pdf) {
        String author = Whitespace.collapse(pdf.author());
        boolean said = pdf.top().stream().anyMatch(line -> line.contains(author));
        return said && author.length() > 1 ? Optional.of(author) : Optional.empty();
    }

    /** What the file says to its readers comes before when it was made. */
    private static @Nullable PublishedAt publishedAt(PdfText pdf) {
        return dated(pdf.top())
                .or(() -> Optional.ofNullable(pdf.created()).map(PublishedAt::of))
                .orElse(null);
    }

    private static Optional<PublishedAt> dated(List<String> lines) {
        return lines.stream()
                .filter(line -> line.length() <= MAX_DATE_LINE)
                .map(line -> DateText.find(line, null))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
