package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.lexicon.Lexicon;
import dev.enishi.analysis.lexicon.NameKey;
import dev.enishi.analysis.lexicon.NameSimilarity;
import dev.enishi.analysis.lexicon.PhoneticKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which groups of names of one text are other spellings of each other: those that the lexicon lists together, and those that sound the same in kana and Latin letters. */
final class OtherSpelling {

    /** Two names in one text that sound alike as much as this are one: of the hardest wrong pairs 1.6 % pass 0.7 (docs/lexicon.md). */
    private static final double ALIKE = 0.9;

    /** A key of one consonant is shared by too many names. */
    private static final int LEAST_KEY = 2;

    private final Map<NameGroup, Set<String>> known = new LinkedHashMap<>();

    private final Map<NameGroup, List<Sound>> sounds = new HashMap<>();

    /** Looks the groups up once. */
    OtherSpelling(List<NameGroup> groups) {
        for (NameGroup group : groups) {
            known.put(group, spellings(group));
            sounds.put(group, Sound.of(group));
        }
    }

    /** The keys of all spellings that the lexicon knows of a group's names. */
    private static Set<String> spellings(NameGroup group) {
        Set<String> keys = new HashSet<>();
        for (String surface : group.surfaces()) {
            String name = CountrySign.country(surface)
                    .filter(country -> group.type() == EntityType.LOCATION)
                    .orElse(surface);
            keys.add(NameKey.of(name));
            Lexicon.standard().spellings(name).forEach(spelling -> keys.add(NameKey.of(spelling)));
        }
        return keys;
    }

    /** The first group before {@code later} that is the same thing spelled otherwise. */
    Optional<NameGroup> earlier(NameGroup later) {
        for (NameGroup group : known.keySet()) {
            if (group == later) {
                return Optional.empty();
            }
            if (group.type() == later.type() && (isKnown(group, later) || soundsAlike(group, later))) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** The lexicon lists a firm with its subsidiaries here and there: ソフトバンク and ソフトバンクモバイル stay two. */
    private boolean isKnown(NameGroup one, NameGroup other) {
        Set<String> keys = known.getOrDefault(other, Set.of());
        return one.spellings().stream().anyMatch(keys::contains)
                || known.getOrDefault(one, Set.of()).stream().anyMatch(key -> other.hasSpelling(key));
    }

    private boolean soundsAlike(NameGroup one, NameGroup other) {
        List<Sound> others = sounds.getOrDefault(other, List.of());
        return sounds.getOrDefault(one, List.of()).stream()
                .anyMatch(sound -> others.stream().anyMatch(sound::isTranscription));
    }

    /**
     * How a name sounds.
     *
     * @param surface the name
     * @param latin whether it is in Latin letters
     * @param key its {@link PhoneticKey}, at least of {@link #LEAST_KEY} letters
     */
    private record Sound(String surface, boolean latin, String key) {

        /** Of all surfaces whose sound tells something. */
        static List<Sound> of(NameGroup group) {
            return group.surfaces().stream()
                    .map(surface -> new Sound(surface, NameGroup.isLatin(surface), PhoneticKey.of(surface)))
                    .filter(sound -> sound.key().length() >= LEAST_KEY)
                    .toList();
        }

        boolean isTranscription(Sound other) {
            return latin != other.latin && key.equals(other.key) && NameSimilarity.of(surface, other.surface) >= ALIKE;
        }
    }
}
