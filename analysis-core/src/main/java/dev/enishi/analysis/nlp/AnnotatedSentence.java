package dev.enishi.analysis.nlp;

import dev.enishi.analysis.text.Sentence;
import java.util.List;

/**
 * A sentence with its tokens.
 *
 * @param sentence the sentence
 * @param tokens in text order; they don't overlap, and what lies between them is white space
 */
public record AnnotatedSentence(Sentence sentence, List<Token> tokens) {

    /** Copies the tokens. */
    public AnnotatedSentence {
        tokens = List.copyOf(tokens);
    }

    /** The sentence as written. */
    public String text() {
        return sentence.text();
    }

    /** The sentence's number. */
    public int number() {
        return sentence.number();
    }
}
