package dev.enishi.lab.pages;

import dev.enishi.analysis.fetch.RawPage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the time that the calling thread has the processor, so that whatever else runs on the machine counts little. Compiling and
 * collecting garbage are done by other threads and don't count.
 *
 * @param warmUp rounds before the first that counts
 * @param rounds rounds that count, of which the fastest is taken
 */
record Stopwatch(int warmUp, int rounds) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Nanoseconds for all pages, for each way to read them; the ways take turns, so that a slow minute slows all of them. */
    Map<Reading, Long> fastest(List<RawPage> pages, Reading... readings) {
        Map<Reading, Long> fastest = new EnumMap<>(Reading.class);
        for (int round = 0; round < warmUp + rounds; round++) {
            for (Reading reading : readings) {
                long nanos = once(pages, reading);
                if (round >= warmUp) {
                    fastest.merge(reading, nanos, Math::min);
                }
            }
        }
        return fastest;
    }

    /** Nanoseconds for all pages, just once. */
    static long once(List<RawPage> pages, Reading reading) {
        long start = THREADS.getCurrentThreadCpuTime();
        pages.forEach(reading::read);
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    /** The bytes of all pages. */
    static long bytes(List<RawPage> pages) {
        return pages.stream().mapToLong(page -> page.bytes().length).sum();
    }
}
