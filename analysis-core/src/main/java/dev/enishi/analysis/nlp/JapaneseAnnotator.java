package dev.enishi.analysis.nlp;

import dev.enishi.analysis.text.AlignedText;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts Japanese text with Kuromoji (Lucene's, IPA dictionary, no splitting of compounds), after NFKC, with offsets into the original. */
final class JapaneseAnnotator implements Annotator {

    static final JapaneseAnnotator SHARED = new JapaneseAnnotator();

    /** A tokenizer keeps buffers and is not thread-safe. */
    private final ThreadLocal<Morphemes> morphemes = ThreadLocal.withInitial(Morphemes::new);

    private JapaneseAnnotator() {}

    @Override
    public AnnotatedText annotate(String title, String text, List<Span> given) {
        AnnotatedSentence annotatedTitle = title.isBlank() ? null : annotate(Sentence.title(title));
        List<Span> spans = given.isEmpty() ? JapaneseSentences.split(text) : given;
        List<AnnotatedSentence> sentences = new ArrayList<>(spans.size());
        for (Span span : spans) {
            sentences.add(annotate(new Sentence(sentences.size(), span.of(text), span.start())));
        }
        return new AnnotatedText(Language.JAPANESE, annotatedTitle, sentences);
    }

    private AnnotatedSentence annotate(Sentence sentence) {
        return new AnnotatedSentence(sentence, morphemes.get().of(sentence.text()));
    }

    private static final class Morphemes {
        private final JapaneseTokenizer tokenizer =
                new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL);
        private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
        private final BaseFormAttribute baseForm = tokenizer.getAttribute(BaseFormAttribute.class);
        private final PartOfSpeechAttribute partOfSpeech = tokenizer.getAttribute(PartOfSpeechAttribute.class);
        private final ReadingAttribute reading = tokenizer.getAttribute(ReadingAttribute.class);

        List<Token> of(String text) {
            AlignedText aligned = AlignedText.of(text);
            List<Token> tokens = new ArrayList<>(text.length() / 2 + 1);
            try {
                tokenizer.setReader(new StringReader(aligned.normalized()));
                tokenizer.reset();
                while (tokenizer.incrementToken()) {
                    String normalized = term.toString();
                    if (!normalized.isBlank()) {
                        addToken(aligned, text, normalized, tokens);
                    }
                }
                tokenizer.end();
                tokenizer.close();
            } catch (IOException impossible) {
                throw new UncheckedIOException("Reading from memory failed", impossible);
            }
            return tokens;
        }

        private void addToken(AlignedText aligned, String text, String normalized, List<Token> before) {
            Span span = aligned.toOriginal(new Span(offset.startOffset(), offset.endOffset()));
            if (!before.isEmpty()) {
                // Two tokens cut out of one character (㌔ → キ, ロ) would overlap in the original: the later starts where
                // the first ends.
                int end = before.get(before.size() - 1).span().end();
                span = new Span(Math.max(end, span.start()), Math.max(end, span.end()));
            }
            if (span.length() == 0) {
                return;
            }
            String base = baseForm.getBaseForm();
            String read = reading.getReading();
            String surface = span.of(text);
            before.add(new Token(
                    span,
                    surface,
                    base == null ? normalized : base,
                    partOfSpeech.getPartOfSpeech(),
                    read == null ? "" : read,
                    read != null));
        }
    }
}
