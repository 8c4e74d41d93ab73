package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.lexicon.EntityType;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One name of a text entity with what resolution needs of it.
 *
 * @param surface as written
 * @param key its normal form
 * @param main whether it is the fullest form in its document
 * @param naming how much it tells of who is meant
 */
record StoredName(String surface, String key, boolean main, Naming naming) {

    /**
     * The longest name in Chinese characters, in UTF-16 code units, that is taken for a family name alone: a full name has three or
     * more, but for few.
     */
    private static final int LONGEST_FAMILY_NAME = 2;

    /** The shortest alias, in UTF-16 code units of its key, that is taken for a full name: shorter ones are mostly initials. */
    private static final int SHORTEST_FULL_ALIAS = 4;

    private static final Pattern CHINESE_CHARACTERS = Pattern.compile("[\\p{IsHan}々]+");

    /** The same, telling so much. */
    StoredName with(Naming told) {
        return new StoredName(surface, key, main, told);
    }

    /** The names of a text entity, the main one first. */
    static List<StoredName> of(TextEntity entity) {
        String main = StoredText.of(entity.name());
        return entity.names().stream()
                .map(StoredText::of)
                .distinct()
                .map(surface -> of(surface, surface.equals(main), NameForms.key(main), entity))
                .toList();
    }

    private static StoredName of(String surface, boolean main, String mainKey, TextEntity entity) {
        String key = NameForms.key(surface);
        return new StoredName(surface, key, main, naming(surface, key, mainKey, entity));
    }

    private static Naming naming(String surface, String key, String mainKey, TextEntity entity) {
        boolean lone = key.isEmpty() || (entity.type() == EntityType.PERSON && isFamilyName(surface));
        if (key.equals(mainKey)) {
            return lone ? Naming.LONE : Naming.FULL;
        }
        return lone || isShortFor(surface, key, mainKey, entity) ? Naming.SHORT : Naming.FULL;
    }

    private static boolean isShortFor(String surface, String key, String mainKey, TextEntity entity) {
        boolean fewerWords = entity.type() == EntityType.PERSON
                && NameForms.parts(surface).size()
                        < NameForms.parts(entity.name()).size();
        return fewerWords || key.length() < SHORTEST_FULL_ALIAS || mainKey.contains(key);
    }

    /** Whether a name is so short that it must be a family name alone. */
    static boolean isFamilyName(String surface) {
        return isInChineseCharacters(surface) && surface.strip().length() <= LONGEST_FAMILY_NAME;
    }

    static boolean isInChineseCharacters(String surface) {
        return CHINESE_CHARACTERS.matcher(surface.strip()).matches();
    }
}
