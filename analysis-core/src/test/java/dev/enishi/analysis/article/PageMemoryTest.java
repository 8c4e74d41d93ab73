package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads large pages in a process of their own that has little memory. */
class PageMemoryTest {

    private static final int SIZE = 5 << 20;

    /** 20 times the page, and what the program and the most tags that are read need, whatever the size. */
    private static final String MAX_HEAP = "-Xmx" + (20 * SIZE + (60 << 20));

    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    @ParameterizedTest
    @ValueSource(strings = {"paragraphs", "tables with text before"})
    void readsFiveMegabytesWithinTwentyTimesTheirSize(String name) throws IOException, InterruptedException {
        assertThat(read(name, MAX_HEAP)).isEqualTo("read");
    }

    @Test
    void tellsWhenMemoryIsTooSmall() throws IOException, InterruptedException {
        assertThat(read("paragraphs", "-Xmx16m")).contains("OutOfMemoryError");
    }

    private static String read(String name, String maxHeap) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        maxHeap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        name))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }

    /** What the other process does. */
    static final class Reading {

        private Reading() {}

        public static void main(String[] arguments) {
            RawPage raw = new HostilePages().page(arguments[0], SIZE);
            try {
                new ArticleExtractor().extract(raw);
            } catch (ReadingException refused) {
                // Refusing takes as much memory as reading.
            }
            System.out.print("read");
        }
    }
}
