package dev.enishi.analysis.summary;

import java.util.List;

/**
 * The gist of a text.
 *
 * @param sentences at most three, in text order; together at most {@link Summarizer#MAX_JAPANESE} or {@link Summarizer#MAX_ENGLISH}
 *     characters
 * @param keySentences the numbers of the one to three sentences that carry most, in text order; empty only for an empty text
 */
public record Summary(List<SummarySentence> sentences, List<Integer> keySentences) {

    /** Copies the lists. */
    public Summary {
        sentences = List.copyOf(sentences);
        keySentences = List.copyOf(keySentences);
    }

    /**
     * A sentence of a summary.
     *
     * @param text possibly shortened
     * @param sentence the number of the sentence that it came from
     */
    public record SummarySentence(String text, int sentence) {}
}
