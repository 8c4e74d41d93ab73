package dev.enishi.analysis;

import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.summary.Summary;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Sentence;
import java.util.List;

/**
 * All that was read out of one article.
 *
 * @param document the article
 * @param sentences its body in order, numbered from 0; the title, sentence −1, is not among them
 * @param summary its gist
 * @param extraction who is named and who is tied to whom
 */
public record Analysis(Document document, List<Sentence> sentences, Summary summary, Extraction extraction) {

    /** Copies the sentences. */
    public Analysis {
        sentences = List.copyOf(sentences);
    }
}
