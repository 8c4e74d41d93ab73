package dev.enishi.lab.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where the surfaces of an article's entities stand in its sentences: the longest first, none inside another. */
final class Projection {

    /** What headlines put before a foreign name (米X社). Some list the name with it as an alias; the name is what follows. */
    private static final Pattern COUNTRY = Pattern.compile("^[米英仏独伊露韓](?=[A-Za-zァ-ヴ])");

    /** The longest first, so that a short form doesn't take a part of a longer name. */
    private final List<String> surfaces;

    private final Map<String, @Nullable EntityType> types;

    private Projection(Map<String, @Nullable EntityType> types) {
        this.types = types;
        this.surfaces = new ArrayList<>(types.keySet());
        surfaces.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    }

    /** A surface that two entities of different types share has no type. */
    static Projection of(JsonNode entities) {
        Map<String, @Nullable EntityType> types = new HashMap<>();
        for (JsonNode entity : entities) {
            EntityType type = EntityType.valueOf(entity.get("type").asText());
            add(types, entity.get("name").asText(), type);
            for (JsonNode alias : entity.path("aliases")) {
                add(types, alias.asText(), type);
            }
        }
        return new Projection(types);
    }

    private static void add(Map<String, @Nullable EntityType> types, String listed, EntityType type) {
        String surface = COUNTRY.matcher(listed).replaceFirst("");
        if (surface.isBlank()) {
            return;
        }
        boolean shared = types.containsKey(surface) && types.get(surface) != type;
        types.put(surface, shared ? null : type);
    }

    /** The names in a sentence, in text order. */
    List<MarkedName> names(String text) {
        List<MarkedName> names = new ArrayList<>();
        for (String surface : surfaces) {
            for (int at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
                Span span = new Span(at, at + surface.length());
                if (standsAlone(text, span)
                        && names.stream().noneMatch(name -> name.span().overlaps(span))) {
                    names.add(new MarkedName(span, types.get(surface)));
                }
            }
        }
        names.sort(Comparator.comparing(MarkedName::span));
        return names;
    }

    /** Whether a Latin or katakana name is not cut out of a longer word. */
    private static boolean standsAlone(String text, Span span) {
        return !joins(text, span.start()) && !joins(text, span.end());
    }

    private static boolean joins(String text, int at) {
        if (at == 0 || at == text.length()) {
            return false;
        }
        char left = text.charAt(at - 1);
        char right = text.charAt(at);
        return (isLatin(left) && isLatin(right)) || (isKatakana(left) && isKatakana(right));
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    private static boolean isKatakana(char c) {
        return c == 'ー' || (Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA);
    }
}
