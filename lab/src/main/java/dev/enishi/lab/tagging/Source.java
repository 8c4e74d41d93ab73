package dev.enishi.lab.tagging;

import dev.enishi.analysis.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of examples.
 *
 * @param file its path in the data folder
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
        RELATIONS
    }

    /** Where the file is. */
    Path in(Path data) {
        return data.resolve(file);
    }

    List<Example> read(Path data, Language language) throws IOException {
        return switch (form) {
            case SENTENCES -> new SentenceSets(language).read(in(data), set, weight);
            case ARTICLES -> new NewsSets(language).read(in(data), set, weight);
            case RELATIONS -> new RelationSets().read(in(data), set, weight);
        };
    }
}
