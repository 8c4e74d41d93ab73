package dev.enishi.lab.tagging;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import java.util.List;

/**
 * A sentence to learn from.
 *
 * @param set the kind of marking that it follows, a number: data sets differ in what they mark
 * @param weight how much an error in it counts; 1 for most
 * @param sentence the sentence
 * @param names the names in it; they don't overlap
 * @param article the number of its article in its source, from 0; −1 for a sentence by itself
 */
record Example(int set, float weight, AnnotatedSentence sentence, List<MarkedName> names, int article) {

    /** A sentence by itself. */
    Example(int set, float weight, AnnotatedSentence sentence, List<MarkedName> names) {
        this(set, weight, sentence, names, -1);
    }

    Example {
        names = List.copyOf(names);
    }
}
