package dev.enishi.lab.lexicon;

import dev.enishi.analysis.lexicon.NameKind;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Names and the bits of their kinds, under the spelling that the core looks up: NFKC, small letters. */
final class NameCollection {

    private static final Pattern LATIN_NAME = Pattern.compile("[\\p{IsLatin}\\d][\\p{IsLatin}\\d&' .+-]*");

    private static final int MAX_LENGTH = 40;

    private final NavigableMap<String, Integer> kinds = new TreeMap<>();

    /** Adds a kind to a spelling; one that is blank, too long for a name, or only digits is left out. */
    void add(String spelling, NameKind kind) {
        String key = key(spelling);
        if (!key.isEmpty() && key.length() <= MAX_LENGTH && !key.chars().allMatch(Character::isDigit)) {
            kinds.merge(key, kind.bit(), (one, other) -> one | other);
        }
    }

    /** Adds a Latin spelling if it has at least two letters and nothing but letters, digits and light punctuation. */
    void addLatin(String latin, NameKind kind) {
        if (latin.length() > 1 && LATIN_NAME.matcher(latin).matches()) {
            add(latin, kind);
        }
    }

    /** Adds the warning to the names given; others are left out. */
    void warn(Set<String> commonWords) {
        commonWords.forEach(word -> kinds.computeIfPresent(word, (name, bits) -> bits | NameKind.COMMON_WORD.bit()));
    }

    /** Leaves out what another name makes needless or what can't be told from other text. */
    void remove(Set<String> spellings) {
        kinds.keySet().removeAll(spellings);
    }

    NavigableMap<String, Integer> kinds() {
        return Collections.unmodifiableNavigableMap(kinds);
    }

    static String key(String spelling) {
        return Normalizer.normalize(spelling, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
