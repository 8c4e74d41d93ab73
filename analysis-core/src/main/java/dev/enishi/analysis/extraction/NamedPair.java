package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.tagging.NameTagger;
import java.util.List;
import java.util.Set;

/**
 * Two groups of names of one text that may be one thing, as what settles it is trained on them.
 *
 * @param type what both are
 * @param brief how the one with the shorter name is named
 * @param full how the other is named
 * @param features what the model looks at
 */
public record NamedPair(
        EntityType type,
        Set<String> brief,
        Set<String> full,
        @SuppressWarnings("ArrayRecordComponent") int[] features) {

    /** The pairs of a text, of groups whose types {@code judge} has settled. */
    public static List<NamedPair> of(AnnotatedText text, NameTagger tagger, LinearModel judge) {
        List<NameGroup> groups = new GroupJudge(judge).judge(text, Extractor.groups(text, tagger, Extractor.BOLDNESS));
        return SameThing.pairs(text, groups).stream()
                .map(pair -> new NamedPair(
                        pair.full().type(), pair.brief().surfaces(), pair.full().surfaces(), pair.features()))
                .toList();
    }
}
