package dev.enishi.analysis.nlp;

import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sentences of English text: they end at .!? before a capital, not after an abbreviation or an initial; a line's end ends one. */
final class EnglishSentences {

    /** A closing mark with the quotes behind it, then white space and what may open a sentence. */
    private static final Pattern END =
            Pattern.compile("(?<![.!?…])[.!?…]++[\"”’')\\]]*+(?=\\s+[\"“‘'(\\[]*[\\p{Lu}\\p{N}$€£¥])");

    /** Written with a dot and followed by a capital as a rule: titles, company forms before a name, months, places. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "rev", "hon", "st",
            "mt", "ft", "vs", "no", "vol", "fig", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
            "nov", "dec", "e.g", "i.e", "cf", "approx", "dept", "univ", "u.s", "u.k", "u.n", "e.u", "jr", "messrs");

    private EnglishSentences() {}

    /** The sentences in order, without the white space around them. */
    static List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int lineEnd = text.indexOf('\n', from);
            int to = lineEnd < 0 ? text.length() : lineEnd;
            splitLine(text, from, to, sentences);
            from = to + 1;
        }
        return sentences;
    }

    private static void splitLine(String text, int from, int to, List<Span> sentences) {
        Matcher matcher = END.matcher(text).region(from, to);
        int start = from;
        while (matcher.find()) {
            if (!isAbbreviation(text, start, matcher.start())) {
                add(text, start, matcher.end(), sentences);
                start = matcher.end();
            }
        }
        add(text, start, to, sentences);
    }

    private static boolean isAbbreviation(String text, int start, int dot) {
        if (text.charAt(dot) != '.') {
            return false;
        }
        int wordStart = dot;
        while (wordStart > start && isWordPart(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        String word = text.substring(wordStart, dot);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '.';
    }

    private static void add(String text, int from, int to, List<Span> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Span(start, end));
        }
    }
}
