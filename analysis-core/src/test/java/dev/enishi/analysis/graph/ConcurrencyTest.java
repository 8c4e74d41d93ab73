package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several threads, several graphs of one folder and several processes at once. */
class ConcurrencyTest {

    private static final Scope ALL = Scope.everything();

    @TempDir
    Path folder;

    static Said document(String id) {
        return Said.in(id)
                .says("アカネは" + id + "社と競合する。")
                .org("アカネ")
                .org(id + "社")
                .tie(dev.enishi.analysis.extraction.RelationType.COMPETES_WITH, "アカネ", id + "社");
    }

    /** Writes documents into a folder, in a process of its own. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) {
            try (KnowledgeGraph graph = KnowledgeGraph.open(Path.of(arguments[0]))) {
                for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                    document(arguments[1] + i).addTo(graph);
                }
            }
        }
    }

    private static Process writer(Path folder, String prefix, int documents) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString(),
                        prefix,
                        String.valueOf(documents))
                .redirectErrorStream(true)
                .redirectOutput(output(folder, prefix).toFile())
                .start();
    }

    private static Path output(Path folder, String prefix) {
        return folder.resolve(prefix + ".log");
    }

    @Test
    void twoProcessesMakeAndFillOneGraph() throws Exception {
        Process a = writer(folder, "a", 15);
        Process b = writer(folder, "b", 15);
        try (KnowledgeGraph reader = KnowledgeGraph.openForReading(folder)) {
            while (a.isAlive() || b.isAlive()) {
                assertThat(reader.facts(new FactQuery(null, null, null), ALL).size())
                        .isBetween(0, 30);
                a.waitFor(20, TimeUnit.MILLISECONDS);
            }
            List<Integer> exits = List.of(a.waitFor(), b.waitFor());
            String said = Files.readString(output(folder, "a")) + Files.readString(output(folder, "b"));
            assertThat(exits).as(said).containsOnly(0);
            assertThat(reader.documentCount(ALL)).isEqualTo(30);
            assertThat(reader.findEntities("アカネ", ALL)).hasSize(1);
            assertThat(reader.facts(new FactQuery(null, null, null), ALL)).hasSize(30);
        }
    }

    @Test
    void threadsAndGraphsOfOneFolderTakeTurns() throws Exception {
        EmptyGraph.in(folder);
        ExecutorService pool = Executors.newFixedThreadPool(4, work -> new Thread(work, "enishi-test-writer"));
        try (KnowledgeGraph one = KnowledgeGraph.open(folder);
                KnowledgeGraph other = KnowledgeGraph.open(folder)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                KnowledgeGraph graph = i % 2 == 0 ? one : other;
                String prefix = "t" + i + "-";
                work.add(() -> {
                    for (int j = 0; j < 10; j++) {
                        document(prefix + j).addTo(graph);
                        assertThat(graph.findEntities("アカネ", ALL)).hasSize(1);
                    }
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
            assertThat(one.documentCount(ALL)).isEqualTo(40);
            assertThat(other.facts(
                            FactQuery.from(
                                    one.findEntities("アカネ", ALL).get(0).entity().id(), null),
                            ALL))
                    .hasSize(40);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aReaderSeesEachDocumentWholeOrNotAtAll() throws Exception {
        EmptyGraph.in(folder);
        ExecutorService pool = Executors.newFixedThreadPool(1, work -> new Thread(work, "enishi-test-writer"));
        AtomicBoolean done = new AtomicBoolean();
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder);
                KnowledgeGraph reader = KnowledgeGraph.openForReading(folder)) {
            Future<?> writing = pool.submit(() -> {
                for (int i = 0; i < 30; i++) {
                    document("d").addTo(graph);
                }
                done.set(true);
            });
            while (!done.get() && !writing.isDone()) {
                List<Fact> facts = reader.facts(new FactQuery(null, null, null), ALL);
                assertThat(facts.size()).isLessThanOrEqualTo(1);
                facts.forEach(fact -> assertThat(fact.provenance()).hasSize(1));
            }
            writing.get();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aReaderDoesNotWaitForAnUnfinishedWrite() throws Exception {
        EmptyGraph.in(folder);
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("enishi.db"));
                Statement statement = other.createStatement()) {
            document("d").addTo(graph);
            statement.execute("BEGIN IMMEDIATE");
            assertThat(graph.documentCount(ALL)).isEqualTo(1);
            statement.execute("ROLLBACK");
        }
    }

    @Test
    void aWriterWaitsForAnother() throws Exception {
        EmptyGraph.in(folder);
        CountDownLatch begun = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(1, work -> new Thread(work, "enishi-test-writer"));
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("enishi.db"));
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Future<AddResult> added = pool.submit(() -> {
                begun.countDown();
                return document("d").addTo(graph);
            });
            begun.await();
            assertThatThrownBy(() -> added.get(200, TimeUnit.MILLISECONDS))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            statement.execute("ROLLBACK");
            assertThat(added.get().newFacts()).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aWriterThatWaitsTooLongSaysWhy() throws SQLException {
        EmptyGraph.in(folder);
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("enishi.db"));
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> document("d").addTo(graph))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("busy")
                    .hasMessageContaining("try again");
        }
    }
}
