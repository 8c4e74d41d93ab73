package dev.enishi.lab.relation;

import dev.enishi.analysis.extraction.PairCandidate;
import dev.enishi.analysis.extraction.RelationLabel;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.lab.corpus.AnnotatedArticle;
import dev.enishi.lab.corpus.LabelledPassage;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Names ties so that those that people found and those that the model finds can be compared. */
final class Ties {

    private Ties() {}

    /** The ties that people found in an article. */
    static Set<String> gold(AnnotatedArticle article) {
        return article.relations().stream()
                .map(relation -> key(RelationType.valueOf(relation.type()), relation.subject(), relation.object()))
                .collect(Collectors.toSet());
    }

    /** The ties that people labelled in a passage. */
    static Set<String> gold(LabelledPassage passage) {
        Set<String> gold = new HashSet<>();
        for (LabelledPassage.Fact fact : passage.facts()) {
            if (fact.type() != null) {
                gold.add(key(fact.type(), fact.subject(), fact.object()));
            }
        }
        return gold;
    }

    /** The tie that a label gives a pair. */
    static String key(PairCandidate candidate, RelationLabel label) {
        return key(label.type(), candidate.subject(label), candidate.object(label));
    }

    static String key(RelationType type, String subject, String object) {
        boolean turned = type.isSymmetric() && subject.compareTo(object) > 0;
        return type + " " + (turned ? object + " " + subject : subject + " " + object);
    }
}
