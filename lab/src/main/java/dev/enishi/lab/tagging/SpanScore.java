package dev.enishi.lab.tagging;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.tagging.NameTagger;
import dev.enishi.analysis.tagging.TaggedName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well a tagger finds marked names by exact span and type. A name of unknown type counts neither way, nor does what overlaps one or
 * is of a type that the set never marks.
 *
 * @param right names found
 * @param wrong names found that aren't marked
 * @param missed names marked that weren't found
 */
record SpanScore(int right, int wrong, int missed) {

    static SpanScore of(NameTagger tagger, List<Example> examples) {
        Set<EntityType> types = examples.stream()
                .flatMap(example -> example.names().stream())
                .map(MarkedName::type)
                .filter(type -> type != null)
                .collect(Collectors.toSet());
        SpanScore sum = new SpanScore(0, 0, 0);
        for (Example example : examples) {
            sum = sum.plus(of(tagger.tag(example.sentence()), example.names(), types));
        }
        return sum;
    }

    private static SpanScore of(List<TaggedName> tagged, List<MarkedName> marked, Set<EntityType> types) {
        Set<MarkedName> gold = new HashSet<>(marked);
        gold.removeIf(name -> name.type() == null);
        int right = 0;
        int wrong = 0;
        for (TaggedName name : tagged) {
            boolean open = marked.stream()
                    .anyMatch(other -> other.type() == null && other.span().overlaps(name.span()));
            if (gold.contains(new MarkedName(name.span(), name.type())) && !open) {
                right++;
            } else if (types.contains(name.type()) && !open) {
                wrong++;
            }
        }
        return new SpanScore(right, wrong, gold.size() - right);
    }

    private SpanScore plus(SpanScore other) {
        return new SpanScore(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** The harmonic mean of precision and recall, in 0..1. */
    double f1() {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
    }
}
