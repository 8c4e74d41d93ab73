package dev.enishi.lab.reading;

import dev.enishi.analysis.ArticleAnalyzer;
import dev.enishi.analysis.extraction.Extractor;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.tagging.NameTagger;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.lab.corpus.AnnotatedArticle;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;

/** What is timed of reading a Japanese article. */
enum ReadingStage {
    /** The words alone, in Lucene's tokenizer, nothing taken from it. */
    KUROMOJI {
        @Override
        void read(AnnotatedArticle article) {
            article.text().all().forEach(sentence -> tokenize(sentence.text()));
        }
    },
    /** Sentences and words as the product has them. */
    ANNOTATING {
        @Override
        void read(AnnotatedArticle article) {
            Document document = article.document();
            Annotator.of(Language.JAPANESE).annotate(document.title(), document.text(), document.sentences());
        }
    },
    /** Recognising names, words given. */
    TAGGING {
        @Override
        void read(AnnotatedArticle article) {
            for (AnnotatedSentence sentence : article.text().all()) {
                NameTagger.of(Language.JAPANESE).tag(sentence, 1);
            }
        }
    },
    /** Names, gathered to things, words given. */
    ENTITIES {
        @Override
        void read(AnnotatedArticle article) {
            Extractor.of(Language.JAPANESE).entities(article.text());
        }
    },
    /** Names and ties, words given. */
    EXTRACTION {
        @Override
        void read(AnnotatedArticle article) {
            Extractor.of(Language.JAPANESE).extract(article.text());
        }
    },
    /** All from text to names, ties and summary. */
    ANALYSIS {
        @Override
        void read(AnnotatedArticle article) {
            try {
                new ArticleAnalyzer().analyze(article.document());
            } catch (ReadingException e) {
                throw new IllegalStateException("An article without text", e);
            }
        }
    };

    private static final JapaneseTokenizer TOKENIZER =
            new JapaneseTokenizer(null, false, true, JapaneseTokenizer.Mode.NORMAL);

    /** Does it once; for one thread at a time. */
    abstract void read(AnnotatedArticle article);

    private static void tokenize(String text) {
        try {
            TOKENIZER.setReader(new StringReader(text));
            TOKENIZER.reset();
            while (TOKENIZER.incrementToken()) {
                // Only the time counts.
            }
            TOKENIZER.end();
            TOKENIZER.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }
}
