package dev.enishi.analysis.graph;

import dev.enishi.analysis.extraction.Qualifiers;
import dev.enishi.analysis.extraction.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * One place that states a fact, as a row.
 *
 * @param fact which fact
 * @param provenance the place
 */
record StatedFact(FactKey fact, Provenance provenance) {

    /** The columns that {@link #from} reads, with what they are read from. */
    static final String COLUMNS =
            "SELECT r.type, s.root AS subject_root, o.root AS object_root, r.status, r.confidence, r.role,"
                    + " r.date, r.amount, r.reported_by, d.external_id, d.url, d.title, d.published_at, d.retrieved_at,"
                    + " e.sentence AS number, COALESCE(w.text, '') AS text"
                    + " FROM relation r JOIN entity s ON s.id = r.subject_entity JOIN entity o ON o.id = r.object_entity"
                    + " JOIN document d ON d.id = r.document JOIN evidence e ON e.relation = r.id"
                    + " LEFT JOIN sentence w ON w.document = r.document AND w.number = e.sentence";

    static StatedFact from(ResultSet row) throws SQLException {
        Passage passage = PassageReader.from(row);
        Provenance provenance = new Provenance(
                passage.document(),
                passage.url(),
                passage.title(),
                passage.publishedAt(),
                Instant.ofEpochMilli(row.getLong("retrieved_at")),
                passage.sentence(),
                passage.text(),
                Status.valueOf(row.getString("status")),
                row.getDouble("confidence"),
                qualifiers(row));
        return new StatedFact(FactKey.from(row), provenance);
    }

    private static Qualifiers qualifiers(ResultSet row) throws SQLException {
        return new Qualifiers(
                row.getString("role"), row.getString("date"), row.getString("amount"), row.getString("reported_by"));
    }
}
