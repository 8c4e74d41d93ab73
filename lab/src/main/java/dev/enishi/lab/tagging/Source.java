package dev.enishi.lab.tagging;

import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.corpus.Corpora;
import dev.enishi.lab.corpus.WrittenArticle;
import dev.enishi.lab.corpus.WrittenArticles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of examples.
 *
 * @param file its path in the data folder; for {@link Form#WRITTEN} the name of a folder beside it
 * @param form whether it holds sentences or articles
 * @param set the kind of marking that it follows, a number; news is {@link #NEWS}
 * @param weight how much an error in it counts
 * @param licence what its makers ask for
 */
record Source(String file, Form form, int set, float weight, String licence) {

    /** The marking that shipped models follow where sets differ: that of docs/annotation for articles. */
    static final int NEWS = 1;

    /** What a line of the file is. */
    enum Form {
        SENTENCES,
        ARTICLES,
        RELATIONS,
        /** Articles written for this project, all files of their folder. */
        WRITTEN
    }

    /** The files that it is made of, in order; of written articles, those of the language. */
    List<Path> files(Corpora corpora, Language language) {
        Path path = corpora.data().resolve(file);
        return switch (form) {
            case SENTENCES, ARTICLES, RELATIONS -> List.of(path);
            case WRITTEN -> WrittenArticles.files(corpora.articles(), language);
        };
    }

    /** The articles that it holds, in the order of its examples; none if it holds sentences. */
    List<AnnotatedArticle> articles(Corpora corpora, Language language) {
        return switch (form) {
            case ARTICLES -> AnnotatedArticle.read(corpora.data().resolve(file), language);
            case WRITTEN ->
                WrittenArticles.read(corpora.articles(), language).stream()
                        .map(WrittenArticle::annotate)
                        .toList();
            default -> List.of();
        };
    }

    List<Example> read(Corpora corpora, Language language) throws IOException {
        Path path = corpora.data().resolve(file);
        return switch (form) {
            case SENTENCES -> new SentenceSets(language).read(path, set, weight);
            case ARTICLES -> new NewsSets(language).read(path, set, weight);
            case RELATIONS -> new RelationSets().read(path, set, weight);
            case WRITTEN -> WrittenSets.read(WrittenArticles.read(corpora.articles(), language), set, weight);
        };
    }
}
