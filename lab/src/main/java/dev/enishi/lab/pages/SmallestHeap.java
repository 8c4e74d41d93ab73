package dev.enishi.lab.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The smallest heap in which a process of its own reads a page: {@code SmallestHeap BYTES} is that process. */
public final class SmallestHeap {

    private static final int MEGABYTE = 1 << 20;

    /** Below this the virtual machine hardly starts. */
    private static final int LEAST = 4;

    /** No more than this many parts of the heap may be too much. */
    private static final int ACCURACY = 16;

    private SmallestHeap() {}

    /** Reads a made-up page of so many bytes, in whatever heap there is. */
    public static void main(String[] args) {
        Reading.ENISHI.read(MadeUpPage.ofBytes(Integer.parseInt(args[0])));
    }

    /**
     * In MiB, at most a sixteenth too much.
     *
     * @param bytes the length of the page
     * @throws IOException if no process can be started
     */
    static int of(int bytes) throws IOException, InterruptedException {
        int enough = LEAST;
        while (!suffices(enough, bytes)) {
            enough *= 2;
        }
        int tooLittle = enough / 2;
        while (enough - tooLittle > Math.max(1, enough / ACCURACY)) {
            int middle = (enough + tooLittle) / 2;
            if (suffices(middle, bytes)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return enough;
    }

    /** Whether a page of that length can be read in a heap of that many MiB. */
    static boolean suffices(int heap, int bytes) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx" + heap * (long) MEGABYTE,
                "-cp",
                System.getProperty("java.class.path"),
                SmallestHeap.class.getName(),
                Integer.toString(bytes));
        return new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
