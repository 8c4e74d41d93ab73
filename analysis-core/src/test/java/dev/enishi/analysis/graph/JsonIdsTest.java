package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class JsonIdsTest {

    private static long countOf(List<Long> ids) throws SQLException {
        String sql = "SELECT COUNT(*) FROM json_each('[1,2,3,9007199254740993]') AS r WHERE "
                + JsonIds.contain("r.value", "ids");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                PreparedStatement statement = connection.prepareStatement(sql.replace(":ids", "?"))) {
            statement.setString(1, JsonIds.of(ids));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.getLong(1);
            }
        }
    }

    @Test
    void findsTheRowsThatAreMeant() throws SQLException {
        assertThat(countOf(List.of(2L, 3L, 8L))).isEqualTo(2);
        assertThat(countOf(List.of())).isZero();
    }

    @Test
    void keepsEveryDigit() throws SQLException {
        assertThat(countOf(List.of(9_007_199_254_740_993L))).isEqualTo(1);
        assertThat(countOf(List.of(9_007_199_254_740_992L))).isZero();
    }

    @Test
    void takesMoreThanAStatementHasPlacesFor() throws SQLException {
        assertThat(countOf(LongStream.range(0, 40_000).boxed().toList())).isEqualTo(3);
    }
}
