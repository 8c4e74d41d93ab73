package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.text.Language;
import java.util.List;

/** Reads how the mentions of one sentence are tied to it. */
interface SentenceGrammar {

    /** The grammar of a sentence. */
    static SentenceGrammar of(Language language, AnnotatedSentence sentence) {
        return switch (language) {
            case JAPANESE -> new JapaneseGrammar(sentence.tokens());
            case ENGLISH -> new EnglishGrammar(sentence.tokens());
        };
    }

    /** The arguments with their grammar, in the same order. */
    List<Argument> read(List<Argument> arguments);

    /** The index of the sentence's main predicate; −1 if it has none. */
    int lastPredicate();

    /** The meaning of the predicate at a token, with {@code |passive} and {@code |not}; empty for −1. */
    String predicateSense(int at);

    /** The {@link Trigger} classes of the predicate at a token: its own and that of its object (訴訟を起こす); none for −1. */
    List<String> predicateClasses(int at);

    /** The predicate of the clause that ends right before a token (設立したB); −1 if none does. */
    int predicateEndingBefore(int token);
}
