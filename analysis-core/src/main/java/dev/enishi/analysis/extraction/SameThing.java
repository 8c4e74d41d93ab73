package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says which groups of names of one text, whose types are settled, name one thing although they are spelled differently. Thread-safe. */
final class SameThing {

    private final LinearModel model;

    SameThing(LinearModel model) {
        this.model = model;
    }

    /** With the model of a language that ships with this library, loaded at first use. */
    static SameThing of(Language language) {
        return language == Language.JAPANESE ? Japanese.SAME : English.SAME;
    }

    private static final class Japanese {
        static final SameThing SAME = new SameThing(LinearModel.ofResource("same-ja.model"));
    }

    private static final class English {
        static final SameThing SAME = new SameThing(LinearModel.ofResource("same-en.model"));
    }

    /**
     * Two groups of one type whose names overlap.
     *
     * @param brief the one with the shorter name
     * @param full the other
     */
    record Pair(
            NameGroup brief,
            NameGroup full,
            @SuppressWarnings("ArrayRecordComponent") int[] features) {}

    /** Of a text whose names overlap in more pairs, the later ones aren't tried. An article has dozens. */
    private static final int MAX_PAIRS = 5_000;

    /** The pairs of groups that may be one thing, at most {@value #MAX_PAIRS}. */
    static List<Pair> pairs(AnnotatedText text, List<NameGroup> groups) {
        SameThingFeatures features = new SameThingFeatures(text, groups);
        List<List<NameOverlap.Spelling>> spellings = groups.stream()
                .map(group ->
                        group.surfaces().stream().map(NameOverlap.Spelling::of).toList())
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size() && pairs.size() < MAX_PAIRS; j++) {
                NameGroup one = groups.get(i);
                NameGroup other = groups.get(j);
                if (one.type() == other.type()) {
                    NameOverlap.of(spellings.get(i), spellings.get(j))
                            .ifPresent(overlap -> pairs.add(features.pair(one, other, overlap)));
                }
            }
        }
        return pairs;
    }

    /** For each group that is likelier than not a short form, the group that it is likeliest a short form of. */
    Map<NameGroup, NameGroup> fullForms(AnnotatedText text, List<NameGroup> groups) {
        Map<NameGroup, Scored> best = new LinkedHashMap<>();
        for (Pair pair : pairs(text, groups)) {
            Scored scored = new Scored(pair.full(), model.logOdds(pair.features())[0]);
            if (scored.logOdds() > 0) {
                best.merge(
                        pair.brief(),
                        scored,
                        (one, other) ->
                                Comparator.comparingDouble(Scored::logOdds).compare(one, other) >= 0 ? one : other);
            }
        }
        Map<NameGroup, NameGroup> full = new LinkedHashMap<>();
        best.forEach((brief, scored) -> full.put(brief, scored.group()));
        return full;
    }

    private record Scored(NameGroup group, float logOdds) {}
}
