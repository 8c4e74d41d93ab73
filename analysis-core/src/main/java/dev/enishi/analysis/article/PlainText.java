package dev.enishi.analysis.article;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page of plain text: paragraphs are parted by blank lines, or by line ends where there are no blank lines. */
final class PlainText {

    /** The first end of line as a whole: half of CR LF is no line end of its own. */
    private static final Pattern BLANK_LINES = Pattern.compile("(?>\\R)[ \\t\\u3000]*\\R\\s*");

    private static final Pattern LINE = Pattern.compile("\\R");
    /** A line of Japanese or a line that ends a sentence stands alone; English lines are wrapped. */
    private static final Pattern WRAP = Pattern.compile("(?<=[\\x21-\\x7e])[ \\t]*\\R[ \\t]*(?=[\\x21-\\x7e])");

    private PlainText() {}

    static Page toPage(RawPage raw, String text) throws ReadingException {
        boolean cut = text.length() > BoundedMarkup.MAX_CHARS;
        List<String> paragraphs = paragraphs(cut ? text.substring(0, BoundedMarkup.MAX_CHARS) : text);
        if (paragraphs.stream().noneMatch(Whitespace::hasLetter)) {
            throw ReadingException.permanent(
                    Reason.EMPTY_TEXT, "The page holds no text. Use a link or a file with an article.");
        }
        String language = PageLanguage.of("", String.join("\n", paragraphs));
        String truncated = raw.truncated() || cut ? "size" : null;
        return new Page(raw.uri(), null, "", null, null, null, language, null, paragraphs, truncated);
    }

    private static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<>();
        boolean blankLines = BLANK_LINES.matcher(text.strip()).find();
        for (String part : (blankLines ? BLANK_LINES : LINE).split(text, -1)) {
            String unwrapped = blankLines ? WRAP.matcher(part).replaceAll(" ") : part;
            for (String line : LINE.split(unwrapped, -1)) {
                String paragraph = Whitespace.collapse(line);
                if (!paragraph.isEmpty()) {
                    paragraphs.add(paragraph);
                }
            }
        }
        return paragraphs;
    }
}
