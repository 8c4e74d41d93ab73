package dev.enishi.lab.corpus;

import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a written article: {@code {O1|ミナト電機}は…} without its marks, and where they were.
 *
 * @param text the plain text
 * @param marks in text order; they don't overlap
 */
public record MarkedSentence(String text, List<Mark> marks) {

    private static final Pattern MARK = Pattern.compile("\\{([~!]?)([POLRE][0-9]+)\\|([^{}|]+)\\}");
    private static final Pattern REST = Pattern.compile("[{}|]");

    /** Copies the marks. */
    public MarkedSentence {
        marks = List.copyOf(marks);
    }

    /** What a mark says of the words that it stands on. */
    public enum Kind {
        /** They name the thing. */
        NAME,
        /** {@code ~}: they refer to it without naming it. */
        REFERENCE,
        /** {@code !}: they name it as the source of the report. */
        SOURCE
    }

    /**
     * Words that name a thing or refer to it.
     *
     * @param span where they stand in the plain text
     * @param thing the thing's id
     * @param kind how they stand for it
     */
    public record Mark(Span span, String thing, Kind kind) {
        /** Whether the words name the thing. */
        public boolean isName() {
            return kind != Kind.REFERENCE;
        }
    }

    /** What is wrong with the marks of a line; empty if nothing is. */
    static Optional<String> fault(String line) {
        String rest = MARK.matcher(line).replaceAll("");
        if (rest.isBlank() && line.isBlank()) {
            return Optional.of("An empty sentence");
        }
        return REST.matcher(rest).find()
                ? Optional.of("A mark is written {O1|words}, with P, O, L, R or E and a number; none stands in another")
                : Optional.empty();
    }

    /** Reads a line without {@link #fault}. */
    static MarkedSentence parse(String line) {
        StringBuilder text = new StringBuilder(line.length());
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(line);
        int at = 0;
        while (matcher.find()) {
            text.append(line, at, matcher.start());
            int start = text.length();
            text.append(matcher.group(3));
            marks.add(new Mark(new Span(start, text.length()), matcher.group(2), kind(matcher.group(1))));
            at = matcher.end();
        }
        return new MarkedSentence(text.append(line, at, line.length()).toString(), marks);
    }

    private static Kind kind(String sign) {
        return switch (sign) {
            case "~" -> Kind.REFERENCE;
            case "!" -> Kind.SOURCE;
            default -> Kind.NAME;
        };
    }
}
