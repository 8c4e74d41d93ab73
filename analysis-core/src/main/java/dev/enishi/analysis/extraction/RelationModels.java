package dev.enishi.analysis.extraction;

import dev.enishi.analysis.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What was trained for one language, loaded at first use.
 *
 * @param scorer tells how likely a sentence makes a tie
 * @param ties tells from all sentences whether a tie holds
 * @param status tells how far it has come
 */
record RelationModels(RelationScorer scorer, TieJudge ties, StatusReader status) {

    private static final class Japanese {
        static final RelationModels MODELS = load(Language.JAPANESE);
    }

    private static final class English {
        static final RelationModels MODELS = load(Language.ENGLISH);
    }

    static RelationModels of(Language language) {
        return switch (language) {
            case JAPANESE -> Japanese.MODELS;
            case ENGLISH -> English.MODELS;
        };
    }

    private static RelationModels load(Language language) {
        String code = language.code();
        try (InputStream relation = open("relation-" + code + ".model");
                InputStream constructions = open("constructions-" + code + ".txt")) {
            RelationScorer scorer =
                    new RelationScorer(LinearModel.read(relation), ConstructionReliability.read(constructions));
            return new RelationModels(
                    scorer, new TieJudge(LinearModel.ofResource("ties-" + code + ".model")), statusReader(language));
        } catch (IOException broken) {
            throw new UncheckedIOException("The relation models of this program can't be read", broken);
        }
    }

    private static StatusReader statusReader(Language language) throws IOException {
        if (language == Language.ENGLISH) {
            return new EnglishStatus();
        }
        try (InputStream status = open("status-ja.model")) {
            LinearModel model = LinearModel.read(status);
            return (candidate, type) -> model.logOdds(candidate.statusFeatures(type));
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = RelationModels.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("The model " + name + " is missing from the program");
        }
        return in;
    }
}
