package dev.enishi.analysis;

import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Extractor;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.summary.Summarizer;
import dev.enishi.analysis.summary.Summary;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;

/**
 * Reads one article: names, ties and summary. The one class that knows the order of the stages.
 *
 * <p>Thread-safe and without state of its own; models and lexicon are loaded at first use and shared by the whole process.
 */
public final class ArticleAnalyzer {

    /**
     * Analyses a document.
     *
     * @throws ReadingException with {@link Reason#EMPTY_TEXT} if neither title nor text holds a letter
     */
    public Analysis analyze(Document document) throws ReadingException {
        if (isEmpty(document.title()) && isEmpty(document.text())) {
            throw ReadingException.permanent(Reason.EMPTY_TEXT, "The document holds no text.");
        }
        AnnotatedText annotated =
                Annotator.of(document.language()).annotate(document.title(), document.text(), document.sentences());
        Extraction extraction = Extractor.of(document.language()).extract(annotated);
        Summary summary = Summarizer.of(document.language()).summarize(annotated, extraction);
        return new Analysis(
                document,
                annotated.sentences().stream().map(AnnotatedSentence::sentence).toList(),
                summary,
                extraction);
    }

    private static boolean isEmpty(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
