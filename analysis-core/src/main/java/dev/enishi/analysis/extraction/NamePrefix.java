package dev.enishi.analysis.extraction;

import dev.enishi.analysis.text.Span;

/** What news writes right before a name without its being part of it: the one-letter name of a country, as in 「米ボーイング」. */
final class NamePrefix {

    private static final String COUNTRIES = "米英独仏伊露加豪韓中印台蘭西欧";

    private NamePrefix() {}

    /** The span without such a prefix. Before a Chinese character it stays: it may belong to the name (中央, 西友, 英国). */
    static Span strip(String sentence, Span span) {
        if (span.length() < 3 || COUNTRIES.indexOf(sentence.charAt(span.start())) < 0) {
            return span;
        }
        boolean foreign =
                Character.UnicodeScript.of(sentence.codePointAt(span.start() + 1)) != Character.UnicodeScript.HAN;
        return foreign ? new Span(span.start() + 1, span.end()) : span;
    }
}
