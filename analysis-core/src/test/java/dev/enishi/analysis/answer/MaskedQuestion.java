package dev.enishi.analysis.answer;

import dev.enishi.analysis.graph.Entity;
import dev.enishi.analysis.graph.EntityId;
import dev.enishi.analysis.graph.EntityMatch;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question with its names masked, written for a test with each name in brackets behind its kind: {@code who bought [o:Norvik]}. The
 * kinds are o, p, r (product) and l; several, as in {@code [op:Norvik]}, make a name that can be either, and ? one that is unknown.
 *
 * @param text the masked question
 * @param names its names in text order
 */
record MaskedQuestion(String text, List<AskedName> names) {

    private static final Pattern NAME = Pattern.compile("\\[([oprl?]+):([^]]+)]");

    static MaskedQuestion of(String written) {
        StringBuilder text = new StringBuilder();
        List<AskedName> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(written);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            int start = text.length();
            String name = matcher.group(2);
            text.append(String.valueOf(Grammar.NAME).repeat(name.length()));
            names.add(new AskedName(new Span(start, text.length()), name, matches(matcher.group(1), name)));
        }
        matcher.appendTail(text);
        return new MaskedQuestion(text.toString().toLowerCase(Locale.ROOT), names);
    }

    AskedName name() {
        return names.get(0);
    }

    private static List<EntityMatch> matches(String kinds, String name) {
        List<EntityMatch> matches = new ArrayList<>();
        for (EntityType type : EntityType.values()) {
            if (kinds.contains(letter(type))) {
                EntityId id = new EntityId(
                        1000L * (1 + (name.hashCode() & 0xFFFF)) + letter(type).charAt(0));
                matches.add(new EntityMatch(new Entity(id, name, type, List.of()), 1));
            }
        }
        return matches;
    }

    private static String letter(EntityType type) {
        return switch (type) {
            case ORGANIZATION -> "o";
            case PERSON -> "p";
            case PRODUCT -> "r";
            case LOCATION -> "l";
            case EVENT -> "e";
        };
    }
}
