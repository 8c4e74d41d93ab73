package dev.enishi.analysis.tagging;

import dev.enishi.analysis.text.Span;

/**
 * What gets one label: a token, or a part of one where names may begin or end inside it.
 *
 * @param span where it stands in its sentence
 * @param surface in Unicode's compatibility form (NFKC)
 * @param partOfSpeech of the token
 * @param known whether the dictionary knows the token
 * @param spaced whether white space stands before it
 * @param shape its scripts in order, equal neighbours once: {@code カ}, {@code Aa}, {@code aA}, {@code 0}
 */
record Unit(Span span, String surface, String partOfSpeech, boolean known, boolean spaced, String shape) {

    /** Whether it is all in this script. */
    boolean isAll(Script script) {
        return shape.length() == 1 && shape.charAt(0) == script.sign();
    }

    /** Whether it holds a capital letter. */
    boolean hasCapital() {
        return shape.indexOf(Script.UPPER.sign()) >= 0;
    }
}
