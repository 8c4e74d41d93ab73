package dev.enishi.lab.pages;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how fast pages are read, how the time grows with their length, and how much memory they need: {@code PageSpeed FOLDER} with
 * saved pages. A megabyte is a million bytes of HTML.
 */
public final class PageSpeed {

    private static final Stopwatch STOPWATCH = new Stopwatch(3, 5);

    private static final int SHORTEST = 1_000;
    private static final int LONGEST = 10_000_000;

    private static final List<Integer> HEAPS_OF = List.of(1_000_000, 5_000_000, 10_000_000);

    private PageSpeed() {}

    /** Prints the tables of docs/performance.md. */
    public static void main(String[] args) throws IOException, ReadingException, InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<RawPage> pages = SavedPages.in(Path.of(args[0]));
        out.printf(Locale.ROOT, "%d pages, %.1f MB%n", pages.size(), Stopwatch.bytes(pages) / 1e6);
        out.printf(Locale.ROOT, "Enishi, first pass in this process: %.1f MB/s%n", firstPass(pages));
        printSpeeds(out, pages);
        printGrowth(out);
        printHeaps(out);
    }

    private static double firstPass(List<RawPage> pages) {
        return speed(Stopwatch.bytes(pages), Stopwatch.once(pages, Reading.ENISHI));
    }

    private static void printSpeeds(PrintStream out, List<RawPage> pages) {
        Map<Reading, Long> nanos = STOPWATCH.fastest(pages, Reading.values());
        double parsing = nanos.getOrDefault(Reading.JSOUP, 0L);
        nanos.forEach((reading, time) -> out.printf(
                Locale.ROOT,
                "%-20s %6.1f MB/s  %.2f times jsoup's time%n",
                reading.label(),
                speed(Stopwatch.bytes(pages), time),
                time / parsing));
    }

    private static void printGrowth(PrintStream out) {
        for (int length = SHORTEST; length <= LONGEST; length *= 10) {
            List<RawPage> page = List.of(MadeUpPage.ofBytes(length));
            long nanos = STOPWATCH.fastest(page, Reading.ENISHI).getOrDefault(Reading.ENISHI, 0L);
            out.printf(Locale.ROOT, "%,12d bytes %10.2f ms %6.1f MB/s%n", length, nanos / 1e6, speed(length, nanos));
        }
    }

    private static void printHeaps(PrintStream out) throws IOException, InterruptedException {
        for (int length : HEAPS_OF) {
            int heap = SmallestHeap.of(length);
            out.printf(
                    Locale.ROOT, "%,12d bytes %4d MiB of heap, %.1f times%n", length, heap, heap * 1048576.0 / length);
        }
    }

    private static double speed(long bytes, long nanos) {
        return bytes * 1e3 / nanos;
    }
}
