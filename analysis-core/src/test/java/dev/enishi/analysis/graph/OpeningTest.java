package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when a folder is opened, in good order and in bad. */
class OpeningTest {

    private static final Scope ALL = Scope.everything();

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve(Database.FILE_NAME);
    }

    private static void addOne(Path folder, String id) {
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            Said.in(id).says("アカネが増産する。").org("アカネ").addTo(graph);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void makesAMissingFolderAndKeepsEverythingOverARestart() {
        Path deep = folder.resolve("a/b");
        addOne(deep, "d1");

        try (KnowledgeGraph graph = KnowledgeGraph.open(deep)) {
            assertThat(graph.documentCount(ALL)).isEqualTo(1);
            assertThat(graph.findEntities("アカネ", ALL)).hasSize(1);
        }
        assertThat(deep.resolve("enishi.db")).isRegularFile();
    }

    @Test
    void opensAFolderWhoseNameNeedsEscapingInAUrl() {
        Path odd = folder.resolve("100% #1?縁 ä");
        addOne(odd, "d1");

        try (KnowledgeGraph graph = KnowledgeGraph.openForReading(odd)) {
            assertThat(graph.documentCount(ALL)).isEqualTo(1);
        }
        assertThat(odd.resolve("enishi.db")).isRegularFile();
    }

    @Test
    void theVersionInTheFileIsThatOfTheLastMigration() throws SQLException {
        addOne(folder, "d1");
        Flyway flyway = Flyway.configure()
                .dataSource("jdbc:sqlite:" + file(), null, null)
                .locations("classpath:dev/enishi/analysis/graph/migration")
                .load();

        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().current().getVersion().getVersion()).isEqualTo(String.valueOf(Schema.VERSION));
    }

    @Test
    void namesOfAnOlderFileAreKnownAsOnesOfToday() throws SQLException {
        Path older = folder.resolve("older");
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            Said.in("a").says("日本電気。").org("日本電気").addTo(graph);
            Said.in("b").says("エヌ電気。").org("エヌ電気").addTo(graph);
        }
        execute("UPDATE name SET surface = 'NEC', key = 'nec', known = 'nec' WHERE surface = 'エヌ電気'");
        execute("UPDATE name SET known = key");
        OlderFormat.copyOf(folder, older);

        try (KnowledgeGraph graph = KnowledgeGraph.open(older)) {
            Entity firm = graph.findEntities("日本電気", ALL).get(0).entity();
            assertThat(firm.aliases()).containsExactly("NEC");
            Said.in("c").says("NECが増産する。").org("NEC").addTo(graph);
            assertThat(graph.findEntities("NEC", ALL).get(0).entity().id()).isEqualTo(firm.id());
        }
    }

    @Test
    void lendsTheFileToOtherTables() throws SQLException {
        execute("CREATE TABLE job (id INTEGER)");
        addOne(folder, "d1");

        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            assertThat(graph.documentCount(ALL)).isEqualTo(1);
        }
    }

    @Test
    void aNewerFileStopsWithALineThatSaysWhatToDo() throws SQLException {
        addOne(folder, "d1");
        execute("PRAGMA user_version = 99");

        assertThatThrownBy(() -> KnowledgeGraph.open(folder))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("newer Enishi")
                .hasMessageContaining("update this program")
                .hasMessageNotContaining("\n");
        assertThatThrownBy(() -> KnowledgeGraph.openForReading(folder))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("newer Enishi");
    }

    @Test
    void anOlderFileIsNotRead() throws SQLException {
        addOne(folder, "d1");
        execute("PRAGMA user_version = -1");

        assertThatThrownBy(() -> KnowledgeGraph.openForReading(folder))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("older Enishi");
    }

    @Test
    void aFileWhoseTablesAreStillToBeMadeReadsAsEmpty() throws SQLException {
        execute("CREATE TABLE job (id INTEGER)");
        try (KnowledgeGraph graph = KnowledgeGraph.openForReading(folder)) {
            assertThat(graph.documentCount(ALL)).isZero();
            addOne(folder, "d1");
            assertThat(graph.documentCount(ALL)).isEqualTo(1);
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws IOException {
        Files.write(
                file(),
                "not a database, but long enough to hold a header. ".repeat(40).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> KnowledgeGraph.open(folder))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("enishi.db is damaged")
                .hasMessageContaining("restore a backup");
        assertThatThrownBy(() -> KnowledgeGraph.openForReading(folder)).isInstanceOf(GraphException.class);
    }

    @Test
    void aDamagedPageIsReportedWhenItIsRead() throws IOException {
        addOne(folder, "d1");
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) 0xA5;
        }
        Files.write(file(), bytes);

        try (KnowledgeGraph graph = KnowledgeGraph.openForReading(folder)) {
            assertThatThrownBy(() -> graph.findEntities("アカネ", ALL))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void aPathThatIsAFileIsNamed() throws IOException {
        Path path = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> KnowledgeGraph.open(path))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("is a file, not a folder");
        assertThatThrownBy(() -> GraphLock.acquire(path))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("is a file, not a folder");
    }

    /** Not even root may make a folder there. */
    @Test
    void aFolderThatCantBeWrittenIsNamed() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "needs Linux's /proc");

        assertThatThrownBy(() -> KnowledgeGraph.open(Path.of("/proc/enishi")))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("/proc/enishi")
                .hasMessageContaining("permissions");
    }

    @Test
    void aReadOnlyFolderIsRead() throws IOException {
        addOne(folder, "d1");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "root may write everywhere: run as another user to test this");
            try (KnowledgeGraph graph = KnowledgeGraph.openForReading(folder)) {
                assertThat(graph.documentCount(ALL)).isEqualTo(1);
            }
            assertThatThrownBy(() -> KnowledgeGraph.open(folder))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("permissions");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aMissingGraphReadsAsEmptyUntilSomeoneMakesIt() {
        Path later = folder.resolve("later");
        try (KnowledgeGraph graph = KnowledgeGraph.openForReading(later)) {
            assertThat(graph.documentCount(ALL)).isZero();
            assertThat(graph.findEntities("アカネ", ALL)).isEmpty();
            assertThat(graph.facts(new FactQuery(null, null, null), ALL)).isEmpty();
            assertThat(graph.passagesLike("アカネ", ALL, 5)).isEmpty();
            assertThat(graph.collections()).isEmpty();
            assertThat(later).doesNotExist();

            addOne(later, "d1");
            assertThat(graph.documentCount(ALL)).isEqualTo(1);
        }
    }

    @Test
    void aReaderDoesNotWrite() {
        addOne(folder, "d1");
        try (KnowledgeGraph graph = KnowledgeGraph.openForReading(folder)) {
            assertThatThrownBy(() -> addTo(graph))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("for reading only");
        }
    }

    private static void addTo(KnowledgeGraph graph) {
        Said.in("d2").says("…").org("コハク").addTo(graph);
    }

    @Test
    void aClosedGraphSaysSo() {
        KnowledgeGraph graph = KnowledgeGraph.open(folder);
        graph.close();

        assertThatThrownBy(() -> graph.documentCount(ALL))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("closed");
    }
}
