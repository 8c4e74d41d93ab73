package dev.enishi.analysis.graph;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jdbi.v3.core.ConnectionFactory;
import org.sqlite.SQLiteDataSource;

/** Connections to one SQLite file, kept for reuse. As many are open as threads have worked at once. Thread-safe. */
final class Connections implements ConnectionFactory, AutoCloseable {

    private final SQLiteDataSource source;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    Connections(SQLiteDataSource source) {
        this.source = source;
    }

    @Override
    public Connection openConnection() throws SQLException {
        if (closed) {
            throw new GraphException("The knowledge base has been closed.");
        }
        Connection kept = idle.pollFirst();
        return kept != null ? kept : source.getConnection();
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        idle.addFirst(connection);
        if (closed) {
            closeIdle();
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        closeIdle();
    }

    private void closeIdle() throws SQLException {
        for (Connection kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            kept.close();
        }
    }
}
