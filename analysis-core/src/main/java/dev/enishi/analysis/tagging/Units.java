package dev.enishi.analysis.tagging;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the tokens of a sentence into units: where the script changes inside a token that the dictionary doesn't know, and around the
 * dots of foreign names.
 */
final class Units {

    private final String text;
    private final List<Unit> units;

    private Units(AnnotatedSentence sentence) {
        this.text = sentence.text();
        this.units = new ArrayList<>(sentence.tokens().size() + 8);
    }

    static List<Unit> of(AnnotatedSentence sentence) {
        Units units = new Units(sentence);
        for (Token token : sentence.tokens()) {
            units.cut(token);
        }
        return units.units;
    }

    private void cut(Token token) {
        int end = token.span().end();
        int from = token.span().start();
        while (from < end) {
            int first = text.codePointAt(from);
            Script script = Script.of(first);
            int to = from + Character.charCount(first);
            while (to < end) {
                int c = text.codePointAt(to);
                if (cutsBefore(token, script, Script.of(c))) {
                    break;
                }
                script = Script.of(c);
                to += Character.charCount(c);
            }
            // A lone surrogate at the token's edge may pair with its neighbour: never go past the token.
            add(token, from, Math.min(to, end));
            from = to;
        }
    }

    private static boolean cutsBefore(Token token, Script before, Script next) {
        if (before == Script.DOT || next == Script.DOT) {
            return true;
        }
        if (token.known()) {
            return false;
        }
        return before == Script.SYMBOL || !before.joins(next);
    }

    private void add(Token token, int from, int to) {
        String surface = text.substring(from, to);
        if (!Normalizer.isNormalized(surface, Normalizer.Form.NFKC)) {
            surface = Normalizer.normalize(surface, Normalizer.Form.NFKC);
        }
        boolean spaced = from > 0 && Character.isWhitespace(text.charAt(from - 1));
        units.add(new Unit(new Span(from, to), surface, token.partOfSpeech(), token.known(), spaced, shape(surface)));
    }

    private static String shape(String surface) {
        StringBuilder shape = new StringBuilder(4);
        for (int i = 0; i < surface.length(); ) {
            int c = surface.codePointAt(i);
            char sign = Script.of(c).sign();
            if (shape.length() == 0 || shape.charAt(shape.length() - 1) != sign) {
                shape.append(sign);
            }
            i += Character.charCount(c);
        }
        return shape.toString();
    }
}
