package dev.enishi.analysis.graph;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms of a name that are compared instead of the name as written. */
final class NameForms {

    private static final Pattern NOT_PART_OF_KEY = Pattern.compile("[^\\p{L}\\p{N}\\p{M}ー]+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s・･=＝·]+");

    private NameForms() {}

    /** The normal form: equal for spellings that differ only in width, case, spaces or punctuation; never empty for a name that isn't. */
    static String key(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String key = NOT_PART_OF_KEY.matcher(folded).replaceAll("");
        return key.isEmpty() ? folded.strip() : key;
    }

    /** Equal for spellings that sound alike; empty where nothing can be said. */
    static String phonetic(String name) {
        return "";
    }

    /** The words that a name is written in: サム and アルトマン; one for a name written in one. */
    static List<String> parts(String name) {
        return Stream.of(BETWEEN_PARTS.split(name))
                .filter(part -> !part.isBlank())
                .distinct()
                .toList();
    }
}
