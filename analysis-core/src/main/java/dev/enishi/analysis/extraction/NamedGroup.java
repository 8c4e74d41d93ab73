package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.tagging.NameTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names of one text that are taken for one thing before it is settled what it is, as what settles it is trained on them.
 *
 * @param type what the tagger makes of it
 * @param surfaces how it is named
 * @param beforeNames whether another name follows right behind wherever it is named
 * @param features what the model looks at
 */
public record NamedGroup(
        EntityType type,
        Set<String> surfaces,
        boolean beforeNames,
        @SuppressWarnings("ArrayRecordComponent") int[] features) {

    /** The groups of a text in the order in which they are first named. */
    public static List<NamedGroup> of(AnnotatedText text, NameTagger tagger) {
        List<NameGroup> groups = Extractor.groups(text, tagger, Extractor.BOLDNESS);
        GroupFeatures features = new GroupFeatures(text, groups);
        List<NamedGroup> named = new ArrayList<>(groups.size());
        groups.forEach(group -> named.add(
                new NamedGroup(group.type(), group.surfaces(), features.isBeforeNames(group), features.of(group))));
        return named;
    }
}
