package dev.enishi.lab.corpus;

import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotated entity of which only the surfaces are known, not where they stand.
 *
 * @param id its id in the article
 * @param type its type
 * @param surfaces its name first, then its aliases
 */
record NamedThing(String id, EntityType type, List<String> surfaces) {

    private record Surface(String text, NamedThing thing) {}

    /** Looks for all surfaces of all things in a text, the longest first, none overlapping another. */
    static List<TextEntity> locate(List<NamedThing> things, AnnotatedText text) {
        List<Surface> surfaces = new ArrayList<>();
        things.forEach(thing -> thing.surfaces().forEach(surface -> surfaces.add(new Surface(surface, thing))));
        surfaces.sort(
                Comparator.comparingInt((Surface surface) -> -surface.text().length()));
        Map<NamedThing, List<Mention>> mentions = new HashMap<>();
        for (AnnotatedSentence sentence : text.all()) {
            locate(surfaces, sentence, mentions);
        }
        List<TextEntity> entities = new ArrayList<>();
        for (NamedThing thing : things) {
            List<Mention> found = mentions.getOrDefault(thing, new ArrayList<>());
            found.sort(Comparator.comparingInt(Mention::sentence).thenComparing(Mention::span));
            entities.add(new TextEntity(
                    thing.id(),
                    thing.surfaces().get(0),
                    thing.type(),
                    thing.surfaces().subList(1, thing.surfaces().size()),
                    found));
        }
        return entities;
    }

    private static void locate(
            List<Surface> surfaces, AnnotatedSentence sentence, Map<NamedThing, List<Mention>> mentions) {
        String text = sentence.text();
        boolean[] taken = new boolean[text.length()];
        for (Surface surface : surfaces) {
            int from = text.indexOf(surface.text());
            while (from >= 0 && !surface.text().isEmpty()) {
                Span span = new Span(from, from + surface.text().length());
                if (isFree(taken, span) && isWhole(text, span)) {
                    java.util.Arrays.fill(taken, span.start(), span.end(), true);
                    mentions.computeIfAbsent(surface.thing(), key -> new ArrayList<>())
                            .add(Mention.ofName(sentence.number(), span, surface.text()));
                }
                from = text.indexOf(surface.text(), from + 1);
            }
        }
    }

    private static boolean isFree(boolean[] taken, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a Latin or katakana surface is not part of a longer word of its script. */
    private static boolean isWhole(String text, Span span) {
        return isBoundary(text, span.start()) && isBoundary(text, span.end());
    }

    private static boolean isBoundary(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        Character.UnicodeScript before = script(text.charAt(at - 1));
        return before != script(text.charAt(at))
                || (before != Character.UnicodeScript.LATIN && before != Character.UnicodeScript.KATAKANA);
    }

    private static Character.UnicodeScript script(char c) {
        return c == 'ー' ? Character.UnicodeScript.KATAKANA : Character.UnicodeScript.of(c);
    }
}
