package dev.enishi.analysis.answer;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.text.Language;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells ties in words, by {@code wording.tsv}. */
final class Wording {

    private static final Map<String, List<String>> ROWS = Table.rows("wording.tsv", 5).stream()
            .collect(Collectors.toMap(row -> row.get(0) + row.get(1), row -> row.subList(2, 5)));

    /** Before and behind each {s} and {o}. */
    private static final Pattern PLACES = Pattern.compile("(?=\\{[so]})|(?<=\\{[so]})");

    private Wording() {}

    /** One sentence that tells a tie. */
    static String of(
            RelationType relation, Status status, List<String> subjects, List<String> objects, Language language) {
        List<String> row = ROWS.get(relation.name() + status.name());
        if (row == null) {
            throw new IllegalStateException("wording.tsv lacks " + relation + " " + status);
        }
        int column = language == Language.JAPANESE ? 2 : subjects.size() > 1 ? 1 : 0;
        // Names last: one may hold braces of its own.
        List<String> parts = PLACES.splitAsStream(row.get(column)).toList();
        StringBuilder sentence = new StringBuilder();
        for (String part : parts) {
            sentence.append(
                    switch (part) {
                        case "{s}" -> list(subjects, language);
                        case "{o}" -> list(objects, language);
                        default -> part;
                    });
        }
        return sentence.toString();
    }

    /** Names as they are listed in a sentence. */
    static String list(List<String> names, Language language) {
        if (language == Language.JAPANESE) {
            return String.join("、", names);
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
