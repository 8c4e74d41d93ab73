package dev.enishi.lab.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the English sets of sentences with relations. They name the two ends of a relation and leave other names unmarked: a
 * capitalised word outside the marked names, and a small word beside one, may be part of a name or not.
 */
final class RelationSets {

    private static final Set<String> NO_NAMES =
            Set.of("It", "They", "He", "She", "We", "I", "Its", "Their", "His", "Her", "The Company", "The company");

    private static final Set<String> JOINERS = Set.of("of", "the", "and", "for", "&", "-", ",", ".", "'s", "’s");

    private final Annotator annotator = Annotator.of(Language.ENGLISH);

    List<Example> read(Path path, int set, float weight) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (JsonNode line : JsonLines.read(path)) {
            String text = line.get("text").asText();
            AnnotatedSentence sentence = annotator
                    .annotate("", text, List.of(new Span(0, text.length())))
                    .sentences()
                    .get(0);
            examples.add(new Example(set, weight, sentence, names(sentence, line.get("facts"))));
        }
        return examples;
    }

    private static List<MarkedName> names(AnnotatedSentence sentence, JsonNode facts) {
        List<MarkedName> names = new ArrayList<>();
        for (JsonNode fact : facts) {
            JsonNode type = fact.get("type");
            add(fact.get("subject"), subjectType(type.isNull() ? "" : type.asText()), sentence.text(), names);
            add(fact.get("object"), objectType(type.isNull() ? "" : type.asText()), sentence.text(), names);
        }
        names.addAll(unmarked(sentence, names));
        names.sort(Comparator.comparing(MarkedName::span));
        return names;
    }

    private static @Nullable EntityType subjectType(String relation) {
        return switch (relation) {
            case "" -> null;
            case "LEADS", "WORKS_FOR", "FOUNDED" -> EntityType.PERSON;
            default -> EntityType.ORGANIZATION;
        };
    }

    private static @Nullable EntityType objectType(String relation) {
        return switch (relation) {
            case "" -> null;
            case "MAKES" -> EntityType.PRODUCT;
            case "LOCATED_IN" -> EntityType.LOCATION;
            default -> EntityType.ORGANIZATION;
        };
    }

    private static void add(JsonNode surfaces, @Nullable EntityType type, String text, List<MarkedName> names) {
        List<String> sorted = new ArrayList<>();
        surfaces.forEach(surface -> sorted.add(surface.asText().replaceFirst("['’]s?$", "")));
        sorted.sort(Comparator.comparing(String::length).reversed());
        for (String surface : sorted) {
            boolean name = !NO_NAMES.contains(surface) && surface.codePoints().anyMatch(Character::isUpperCase);
            for (int at = text.indexOf(surface); name && at >= 0; at = text.indexOf(surface, at + 1)) {
                Span span = new Span(at, at + surface.length());
                if (names.stream().noneMatch(other -> other.span().overlaps(span))) {
                    names.add(new MarkedName(span, type));
                }
            }
        }
    }

    private static List<MarkedName> unmarked(AnnotatedSentence sentence, List<MarkedName> names) {
        List<Token> tokens = sentence.tokens();
        List<MarkedName> unmarked = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Span span = tokens.get(i).span();
            boolean free = names.stream().noneMatch(name -> name.span().overlaps(span));
            if (free && (isCapitalised(tokens, i) || joins(tokens, i))) {
                unmarked.add(new MarkedName(span, null));
            }
        }
        return unmarked;
    }

    private static boolean joins(List<Token> tokens, int i) {
        return JOINERS.contains(tokens.get(i).surface())
                && isCapitalised(tokens, i - 1)
                && isCapitalised(tokens, i + 1);
    }

    private static boolean isCapitalised(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        String surface = tokens.get(i).surface();
        return surface.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && !NO_NAMES.contains(surface);
    }
}
