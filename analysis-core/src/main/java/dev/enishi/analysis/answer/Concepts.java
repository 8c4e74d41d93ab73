package dev.enishi.analysis.answer;

import dev.enishi.analysis.text.Language;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text speaks of, in terms that are the same in both languages, by {@code concepts.tsv}. */
final class Concepts {

    private static final List<Concept> ALL =
            Table.rows("concepts.tsv", 2).stream().map(Concept::from).toList();

    private Concepts() {}

    private record Concept(List<String> japanese, Pattern english) {

        static Concept from(List<String> cells) {
            String beginnings =
                    Stream.of(cells.get(1).split("\\|")).map(Pattern::quote).collect(Collectors.joining("|"));
            return new Concept(List.of(cells.get(0).split("\\|")), Pattern.compile("\\b(?:" + beginnings + ")"));
        }

        boolean isIn(String text, Language language) {
            return language == Language.JAPANESE
                    ? japanese.stream().anyMatch(text::contains)
                    : english.matcher(text).find();
        }
    }

    /** The concepts of a text, each as a bit. */
    static BitSet of(String text, Language language) {
        String lower = text.toLowerCase(Locale.ROOT);
        BitSet found = new BitSet(ALL.size());
        for (int i = 0; i < ALL.size(); i++) {
            found.set(i, ALL.get(i).isIn(lower, language));
        }
        return found;
    }
}
