package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class GraphFailuresTest {

    private static final Path FILE = Path.of("somewhere", "enishi.db");

    @TempDir
    private Path folder;

    private static GraphException using(SQLiteErrorCode code) {
        return GraphFailures.using(FILE, new RuntimeException("outer", new SQLiteException("inner", code)));
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE_BUSY, try again",
        "SQLITE_LOCKED, try again",
        "SQLITE_BUSY_SNAPSHOT, try again",
        "SQLITE_READONLY, permissions",
        "SQLITE_CANTOPEN, permissions",
        "SQLITE_AUTH, permissions",
        "SQLITE_IOERR, free space",
        "SQLITE_IOERR_WRITE, free space",
        "SQLITE_FULL, free space",
        "SQLITE_CORRUPT, restore a backup",
        "SQLITE_NOTADB, restore a backup",
        "SQLITE_MISUSE, could not be used"
    })
    void saysWhatToDo(SQLiteErrorCode code, String advice) {
        GraphException failure = using(code);
        assertThat(failure).hasMessageContaining(FILE.toString()).hasMessageContaining(advice);
        assertThat(failure).hasRootCauseInstanceOf(SQLiteException.class);
    }

    @Test
    void keepsStatementsAndTheirValuesOutOfTheMessage() {
        Exception failure = new IllegalStateException(
                "INSERT INTO name VALUES ('a secret')", new SQLException("no such table: name"));
        assertThat(GraphFailures.using(FILE, failure))
                .hasMessageContaining("no such table: name")
                .message()
                .doesNotContain("secret");
        assertThat(GraphFailures.using(FILE, new IllegalStateException("a secret")))
                .hasMessageContaining("IllegalStateException")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void notEvenOfFailuresThatItHasNoAdviceFor() {
        SQLException constraint = new SQLiteException("UNIQUE failed", SQLiteErrorCode.SQLITE_CONSTRAINT);
        Exception failure = new IllegalStateException("INSERT INTO name VALUES ('a secret')", constraint);
        assertThat(GraphFailures.using(FILE, failure))
                .hasMessageContaining("UNIQUE failed")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void aFolderThatIsAFileIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        GraphException failure =
                GraphFailures.opening(file.resolve("enishi.db"), new FileAlreadyExistsException("taken"));
        assertThat(failure).hasMessageContaining(file + " is a file, not a folder");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() {
        assertThat(GraphFailures.opening(folder.resolve("enishi.db"), new AccessDeniedException("x")))
                .hasMessageContaining("can't be opened for writing")
                .hasMessageContaining("permissions");
    }
}
