package dev.enishi.analysis.answer;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell which tie a question asks for; {@code triggers.tsv} lists them.
 *
 * @param relation the tie
 * @param form how the side asked for is found
 * @param asked the side that a {@link Form#NOUN} asks for, or null where the kinds of the things decide
 * @param weight 0 to about 1.2, how surely it means that tie
 * @param pattern over a masked question
 */
record Trigger(RelationType relation, Form form, @Nullable Side asked, double weight, Pattern pattern) {

    private static final Map<Language, List<Trigger>> ALL = load();

    /** How the side asked for is found. */
    enum Form {
        /** By grammar: its subject is the tie's subject. */
        VERB,
        /** By grammar: its subject is the tie's object, as in "belongs to". */
        BACK,
        /** By the word itself, as in "the parent of". */
        NOUN
    }

    /**
     * A place where a trigger stands.
     *
     * @param trigger the trigger
     * @param span in the masked question
     */
    record Hit(Trigger trigger, Span span) {}

    /** Every place in a masked question where a trigger of that language stands. */
    static List<Hit> findIn(String masked, Language language) {
        List<Hit> hits = new ArrayList<>();
        for (Trigger trigger : ALL.getOrDefault(language, List.of())) {
            Matcher matcher = trigger.pattern.matcher(masked);
            while (matcher.find()) {
                hits.add(new Hit(trigger, new Span(matcher.start(), matcher.end())));
            }
        }
        return hits;
    }

    /** Whether all of a word is one that tells a tie: then it hardly is a name. */
    static boolean isWhole(String word, Language language) {
        return ALL.getOrDefault(language, List.of()).stream()
                .anyMatch(trigger -> trigger.pattern.matcher(word).matches());
    }

    private static Map<Language, List<Trigger>> load() {
        Map<Language, List<Trigger>> all = new EnumMap<>(Language.class);
        for (List<String> row : Table.rows("triggers.tsv", 6)) {
            Language language = Language.fromCode(row.get(0)).orElseThrow();
            all.computeIfAbsent(language, none -> new ArrayList<>()).add(from(row));
        }
        return all;
    }

    private static Trigger from(List<String> row) {
        return new Trigger(
                RelationType.valueOf(row.get(1)),
                Form.valueOf(row.get(2).toUpperCase(java.util.Locale.ROOT)),
                side(row.get(3)),
                Double.parseDouble(row.get(4)),
                Pattern.compile(row.get(5)));
    }

    private static @Nullable Side side(String cell) {
        return switch (cell) {
            case "S" -> Side.SUBJECT;
            case "O" -> Side.OBJECT;
            default -> null;
        };
    }
}
