package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphLockTest {

    @TempDir
    Path folder;

    /** Takes the lock in a process of its own, says so and holds it until its input ends. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (GraphLock lock = GraphLock.acquire(Path.of(arguments[0]))) {
                java.io.PrintStream out = new java.io.PrintStream(
                        new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
                out.println("held " + (lock != null));
                System.in.read();
            }
        }
    }

    @Test
    void anotherProcessHasItUntilThatEndsHoweverItEnds() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("held true");
            assertThatThrownBy(() -> GraphLock.acquire(folder))
                    .isInstanceOf(GraphException.class)
                    .hasMessageContaining("Another Enishi bot is running on " + folder)
                    .hasMessageContaining("ENISHI_DATA");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        GraphLock.acquire(folder).close();
    }

    @Test
    void refusesASecondBotInTheSameProcessAndGoesOnHolding() {
        GraphLock first = GraphLock.acquire(folder);
        assertThatThrownBy(() -> GraphLock.acquire(folder.resolve("../" + folder.getFileName())))
                .isInstanceOf(GraphException.class);
        assertThatThrownBy(() -> GraphLock.acquire(folder)).isInstanceOf(GraphException.class);
        first.close();
        GraphLock.acquire(folder).close();
    }

    @Test
    void othersReadAndWriteMeanwhile() {
        try (GraphLock lock = GraphLock.acquire(folder);
                KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            assertThat(lock).isNotNull();
            Said.in("d").says("…").org("アカネ").addTo(graph);
            try (KnowledgeGraph reader = KnowledgeGraph.openForReading(folder)) {
                assertThat(reader.documentCount(Scope.everything())).isEqualTo(1);
            }
        }
    }
}
