package dev.enishi.analysis.graph;

import dev.enishi.analysis.lexicon.NameKey;
import dev.enishi.analysis.lexicon.PhoneticKey;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms of a name that are stored to be compared instead of the name as written. */
final class NameForms {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s\u3000・･=＝·]+");

    private NameForms() {}

    /** Equal for two spellings of one name in one script; empty only for a blank name. */
    static String key(String name) {
        return NameKey.of(name);
    }

    /** Equal for most spellings that sound alike in any script; empty where nothing can be said. */
    static String phonetic(String name) {
        return PhoneticKey.of(name);
    }

    /** The words that a name is written in: サム and アルトマン; one for a name written in one. */
    static List<String> parts(String name) {
        return Stream.of(BETWEEN_PARTS.split(name))
                .filter(part -> !part.isBlank())
                .distinct()
                .toList();
    }
}
