package dev.enishi.analysis.graph;

import dev.enishi.analysis.lexicon.Lexicon;
import dev.enishi.analysis.lexicon.NameKey;
import dev.enishi.analysis.lexicon.PhoneticKey;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms of a name that are stored to be compared instead of the name as written. */
final class NameForms {

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s\u3000・･=＝·]+");

    private static final Pattern HONORIFIC = Pattern.compile(
            "(?<=.{2})(さん|さま|様|氏|君|くん|先生|社長|会長|大統領|首相|選手|監督|社)$|^(mr|mrs|ms|dr)\\.? ", Pattern.CASE_INSENSITIVE);

    private NameForms() {}

    /** The name without さん, 社長, Mr. and the like. */
    static String withoutHonorific(String name) {
        return HONORIFIC.matcher(name.strip()).replaceFirst("");
    }

    /** Other names of the same thing that are known before anything is read. */
    static Set<String> spellings(String name) {
        return Lexicon.standard().spellings(name);
    }

    /** Equal for all spellings of one thing that the lexicon knows, see {@link KnownSpellings}. */
    static String known(String name) {
        return KnownSpellings.first(key(name));
    }

    /** Equal for two spellings of one name in one script; empty only for a blank name. */
    static String key(String name) {
        return NameKey.of(name);
    }

    /** Equal for most spellings that sound alike in any script; empty where nothing can be said. */
    static String phonetic(String name) {
        return PhoneticKey.of(name);
    }

    /** The name as it is and, if it has several words, with its last word first: Sota Kirino and Kirino Sota. */
    static List<String> orders(String name) {
        String plain = name.strip();
        int last = plain.lastIndexOf(' ');
        return last < 0 ? List.of(plain) : List.of(plain, plain.substring(last + 1) + " " + plain.substring(0, last));
    }

    /** The words that a name is written in: サム and アルトマン; one for a name written in one. */
    static List<String> parts(String name) {
        return Stream.of(BETWEEN_PARTS.split(name))
                .filter(part -> !part.isBlank())
                .distinct()
                .toList();
    }
}
