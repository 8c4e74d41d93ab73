package dev.enishi.analysis.graph;

import dev.enishi.analysis.lexicon.EntityType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Looks names up that documents in scope give to entities. */
final class NameIndex {

    /** The most names that a loose look-up reads. */
    private static final int LIMIT = 200;

    private static final int KANJI_LIMIT = 2_000;

    private static final char LAST = '\uFFFD';

    private final Handle handle;
    private final ScopeFilter scope;

    NameIndex(Handle handle, ScopeFilter scope) {
        this.handle = handle;
        this.scope = scope;
    }

    /**
     * A name of an entity.
     *
     * @param root the entity
     * @param type its type
     * @param surface the name as written
     * @param key its normal form
     * @param reading how it is read
     */
    record Found(long root, EntityType type, String surface, String key, Reading reading) {

        static Found from(ResultSet row) throws SQLException {
            return new Found(
                    row.getLong("root"),
                    EntityType.valueOf(row.getString("type")),
                    row.getString("surface"),
                    row.getString("key"),
                    Reading.stored(row.getString("reading")));
        }
    }

    List<Found> withKey(String key) {
        return find("n.key = :wanted", key);
    }

    /** None for an empty sound. */
    List<Found> withSound(String sound) {
        return sound.isEmpty() ? List.of() : find("n.phonetic != '' AND n.phonetic = :wanted", sound);
    }

    List<Found> withPart(String key) {
        return find("n.id IN (SELECT name FROM name_part WHERE key = :wanted)", key);
    }

    /** None for an empty sound. */
    List<Found> withPartSound(String sound) {
        return sound.isEmpty()
                ? List.of()
                : find("n.id IN (SELECT name FROM name_part WHERE phonetic != '' AND phonetic = :wanted)", sound);
    }

    /** Those with kanji that are read so, whole or in part; none for an empty sound. */
    List<Found> readLike(String sound) {
        return sound.isEmpty()
                ? List.of()
                : find("n.id IN (SELECT name FROM name_reading WHERE sound = :wanted)", sound);
    }

    List<Found> startingWith(String key) {
        return find("n.key BETWEEN :wanted AND :wanted || '" + LAST + "'", key);
    }

    /** Those that hold all of a name. */
    List<Found> holding(String name) {
        String terms = SearchTerms.allOf(name);
        return terms.isEmpty()
                ? List.of()
                : find("n.id IN (SELECT rowid FROM name_terms WHERE terms MATCH :wanted)", terms);
    }

    /** Those of about the same length with the same first two characters. */
    List<Found> startingLike(String key) {
        return find(
                "n.key BETWEEN SUBSTR(:wanted, 1, 2) AND SUBSTR(:wanted, 1, 2) || '" + LAST
                        + "' AND ABS(LENGTH(n.key) - LENGTH(:wanted)) BETWEEN 0 AND 2",
                key);
    }

    /** Names of people and organizations that have kanji, and so no sound to look up; the shortest {@value #KANJI_LIMIT}. */
    List<Found> inKanji() {
        return find(
                "n.phonetic = :wanted AND e.type IN ('PERSON', 'ORGANIZATION') AND LENGTH(n.key) BETWEEN 2 AND 10",
                "",
                KANJI_LIMIT);
    }

    private List<Found> find(String condition, String wanted) {
        return find(condition, wanted, LIMIT);
    }

    private List<Found> find(String condition, String wanted, int limit) {
        return scope.bind(handle.createQuery("SELECT DISTINCT e.root, e.type, n.surface, n.key, n.reading FROM name n"
                        + " JOIN entity_name en ON en.name = n.id JOIN entity e ON e.id = en.entity WHERE " + condition
                        + " AND EXISTS (SELECT 1 FROM text_entity_name tn JOIN text_entity t ON t.id = tn.text_entity"
                        + " WHERE tn.name = n.id AND t.entity = en.entity AND " + scope.allows("t.document") + ")"
                        + " ORDER BY LENGTH(n.key), n.surface, e.root LIMIT " + limit))
                .bind("wanted", wanted)
                .map((row, context) -> Found.from(row))
                .list();
    }
}
