package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Settles what each group of names stands for, or that it is no name, from all places of the text where it stands. Thread-safe. */
final class GroupJudge {

    private final LinearModel model;

    GroupJudge(LinearModel model) {
        this.model = model;
    }

    /** The judge of a language with the model that ships with this library, loaded at first use. */
    static GroupJudge of(Language language) {
        return language == Language.JAPANESE ? Japanese.JUDGE : English.JUDGE;
    }

    private static final class English {
        static final GroupJudge JUDGE = new GroupJudge(LinearModel.ofResource("groups-en.model"));
    }

    private static final class Japanese {
        static final GroupJudge JUDGE = new GroupJudge(LinearModel.ofResource("groups-ja.model"));
    }

    /** Settles the types; the groups that are left. A family name that was never tagged stays what it was found by. */
    List<NameGroup> judge(AnnotatedText text, List<NameGroup> groups) {
        GroupFeatures features = new GroupFeatures(text, groups);
        List<int[]> looks = groups.stream().map(features::of).toList();
        List<NameGroup> kept = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            NameGroup group = groups.get(i);
            if (!group.isTagged()) {
                kept.add(group);
                continue;
            }
            Optional<EntityType> judged = GroupLabel.type(likeliest(looks.get(i)));
            if (judged.isPresent() || isFamilyName(group, groups)) {
                group.setType(judged.orElse(EntityType.PERSON));
                kept.add(group);
            }
        }
        return kept;
    }

    /**
     * Whether what is taken for a person is called by the last word of another's name: such a name (Fields, Brown) is likely none by itself, but
     * is one where Mary Fields is named.
     */
    private static boolean isFamilyName(NameGroup group, List<NameGroup> groups) {
        return group.type() == EntityType.PERSON
                && groups.stream()
                        .filter(other -> other != group && other.type() == EntityType.PERSON)
                        .flatMap(other -> other.surfaces().stream())
                        .anyMatch(full -> group.surfaces().stream()
                                .anyMatch(brief -> full.endsWith(" " + brief) || full.endsWith("・" + brief)));
    }

    private int likeliest(int[] features) {
        float[] logOdds = model.logOdds(features);
        int best = 0;
        for (int label = 1; label < logOdds.length; label++) {
            if (logOdds[label] > logOdds[best]) {
                best = label;
            }
        }
        return best;
    }
}
