package dev.enishi.analysis.graph;

import static dev.enishi.analysis.extraction.RelationType.ACQUIRES;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Times on a graph of 20,000 facts; the limits leave room for a slow machine. {@code -Ddocuments=10000} makes it 100,000 facts, which
 * takes minutes.
 */
@Tag("slow")
class SpeedTest {

    private static final int DOCUMENTS = Integer.getInteger("documents", 2_000);
    private static final int FACTS_EACH = 10;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void staysFastWithManyFacts() {
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            Random random = new Random(1);
            long start = cpu();
            for (int i = 0; i < DOCUMENTS; i++) {
                document(i, random).addTo(graph);
                if ((i + 1) % (DOCUMENTS / 5) == 0) {
                    report("add, on average, after " + (i + 1), start, i + 1);
                }
            }
            assertThat(measure("find", () -> graph.findEntities("会社7番", Scope.everything())))
                    .isLessThan(Duration.ofMillis(200));
            EntityId id = graph.findEntities("会社7番", Scope.everything())
                    .get(0)
                    .entity()
                    .id();
            assertThat(measure("facts", () -> graph.facts(FactQuery.from(id, ACQUIRES), Scope.of(Collection.DEFAULT))))
                    .isLessThan(Duration.ofMillis(100));
            assertThat(measure("passages like", () -> graph.passagesLike("会社7番の買収", Scope.everything(), 10)))
                    .isLessThan(Duration.ofSeconds(2));
            assertThat(measure("passages about", () -> graph.passagesAbout(id, Scope.everything(), 10)))
                    .isLessThan(Duration.ofMillis(200));
        }
        assertThat(measure("open", () -> KnowledgeGraph.open(folder).close())).isLessThan(Duration.ofMillis(300));
    }

    private static Said document(int number, Random random) {
        Said said = Said.in("d" + number).on("2026-01-05");
        for (int i = 0; i < 20; i++) {
            said.says("会社" + random.nextInt(20_000) + "番の発表によると、業績は好調で、来年も成長を見込むという。" + i);
        }
        for (int i = 0; i < FACTS_EACH; i++) {
            String buyer = "会社" + random.nextInt(20_000) + "番";
            String bought = "事業" + number + "の" + i;
            said.says(buyer + "は" + bought + "を買収した。").org(buyer).org(bought).tie(ACQUIRES, buyer, bought);
        }
        return said;
    }

    /** The best of five. */
    private static Duration measure(String what, Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = cpu();
            work.run();
            best = Math.min(best, cpu() - start);
        }
        report(what, cpu() - best, 1);
        return Duration.ofNanos(best);
    }

    /** Processor time of this thread, so that what else the machine does doesn't count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void report(String what, long start, int times) {
        org.slf4j.LoggerFactory.getLogger(SpeedTest.class).info("{}: {} µs", what, (cpu() - start) / 1000 / times);
    }
}
