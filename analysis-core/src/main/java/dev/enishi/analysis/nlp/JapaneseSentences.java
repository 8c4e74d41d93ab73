package dev.enishi.analysis.nlp;

import dev.enishi.analysis.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds the sentences of Japanese text: they end at 。．！？ or a line's end, but not inside 「」 or （）. */
final class JapaneseSentences {

    private static final String OPENING = "「『（(【〈《“[";
    private static final String CLOSING = "」』）)】〉》”]";
    private static final String ENDING = "。！？!?｡";

    private JapaneseSentences() {}

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
        boolean[] inside = insideBrackets(text, from, to);
        int start = from;
        for (int i = from; i < to; i++) {
            boolean ends = ENDING.indexOf(text.charAt(i)) >= 0 && !inside[i - from];
            boolean goesOn = i + 1 < to && (ENDING.indexOf(text.charAt(i + 1)) >= 0 || isAsciiInWord(text, i, to));
            if (ends && !goesOn) {
                add(text, start, i + 1, sentences);
                start = i + 1;
            }
        }
        add(text, start, to, sentences);
    }

    /** A question or exclamation mark glued to a Latin letter is part of a name (Yahoo!ショッピング ends no sentence either). */
    private static boolean isAsciiInWord(String text, int at, int to) {
        char mark = text.charAt(at);
        return (mark == '!' || mark == '?')
                && at > 0
                && isLatin(text.charAt(at - 1))
                && at + 1 < to
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
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

    /** Which characters stand inside a bracket that is closed in the same line; one never closed holds nothing. */
    private static boolean[] insideBrackets(String text, int from, int to) {
        int[] depthChange = new int[to - from + 1];
        OpenBrackets open = new OpenBrackets();
        for (int i = from; i < to; i++) {
            int opening = OPENING.indexOf(text.charAt(i));
            int closing = CLOSING.indexOf(text.charAt(i));
            if (opening >= 0) {
                open.add(opening, i);
            } else if (closing >= 0 && open.has(closing)) {
                depthChange[open.close(closing) - from]++;
                depthChange[i + 1 - from]--;
            }
        }
        boolean[] inside = new boolean[to - from];
        int depth = 0;
        for (int i = 0; i < inside.length; i++) {
            depth += depthChange[i];
            inside[i] = depth > 0;
        }
        return inside;
    }

    /** The brackets not closed yet. Each is added and taken away once, so that no line takes longer than its length. */
    private static final class OpenBrackets {
        private record Bracket(int kind, int at) {}

        private final Deque<Bracket> brackets = new ArrayDeque<>();
        private final int[] counts = new int[OPENING.length()];

        void add(int kind, int at) {
            brackets.push(new Bracket(kind, at));
            counts[kind]++;
        }

        boolean has(int kind) {
            return counts[kind] > 0;
        }

        /** Closes the last of a kind, and with it those that opened inside. Where it had opened. */
        int close(int kind) {
            while (true) {
                Bracket last = brackets.pop();
                counts[last.kind()]--;
                if (last.kind() == kind) {
                    return last.at();
                }
            }
        }
    }
}
