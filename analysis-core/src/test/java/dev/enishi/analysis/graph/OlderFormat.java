package dev.enishi.analysis.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Makes knowledge bases as the first version of the tables had them. */
final class OlderFormat {

    private OlderFormat() {}

    /** Copies what the first version's tables can hold of a graph into a new folder. */
    static void copyOf(Path graph, Path folder) {
        try {
            Files.createDirectories(folder);
            String url = "jdbc:sqlite:" + folder.resolve(Database.FILE_NAME);
            Flyway.configure()
                    .dataSource(url, null, null)
                    .locations("classpath:dev/enishi/analysis/graph/migration")
                    .target("1")
                    .load()
                    .migrate();
            fill(url, graph.resolve(Database.FILE_NAME));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(String url, Path from) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + from + "' AS newer");
            for (String table : tables(statement)) {
                String columns = String.join(", ", columns(statement, table));
                statement.execute(
                        "INSERT INTO main." + table + " (" + columns + ") SELECT " + columns + " FROM newer." + table);
            }
        }
    }

    /** Without the search tables: what is tested here doesn't search. */
    private static List<String> tables(Statement statement) throws SQLException {
        return texts(
                statement,
                "SELECT name FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
                        + " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_terms%' AND name NOT LIKE 'flyway%'");
    }

    private static List<String> columns(Statement statement, String table) throws SQLException {
        return texts(statement, "SELECT '\"' || name || '\"' FROM pragma_table_info('" + table + "', 'main')");
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
