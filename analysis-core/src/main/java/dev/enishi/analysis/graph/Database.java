package dev.enishi.analysis.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file of a folder. A read sees one state of the file however many queries it takes; writers take turns, in this process
 * by a lock, between processes by SQLite's. Thread-safe.
 */
final class Database implements AutoCloseable {

    /** The file's name in its folder. */
    static final String FILE_NAME = "enishi.db";

    /** How long a writer waits for another process's transaction, in milliseconds. */
    private static final int BUSY_TIMEOUT = 5_000;

    private final Path folder;
    private final Path file;
    private final @Nullable Store writing;
    private final ReentrantLock writer = new ReentrantLock();
    private volatile @Nullable Store reading;

    private Database(Path folder, @Nullable Store writing, @Nullable Store reading) {
        this.folder = folder.toAbsolutePath();
        this.file = folder.resolve(FILE_NAME);
        this.writing = writing;
        this.reading = reading;
    }

    /** Opens a folder's file for reading and writing; makes both if they are missing. */
    static Database open(Path folder) {
        Path file = folder.resolve(FILE_NAME);
        try {
            Files.createDirectories(folder);
            SQLiteDataSource writing = source(url(file), TransactionMode.IMMEDIATE);
            int before = Schema.migrate(writing, folder.resolve("enishi.migration.lock"));
            Database database =
                    new Database(folder, Store.of(writing), Store.of(source(url(file), TransactionMode.DEFERRED)));
            if (before >= 1 && before <= Schema.BEFORE_COPIES) {
                database.write(handle -> new StoredCopies(handle).findAll());
            }
            if (before >= 1 && before <= Schema.BEFORE_CORRECTIONS) {
                database.write(handle -> new StoredNames(handle).refresh());
            }
            return database;
        } catch (IOException | SQLException | FlywayException e) {
            throw GraphFailures.opening(file, e);
        }
    }

    /** Opens a folder's file for reading; while it is missing, reads are given their value for that. */
    static Database openForReading(Path folder) {
        Database database = new Database(folder, null, null);
        database.findReading();
        return database;
    }

    /** Runs queries on one state of the file. */
    <T> T read(T whenMissing, Function<Handle, T> work) {
        Store store = findReading();
        if (store == null) {
            return whenMissing;
        }
        try {
            return store.jdbi().inTransaction(work::apply);
        } catch (JdbiException e) {
            throw GraphFailures.using(file, e);
        }
    }

    /** Runs a change: all of it happens, or nothing. */
    <T> T write(Function<Handle, T> work) {
        Store store = writing;
        if (store == null) {
            throw new GraphException("The knowledge base " + file + " was opened for reading only.");
        }
        writer.lock();
        try {
            return store.jdbi().inTransaction(work::apply);
        } catch (JdbiException e) {
            throw GraphFailures.using(file, e);
        } finally {
            writer.unlock();
        }
    }

    @Override
    public void close() {
        try {
            closeAll(reading, writing);
        } catch (SQLException e) {
            throw GraphFailures.using(file, e);
        }
    }

    private static void closeAll(@Nullable Store reading, @Nullable Store writing) throws SQLException {
        if (reading != null) {
            reading.connections().close();
        }
        if (writing != null) {
            writing.connections().close();
        }
    }

    private @Nullable Store findReading() {
        Store store = reading;
        if (store == null && Files.exists(file)) {
            store = openReading();
            reading = store;
        }
        return store;
    }

    /** Null while another process is still making the tables. */
    private synchronized @Nullable Store openReading() {
        Store opened = reading;
        if (opened != null) {
            return opened;
        }
        try {
            SQLiteDataSource source = readOnlySource();
            return version(source) == 0 ? null : Store.of(source);
        } catch (SQLException e) {
            throw GraphFailures.opening(file, e);
        }
    }

    /**
     * SQLite reads a file in WAL mode only where it can make the index file beside it. In a read-only folder that no process
     * writes to, the file is read as it is.
     */
    private SQLiteDataSource readOnlySource() throws SQLException {
        SQLiteDataSource beside = readOnly(url(file) + "?mode=ro");
        try {
            version(beside);
            return beside;
        } catch (SQLException e) {
            if (Files.isWritable(folder)) {
                throw e;
            }
        }
        return readOnly(url(file) + "?immutable=1");
    }

    private int version(SQLiteDataSource source) throws SQLException {
        int version = Schema.version(source);
        if (version != 0 && version < Schema.VERSION) {
            throw new GraphException("The knowledge base " + file
                    + " was written by an older Enishi: open it once for writing (ingest or serve) to update it.");
        }
        return version;
    }

    private static String url(Path file) {
        return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath();
    }

    private static SQLiteDataSource source(String url, TransactionMode mode) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(mode);
        return source(url, config);
    }

    private static SQLiteDataSource readOnly(String url) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return source(url, config);
    }

    private static SQLiteDataSource source(String url, SQLiteConfig config) {
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_TIMEOUT);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
    }

    /** Connections with JDBI on top of them. */
    private record Store(Jdbi jdbi, Connections connections) {

        static Store of(SQLiteDataSource source) {
            Connections connections = new Connections(source);
            Jdbi jdbi = Jdbi.create(connections);
            jdbi.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
            return new Store(jdbi, connections);
        }
    }
}
