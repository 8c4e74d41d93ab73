package dev.enishi.lab.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.enishi.analysis.fetch.RawPage;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time is that of this thread on the processor, and both sides of each comparison are measured in the same minute. */
class PageSpeedTest {

    /** Of jsoup's time for parsing the same pages; docs/performance.md has what was measured, two thirds of this. */
    private static final double MAX_RATIO = 12;

    private static final Stopwatch STOPWATCH = new Stopwatch(1, 3);

    @Test
    void realPagesAreReadInAFixedMultipleOfJsoupsTime() throws Exception {
        Path folder = Path.of("..", "..", "shared", "data", "pages");
        assumeTrue(Files.isDirectory(folder), "skipped: needs the folder shared beside the project");
        Map<Reading, Long> nanos = STOPWATCH.fastest(SavedPages.in(folder), Reading.JSOUP, Reading.ENISHI);
        assertThat((double) of(nanos, Reading.ENISHI))
                .as("nanoseconds of Enishi, with those of each: %s", nanos)
                .isLessThan(MAX_RATIO * of(nanos, Reading.JSOUP));
    }

    @Test
    void timeGrowsWithTheLengthAndNotItsSquare() {
        long hundredShort = of(STOPWATCH.fastest(pages(100, 20_000), Reading.ENISHI), Reading.ENISHI);
        long oneLong = of(STOPWATCH.fastest(pages(1, 2_000_000), Reading.ENISHI), Reading.ENISHI);
        assertThat(oneLong).isLessThan(3 * hundredShort);
    }

    @Test
    void aFolderWithoutPagesIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> PageSpeed.main(new String[] {folder.toString()}))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("gold.jsonl");
    }

    private static long of(Map<Reading, Long> nanos, Reading reading) {
        return Objects.requireNonNull(nanos.get(reading));
    }

    private static List<RawPage> pages(int count, int length) {
        return Collections.nCopies(count, MadeUpPage.ofBytes(length));
    }
}
