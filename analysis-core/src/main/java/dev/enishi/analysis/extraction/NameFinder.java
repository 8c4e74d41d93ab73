package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.tagging.NameTagger;
import dev.enishi.analysis.tagging.TaggedName;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the names of a text: those that the tagger sees in each sentence, and then every other place where one of them stands again, since
 * what was named once with its title or firm is later named alone.
 */
final class NameFinder {

    /** What a name found again is trusted: less than one tagged, so that tags outvote it. */
    private static final double AGAIN = 0.5;

    /** Between the parts of a foreign person's name. */
    private static final String PART = "[・＝=\\s]+";

    private final AnnotatedText text;
    private final Map<Integer, List<NameMention>> bySentence = new HashMap<>();

    private NameFinder(AnnotatedText text) {
        this.text = text;
    }

    /** The names in text order, the title first; no two overlap. */
    static List<NameMention> find(AnnotatedText text, NameTagger tagger, float boldness) {
        NameFinder finder = new NameFinder(text);
        finder.tag(tagger, boldness);
        ListedNames listed = new ListedNames(finder.bySentence.values());
        finder.bySentence.replaceAll((sentence, names) -> listed.apart(names));
        finder.findAgain();
        return finder.all();
    }

    private void tag(NameTagger tagger, float boldness) {
        for (AnnotatedSentence sentence : text.all()) {
            List<NameMention> names = new ArrayList<>();
            for (TaggedName name : tagger.tag(sentence, boldness)) {
                Mention mention = Mention.ofName(
                        sentence.number(), name.span(), name.span().of(sentence.text()));
                names.add(new NameMention(mention, name.type(), name.confidence(), name.shares(), false));
            }
            bySentence.put(sentence.number(), names);
        }
    }

    private void findAgain() {
        Map<String, EntityType> known = knownSurfaces();
        Map<Character, List<String>> byFirst = new HashMap<>();
        known.keySet()
                .forEach(surface -> byFirst.computeIfAbsent(surface.charAt(0), key -> new ArrayList<>())
                        .add(surface));
        byFirst.values()
                .forEach(surfaces ->
                        surfaces.sort(Comparator.comparingInt(String::length).reversed()));
        text.all().forEach(sentence -> findAgain(sentence, known, byFirst));
    }

    /** Surfaces worth looking for, with the type that most of their tags give. */
    private Map<String, EntityType> knownSurfaces() {
        Map<String, Map<EntityType, Double>> votes = new LinkedHashMap<>();
        for (List<NameMention> names : bySentence.values()) {
            for (NameMention name : names) {
                for (String surface : surfaces(name)) {
                    votes.computeIfAbsent(surface, key -> new HashMap<>())
                            .merge(name.type(), name.confidence(), Double::sum);
                }
            }
        }
        Map<String, EntityType> known = new LinkedHashMap<>();
        votes.forEach((surface, byType) -> known.put(
                surface,
                byType.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()));
        return known;
    }

    /** The name itself and, of a foreign person, the family name. */
    private static List<String> surfaces(NameMention name) {
        List<String> surfaces = new ArrayList<>(2);
        String surface = name.mention().text();
        addIfTelling(surface, surfaces);
        if (name.type() == EntityType.PERSON) {
            String[] parts = surface.split(PART, -1);
            addIfTelling(parts[parts.length - 1], surfaces);
        }
        return surfaces;
    }

    /** One letter, or hiragana alone, is too often something else. */
    private static void addIfTelling(String surface, List<String> surfaces) {
        boolean telling = surface.codePoints()
                .anyMatch(c ->
                        Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HIRAGANA);
        if (telling && surface.length() >= 2 && !surfaces.contains(surface)) {
            surfaces.add(surface);
        }
    }

    private void findAgain(
            AnnotatedSentence sentence, Map<String, EntityType> known, Map<Character, List<String>> byFirst) {
        List<NameMention> names = bySentence.computeIfAbsent(sentence.number(), key -> new ArrayList<>());
        BitSet taken = new BitSet();
        names.forEach(name ->
                taken.set(name.mention().span().start(), name.mention().span().end()));
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.get(i).span().start();
            for (String surface : byFirst.getOrDefault(sentence.text().charAt(start), List.of())) {
                Span span = new Span(start, start + surface.length());
                if (sentence.text().startsWith(surface, start)
                        && endsToken(tokens, i, span.end())
                        && isFree(span, taken)) {
                    Mention mention = Mention.ofName(sentence.number(), span, surface);
                    names.add(NameMention.again(mention, known.getOrDefault(surface, EntityType.PERSON), AGAIN));
                    taken.set(span.start(), span.end());
                    break;
                }
            }
        }
        names.sort(Comparator.comparing(name -> name.mention().span()));
    }

    private static boolean endsToken(List<Token> tokens, int from, int end) {
        for (int i = from; i < tokens.size() && tokens.get(i).span().end() <= end; i++) {
            if (tokens.get(i).span().end() == end) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(Span span, BitSet taken) {
        int next = taken.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }

    private List<NameMention> all() {
        List<NameMention> all = new ArrayList<>();
        text.all().forEach(sentence -> all.addAll(bySentence.getOrDefault(sentence.number(), List.of())));
        return all;
    }
}
