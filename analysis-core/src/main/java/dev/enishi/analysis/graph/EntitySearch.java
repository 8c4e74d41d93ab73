package dev.enishi.analysis.graph;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.lexicon.NameSimilarity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/**
 * Finds entities by a name as someone types it: exactly, by other spellings, by sound, by a person's family name, as part of a
 * longer name, and only if all that finds nothing, with typing errors. Nearly every step is an index look-up, so that a caller can
 * try each run of words of a question.
 */
final class EntitySearch {

    /** The most that one search finds. */
    static final int LIMIT = 20;

    private static final double SAME_NAME = 1;
    private static final double KNOWN_SPELLING = 0.97;
    private static final double WITHOUT_HONORIFIC = 0.96;
    private static final double SAME_SOUND = 0.9;
    private static final double FAMILY_NAME = 0.8;
    private static final double PART = 0.6;
    private static final double TYPING_ERROR = 0.5;

    /** The shortest key, in UTF-16 code units, that is looked for in longer names, and with typing errors. */
    private static final int SHORTEST_PART = 2;

    private static final int SHORTEST_WITH_ERRORS = 5;

    /** Up to four words, each with a capital, or one long enough to be told from others by its sound. */
    private static final Pattern LATIN_NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'-]{5,}|\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){1,3}");

    private final NameIndex names;
    private final EntityReader entities;
    private final Corrections corrections;
    private final Map<Long, Double> scores = new HashMap<>();

    EntitySearch(Handle handle, ScopeFilter scope) {
        corrections = Corrections.read(handle);
        names = new NameIndex(handle, scope);
        entities = new EntityReader(handle, scope);
    }

    /** The entities of that name, the best match first. */
    List<EntityMatch> find(String name) {
        String wanted = StoredText.of(name);
        String key = NameForms.key(wanted);
        if (key.isEmpty()) {
            return List.of();
        }
        findWhole(wanted, key);
        corrections.originalOf(wanted).ifPresent(original -> findWhole(original, NameForms.key(original)));
        findParts(wanted, key);
        if (scores.isEmpty() || isLatin(key)) {
            findRead(wanted);
        }
        findSpelled(wanted);
        if (scores.isEmpty()) {
            CommonNouns.inJapanese(wanted).forEach(this::findRead);
        }
        if (scores.isEmpty() && key.length() >= SHORTEST_WITH_ERRORS) {
            findLoosely(wanted, key);
        }
        return best();
    }

    /** A Japanese name in Latin letters has no key in common with its kanji: each such name is compared. */
    private void findLoosely(String wanted, String key) {
        score(names.startingLike(key), found -> TYPING_ERROR * alike(wanted, found.surface()));
        if (LATIN_NAME.matcher(wanted.strip()).matches()) {
            score(names.inKanji(), found -> SAME_SOUND * alike(wanted, found.surface()));
        }
    }

    private void findWhole(String wanted, String key) {
        score(names.withKey(key), found -> SAME_NAME);
        String bare = NameForms.key(NameForms.withoutHonorific(wanted));
        if (!bare.equals(key)) {
            score(names.withKey(bare), found -> WITHOUT_HONORIFIC);
        }
        for (String spelling : NameForms.spellings(wanted)) {
            score(names.withKey(NameForms.key(spelling)), found -> KNOWN_SPELLING);
        }
        score(names.withSound(NameForms.phonetic(wanted)), found -> SAME_SOUND * alike(wanted, found.surface()));
    }

    private void findParts(String wanted, String key) {
        score(names.withPart(key), found -> isPerson(found) ? FAMILY_NAME : PART);
        score(
                names.withPartSound(NameForms.phonetic(wanted)),
                found -> isPerson(found) ? FAMILY_NAME * SAME_SOUND * alikePart(wanted, found.surface()) : 0);
        score(names.startingWith(key), found -> isFamilyNameOf(key, found) ? FAMILY_NAME : share(key, found));
        for (String spelling : NameForms.spellings(wanted)) {
            String other = NameForms.key(spelling);
            score(names.startingWith(other), found -> share(other, found));
        }
        if (key.length() >= SHORTEST_PART) {
            score(names.holding(wanted), found -> share(key, found));
        }
    }

    /** Names with kanji, by their readings; a person's in either order. */
    private void findRead(String wanted) {
        for (String order : NameForms.orders(wanted)) {
            String sound = NameForms.phonetic(order);
            score(names.readLike(sound), found -> likeReading(order, sound, found));
        }
    }

    private static double likeReading(String wanted, String sound, NameIndex.Found found) {
        Reading reading = found.reading();
        if (NameForms.phonetic(reading.whole()).equals(sound)) {
            return SAME_SOUND * Math.max(alike(wanted, reading.whole()), alike(wanted, found.surface()));
        }
        double part = reading.runs().stream()
                .filter(run -> NameForms.phonetic(run).equals(sound))
                .mapToDouble(run -> alike(wanted, run))
                .max()
                .orElse(0);
        return SAME_SOUND * (isPerson(found) ? FAMILY_NAME : PART) * part;
    }

    /** Names in Latin letters, by how a name with kanji is read. */
    private void findSpelled(String wanted) {
        String reading = Reading.of(wanted).whole();
        score(
                names.withSound(NameForms.phonetic(reading)),
                found -> isLatin(found.key()) ? SAME_SOUND * alike(reading, found.surface()) : 0);
    }

    private static boolean isLatin(String key) {
        return key.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** How much of a longer name is asked for, as a score. */
    private static double share(String key, NameIndex.Found found) {
        return key.length() < SHORTEST_PART
                ? 0
                : PART * key.length() / Math.max(key.length(), found.key().length());
    }

    private static boolean isPerson(NameIndex.Found found) {
        return found.type() == EntityType.PERSON;
    }

    private static boolean isFamilyNameOf(String key, NameIndex.Found found) {
        return isPerson(found) && StoredName.isFamilyName(key) && StoredName.isInChineseCharacters(found.key());
    }

    private static double alike(String wanted, String surface) {
        double similarity = NameSimilarity.of(wanted, surface);
        return similarity >= NameSimilarity.SAME ? similarity : 0;
    }

    private static double alikePart(String wanted, String surface) {
        return NameForms.parts(surface).stream()
                .mapToDouble(part -> alike(wanted, part))
                .max()
                .orElse(0);
    }

    private void score(List<NameIndex.Found> names, ToDoubleFunction<NameIndex.Found> worth) {
        for (NameIndex.Found found : names) {
            double score = worth.applyAsDouble(found);
            if (score > 0) {
                scores.merge(found.root(), score, Math::max);
            }
        }
    }

    private List<EntityMatch> best() {
        List<Long> roots = scores.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(LIMIT)
                .map(Map.Entry::getKey)
                .toList();
        return roots.isEmpty() ? List.of() : matches(roots);
    }

    private List<EntityMatch> matches(List<Long> roots) {
        return entities.read(roots).values().stream()
                .map(entity ->
                        new EntityMatch(entity, scores.getOrDefault(entity.id().value(), 0.0)))
                .sorted(Comparator.comparingDouble(EntityMatch::score)
                        .reversed()
                        .thenComparing(match -> match.entity().id().value()))
                .toList();
    }
}
