package dev.enishi.lab.reading;

import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how long each stage of reading takes beside Kuromoji alone, on the same texts in the same process: {@code ReadingSpeed FILE},
 * Japanese articles as JSON lines. Time is what the one thread has the processor for.
 */
public final class ReadingSpeed {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;

    private ReadingSpeed() {}

    /** Prints for each stage the characters a second and how many times Kuromoji's time it takes. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<AnnotatedArticle> articles = AnnotatedArticle.read(Path.of(args[0]), Language.JAPANESE);
        long letters = articles.stream()
                .mapToLong(article -> article.document().text().length())
                .sum();
        Map<ReadingStage, Long> nanos = fastest(articles, WARM_UP, ROUNDS);
        double kuromoji = nanos.getOrDefault(ReadingStage.KUROMOJI, 1L);
        out.printf(Locale.ROOT, "%d articles, %,d characters%n", articles.size(), letters);
        nanos.forEach((stage, time) -> out.printf(
                Locale.ROOT,
                "%-12s %6.2f M characters/s  %5.2f times Kuromoji's time%n",
                stage,
                letters * 1e3 / time,
                time / kuromoji));
    }

    /**
     * Nanoseconds for all articles, the fastest of the rounds behind those to warm up; the stages take turns, so that a slow minute slows all
     * of them.
     */
    static Map<ReadingStage, Long> fastest(List<AnnotatedArticle> articles, int warmUp, int rounds) {
        Map<ReadingStage, Long> fastest = new EnumMap<>(ReadingStage.class);
        for (int round = 0; round < warmUp + rounds; round++) {
            for (ReadingStage stage : ReadingStage.values()) {
                long start = THREADS.getCurrentThreadCpuTime();
                articles.forEach(stage::read);
                long nanos = THREADS.getCurrentThreadCpuTime() - start;
                if (round >= warmUp) {
                    fastest.merge(stage, nanos, Math::min);
                }
            }
        }
        return fastest;
    }
}
