package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.lexicon.Lexicon;
import dev.enishi.analysis.lexicon.NameKey;
import dev.enishi.analysis.lexicon.NameKind;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.text.Span;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is looked at to say whether two groups of names of one text, spelled differently, name one thing: how one name is made of the other,
 * what is left over, what the lexicon knows of each, and how they stand to each other in the text.
 */
final class SameThingFeatures {

    /** Beyond so many letters what is left of a name isn't looked at as a whole. */
    private static final int LONGEST_REST = 12;

    /** Of a name that is all over a long text only so many places are looked at. */
    private static final int PLACES = 30;

    private final AnnotatedText text;
    private final List<NameGroup> groups;
    private final Map<NameGroup, Set<String>> keys = new HashMap<>();
    private final Map<String, Set<EntityType>> typesOfKeys = new HashMap<>();
    private final Map<NameGroup, List<NameGroup>> longer = new HashMap<>();

    SameThingFeatures(AnnotatedText text, List<NameGroup> groups) {
        this.text = text;
        this.groups = groups;
        for (NameGroup group : groups) {
            keys.put(group, group.spellings());
            group.spellings()
                    .forEach(key -> typesOfKeys
                            .computeIfAbsent(key, unused -> EnumSet.noneOf(EntityType.class))
                            .add(group.type()));
        }
    }

    /** Two groups of one type whose names overlap so, with their features. */
    SameThing.Pair pair(NameGroup one, NameGroup other, NameOverlap overlap) {
        NameGroup full = one.surfaces().contains(overlap.fullSurface()) ? one : other;
        NameGroup brief = full == one ? other : one;
        return new SameThing.Pair(brief, full, features(brief, full, overlap));
    }

    private int[] features(NameGroup brief, NameGroup full, NameOverlap overlap) {
        FeatureHasher out = new FeatureHasher();
        String type = full.type().name();
        String kind = overlap.kind().name();
        out.add("type", type);
        out.add("kind", kind);
        out.add("kind+", kind, type);
        addLetters(overlap, kind, type, out);
        addRests(overlap, kind, type, out);
        addKnown(overlap, kind, type, out);
        addRivals(brief, full, kind, type, out);
        addPlaces(brief, full, kind, type, out);
        return out.toArray();
    }

    private static void addLetters(NameOverlap overlap, String kind, String type, FeatureHasher out) {
        String length = String.valueOf(Math.min(overlap.brief().length(), 6));
        String more = String.valueOf(
                Math.min(overlap.full().length() - overlap.brief().length(), 8));
        String shapes = NameShape.of(overlap.briefSurface()) + ">" + NameShape.of(overlap.fullSurface());
        out.add("length", kind, length, type);
        out.add("more", kind, more, type);
        out.add("lengths", kind, length, more);
        out.add("shapes", kind, shapes);
        out.add("shapes+", kind, shapes, type);
        out.add("shape", kind, NameShape.of(overlap.briefSurface()), type);
        out.add("last", kind, last(overlap.brief()), last(overlap.full()));
        out.add("ends", kind, String.valueOf(last(overlap.brief()).equals(last(overlap.full()))), type);
        out.add("part", kind, part(overlap), type);
        out.add("part+", kind, part(overlap), length, type);
        boolean rule = ShortForm.isShortFor(overlap.briefSurface(), overlap.fullSurface(), EntityType.valueOf(type));
        out.add("rule", String.valueOf(rule), kind, type);
    }

    /** Which of the parts that a foreign name has the shorter one is. */
    private static String part(NameOverlap overlap) {
        String[] parts = overlap.fullSurface().split("[\\s・＝=]+", -1);
        if (parts.length < 2) {
            return "whole";
        }
        if (NameKey.of(parts[0]).equals(overlap.brief())) {
            return "first";
        }
        return NameKey.of(parts[parts.length - 1]).equals(overlap.brief()) ? "last" : "inside";
    }

    private static String last(String name) {
        return name.substring(name.length() - 1);
    }

    private void addRests(NameOverlap overlap, String kind, String type, FeatureHasher out) {
        addRest("tail", overlap.tail(), kind, type, out);
        addRest("head", overlap.head(), kind, type, out);
    }

    private void addRest(String where, String rest, String kind, String type, FeatureHasher out) {
        if (rest.isEmpty() || rest.length() > LONGEST_REST) {
            return;
        }
        out.add(where, kind, rest);
        out.add(where + "+", kind, rest, type);
        out.add(where + " end", kind, last(rest), type);
        out.add(where + " shape", kind, NameShape.of(rest), type);
        for (NameKind known : NameKind.in(Lexicon.standard().kindsOf(rest))) {
            out.add(where + " is", kind, known.name(), type);
        }
        for (EntityType named : typesOfKeys.getOrDefault(rest, Set.of())) {
            out.add(where + " named", kind, named.name(), type);
        }
    }

    private static void addKnown(NameOverlap overlap, String kind, String type, FeatureHasher out) {
        int brief = Lexicon.standard().kindsOf(overlap.briefSurface());
        int full = Lexicon.standard().kindsOf(overlap.fullSurface());
        out.add("known", kind, String.valueOf(brief != 0), String.valueOf(full != 0), type);
        for (NameKind known : NameKind.in(brief)) {
            out.add("brief", kind, known.name(), type);
        }
        for (NameKind known : NameKind.in(full)) {
            out.add("full", kind, known.name(), type);
        }
    }

    /** How many others the shorter name may stand for as well. */
    private void addRivals(NameGroup brief, NameGroup full, String kind, String type, FeatureHasher out) {
        long rivals = longer.computeIfAbsent(brief, this::longerThan).stream()
                .filter(group -> group != full)
                .count();
        out.add("rivals", kind, String.valueOf(Math.min(rivals, 3)), type);
    }

    /** The groups of its type with a name that holds one of its own. */
    private List<NameGroup> longerThan(NameGroup brief) {
        return groups.stream()
                .filter(group -> group != brief && group.type() == brief.type() && holds(group, brief))
                .toList();
    }

    private boolean holds(NameGroup longer, NameGroup brief) {
        Set<String> own = keys.getOrDefault(brief, Set.of());
        return keys.getOrDefault(longer, Set.of()).stream()
                .anyMatch(key -> own.stream().anyMatch(part -> key.length() > part.length() && key.contains(part)));
    }

    private void addPlaces(NameGroup brief, NameGroup full, String kind, String type, FeatureHasher out) {
        int together = 0;
        for (NameMention one : places(brief)) {
            for (NameMention other : places(full)) {
                if (one.mention().sentence() == other.mention().sentence()) {
                    together++;
                    addBetween(one.mention(), other.mention(), kind, type, out);
                }
            }
        }
        out.add("together", kind, String.valueOf(Math.min(together, 3)), type);
        boolean earlier = full.first().compareTo(brief.first()) < 0;
        out.add("order", kind, String.valueOf(earlier), String.valueOf(together > 0), type);
        out.add("sizes", kind, size(brief), size(full), type);
        int far = full.distanceBefore(brief);
        out.add("far", kind, far > 500 ? "behind" : String.valueOf(Math.min(far, 4)), type);
        out.add(
                "title",
                kind,
                String.valueOf(brief.first().sentence() < 0 && brief.names().size() == 1),
                type);
    }

    private static List<NameMention> places(NameGroup group) {
        return group.names().subList(0, Math.min(PLACES, group.names().size()));
    }

    private static String size(NameGroup group) {
        int size = group.names().size();
        return size < 3 ? String.valueOf(size) : size < 6 ? "some" : "many";
    }

    private void addBetween(Mention one, Mention other, String kind, String type, FeatureHasher out) {
        boolean first = one.span().start() < other.span().start();
        Span left = first ? one.span() : other.span();
        Span right = first ? other.span() : one.span();
        int gap = right.start() - left.end();
        if (gap >= 0 && gap <= 2) {
            String between = text.sentence(one.sentence())
                    .map(AnnotatedSentence::text)
                    .map(sentence -> sentence.substring(left.end(), right.start()))
                    .orElse("");
            out.add("between", kind, between, String.valueOf(first));
            out.add("between+", kind, between, type);
        }
    }
}
