package dev.enishi.lab.tagging;

import static dev.enishi.lab.tagging.Source.Form.ARTICLES;
import static dev.enishi.lab.tagging.Source.Form.RELATIONS;
import static dev.enishi.lab.tagging.Source.Form.SENTENCES;
import static dev.enishi.lab.tagging.Source.Form.WRITTEN;

import dev.enishi.analysis.text.Language;
import java.util.List;
import java.util.Map;

/**
 * What a shipped model is made of and how. The figures behind the choices are in docs/tagging.md.
 *
 * @param language the model's language
 * @param sources the files to learn from, in order
 * @param options how to train
 * @param shares how much of what only one kind of marking teaches goes into the model, by its number
 */
record Recipe(Language language, List<Source> sources, CrfTrainer.Options options, Map<Integer, Float> shares) {

    private static final int WIKIPEDIA = 2;
    private static final int TREEBANK = 3;
    private static final int LEADS = 4;

    static Recipe of(Language language) {
        return switch (language) {
            case JAPANESE -> japanese();
            case ENGLISH -> english();
        };
    }

    private static Recipe japanese() {
        List<Source> sources = List.of(
                new Source("ner/stockmark.train.jsonl.gz", SENTENCES, WIKIPEDIA, 1, "CC BY-SA 3.0"),
                new Source("ner/ud-gsd.train.jsonl.gz", SENTENCES, TREEBANK, 1, "CC BY-SA 4.0"),
                new Source("ner/wac.train.jsonl.gz", SENTENCES, LEADS, 1, "CC BY-SA 4.0"),
                new Source("news/train.jsonl", ARTICLES, Source.NEWS, 1, "CC BY 2.5"),
                new Source("news/modern.train.jsonl", ARTICLES, Source.NEWS, 3, "texts for training only"),
                new Source("articles", WRITTEN, Source.NEWS, 1, "Apache-2.0"));
        return new Recipe(
                Language.JAPANESE,
                sources,
                new CrfTrainer.Options(6, 0.1f, 3e-6f, 2, false, 1),
                Map.of(Source.NEWS, 1f));
    }

    private static Recipe english() {
        List<Source> sources = List.of(
                new Source("ner/uner-en.train.jsonl.gz", SENTENCES, TREEBANK, 1, "CC BY-SA 4.0"),
                new Source("ner/wikigold-en.train.jsonl.gz", SENTENCES, WIKIPEDIA, 1, "CC BY 4.0"),
                new Source("ner/wnut17-en.train.jsonl.gz", SENTENCES, LEADS, 1, "CC BY 4.0"),
                new Source("relations/core-en.train.jsonl.gz", RELATIONS, LEADS, 1, "CC BY 4.0"),
                new Source("relations/knowledgenet-en.train.jsonl.gz", RELATIONS, LEADS, 1, "CC BY-SA 4.0"),
                new Source("articles", WRITTEN, Source.NEWS, 3, "Apache-2.0"));
        return new Recipe(Language.ENGLISH, sources, new CrfTrainer.Options(6, 0.1f, 3e-6f, 2, false, 1), Map.of());
    }
}
