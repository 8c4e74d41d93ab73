package dev.enishi.analysis.nlp;

import dev.enishi.analysis.text.Span;

/**
 * The smallest unit of a sentence; in Japanese a morpheme.
 *
 * @param span where it stands in its sentence
 * @param surface as written
 * @param lemma the dictionary form; the surface where none is known
 * @param partOfSpeech in Japanese the IPA dictionary's tag with {@code -} between its levels (名詞-固有名詞-組織); in English a coarse
 *     tag of {@link EnglishAnnotator}
 * @param reading in katakana; empty where none is known
 * @param known whether the dictionary knows it
 */
public record Token(Span span, String surface, String lemma, String partOfSpeech, String reading, boolean known) {

    /** Whether its part of speech is {@code tag} or a kind of it. */
    public boolean is(String tag) {
        return partOfSpeech.startsWith(tag);
    }
}
