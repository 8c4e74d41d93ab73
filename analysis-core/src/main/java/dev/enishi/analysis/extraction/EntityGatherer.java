package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gathers the names of one text to entities: the same name, short forms of it, and what stands in brackets behind it. Names first
 * become groups of one spelling, which settle their type by vote; then the groups are joined.
 */
final class EntityGatherer {

    /**
     * Of more groups none is tried as a short form of another, since each is compared with each. An article names dozens of things.
     */
    private static final int MAX_COMPARED = 1_000;

    private final List<NameGroup> groups = new ArrayList<>();

    private EntityGatherer() {}

    /**
     * Puts together what is surely one thing, whatever its type: the same name, another spelling of it.
     *
     * @param names in text order, the title first
     * @param bracketed pairs of surfaces of which the second stands in brackets behind the first
     */
    static List<NameGroup> group(List<NameMention> names, List<BracketedName> bracketed) {
        EntityGatherer gatherer = new EntityGatherer();
        gatherer.groupBySpelling(names);
        gatherer.joinBracketed(bracketed);
        gatherer.joinOtherSpellings();
        return gatherer.groups;
    }

    /** Makes entities of groups whose types are settled. */
    static List<TextEntity> gather(List<NameGroup> settled) {
        EntityGatherer gatherer = new EntityGatherer();
        gatherer.groups.addAll(settled);
        gatherer.joinOtherSpellings();
        gatherer.joinShortForms();
        return gatherer.entities();
    }

    /** Makes entities of groups whose types are settled; what is a short form of what is judged by a model. */
    static List<TextEntity> gather(AnnotatedText text, List<NameGroup> settled, SameThing same) {
        EntityGatherer gatherer = new EntityGatherer();
        gatherer.groups.addAll(settled);
        gatherer.joinOtherSpellings();
        gatherer.joinSame(text, same);
        return gatherer.entities();
    }

    private void joinSame(AnnotatedText text, SameThing same) {
        if (groups.size() > MAX_COMPARED) {
            return;
        }
        Map<NameGroup, NameGroup> joined = new HashMap<>();
        same.fullForms(text, groups).forEach((brief, full) -> {
            NameGroup whole = last(full, joined);
            if (whole != brief) {
                whole.join(brief);
                joined.put(brief, whole);
                groups.remove(brief);
            }
        });
    }

    /** The group that a group has become part of. */
    private static NameGroup last(NameGroup group, Map<NameGroup, NameGroup> joined) {
        NameGroup last = group;
        while (joined.containsKey(last)) {
            last = joined.get(last);
        }
        return last;
    }

    private void groupBySpelling(List<NameMention> names) {
        Map<String, List<NameMention>> bySpelling = new LinkedHashMap<>();
        for (NameMention name : names) {
            bySpelling
                    .computeIfAbsent(NameGroup.spelling(name.mention().text()), key -> new ArrayList<>())
                    .add(name);
        }
        bySpelling.values().forEach(same -> groups.add(new NameGroup(vote(same), same)));
    }

    /** The type that most mentions, weighted by their confidence, have. */
    private static EntityType vote(List<NameMention> names) {
        Map<EntityType, Double> votes = new EnumMap<>(EntityType.class);
        names.forEach(name -> votes.merge(name.type(), name.confidence(), Double::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private void joinBracketed(List<BracketedName> bracketed) {
        for (BracketedName pair : bracketed) {
            NameGroup outer = groupOf(pair.outer());
            NameGroup inner = groupOf(pair.inner());
            if (outer != null && inner != null && outer != inner && pair.isAlias(outer.type(), inner.type())) {
                outer.join(inner);
                groups.remove(inner);
            }
        }
    }

    private @org.jspecify.annotations.Nullable NameGroup groupOf(String surface) {
        String spelling = NameGroup.spelling(surface);
        return groups.stream()
                .filter(group -> group.hasSpelling(spelling))
                .findFirst()
                .orElse(null);
    }

    private void joinOtherSpellings() {
        if (groups.size() > MAX_COMPARED) {
            return;
        }
        OtherSpelling spellings = new OtherSpelling(groups);
        for (NameGroup later : List.copyOf(groups)) {
            spellings.earlier(later).ifPresent(first -> {
                NameGroup group = groupOf(first.name());
                (group == null ? first : group).join(later);
                groups.remove(later);
            });
        }
    }

    /**
     * Joins each group to the longer one that it is a short form of; of several, to the one that is named nearest before it. Only its own
     * surfaces count, not those that joined it: the family name that two people share must not make them one.
     */
    private void joinShortForms() {
        Map<NameGroup, Set<String>> own = new HashMap<>();
        groups.forEach(group -> own.put(group, group.surfaces()));
        if (groups.size() > MAX_COMPARED) {
            return;
        }
        List<NameGroup> byLength = new ArrayList<>(groups);
        byLength.sort(Comparator.comparingInt(group -> group.name().length()));
        for (NameGroup shorter : byLength) {
            groups.stream()
                    .filter(longer -> longer != shorter && longer.type() == shorter.type())
                    .filter(longer -> longer.surfaces().stream()
                            .anyMatch(full -> own.getOrDefault(shorter, Set.of()).stream()
                                    .anyMatch(brief -> ShortForm.isShortFor(brief, full, shorter.type()))))
                    .min(Comparator.comparingInt(longer -> longer.distanceBefore(shorter)))
                    .ifPresent(longer -> {
                        longer.join(shorter);
                        groups.remove(shorter);
                    });
        }
    }

    private List<TextEntity> entities() {
        groups.sort(Comparator.comparing(NameGroup::first));
        List<TextEntity> entities = new ArrayList<>(groups.size());
        for (NameGroup group : groups) {
            entities.add(group.toEntity("e" + (entities.size() + 1)));
        }
        return entities;
    }
}
