package dev.enishi.analysis.graph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables, brought up to date by Flyway's migrations. Every migration ends by setting {@code PRAGMA user_version} to its own
 * number, so that an up-to-date file is recognised without loading Flyway, which costs several hundred milliseconds of start-up.
 */
final class Schema {

    /** The number of the last migration. */
    static final int VERSION = 4;

    /** Files up to this version know nothing of copies: {@link StoredCopies} finds them once. */
    static final int BEFORE_COPIES = 2;

    /** In files up to this version fewer names are known to be one thing's: {@link StoredNames} looks at them once. */
    static final int BEFORE_CORRECTIONS = 3;

    private static final String MIGRATIONS = "classpath:dev/enishi/analysis/graph/migration";

    /** Flyway does not lock a SQLite file: one thread and, by the lock file, one process migrates at a time. */
    private static final Object MIGRATING = new Object();

    private Schema() {}

    /** Brings a file up to date. Returns the number of the last migration that it had before. */
    static int migrate(DataSource source, Path lockFile) throws SQLException, IOException {
        int before = version(source);
        if (before == VERSION) {
            return before;
        }
        synchronized (MIGRATING) {
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !isCurrent(source)) {
                    flyway(source).migrate();
                }
            }
        }
        return before;
    }

    private static boolean isCurrent(DataSource source) throws SQLException {
        return version(source) == VERSION;
    }

    /**
     * The number of the last migration that a file has had; 0 for a file without tables.
     *
     * @throws GraphException if this program doesn't know it
     */
    static int version(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            int version = version(connection);
            if (version > VERSION) {
                throw new GraphException("The knowledge base was written by a newer Enishi (its format is " + version
                        + ", this program knows " + VERSION + "): update this program.");
            }
            return version;
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.getInt(1);
        }
    }

    /**
     * The baseline lets other tables, such as a job queue's, be in the file first. All migrations are one transaction, so that a reader
     * in another process sees the file before them or after.
     */
    private static Flyway flyway(DataSource source) {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations(MIGRATIONS)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .group(true)
                .load();
    }
}
