package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.RelationType;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What makes relations of several documents one fact.
 *
 * @param type the kind of tie
 * @param subject the root of the entity where it starts
 * @param object the root of the entity where it goes
 */
record FactKey(RelationType type, long subject, long object) {

    static FactKey from(ResultSet row) throws SQLException {
        return new FactKey(
                RelationType.valueOf(row.getString("type")), row.getLong("subject_root"), row.getLong("object_root"));
    }

    /** The same tie as it is shown: a symmetric one starts at what was asked for, else at the older entity; 0 asks for none. */
    FactKey shownFor(long askedSubject, long askedObject) {
        if (!type.isSymmetric() || askedSubject == subject || askedObject == object) {
            return this;
        }
        boolean asked = askedSubject != 0 || askedObject != 0;
        return asked || subject > object ? new FactKey(type, object, subject) : this;
    }
}
