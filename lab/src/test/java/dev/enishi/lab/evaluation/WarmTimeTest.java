package dev.enishi.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.lab.corpus.ProgramRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmTimeTest {

    private static final Pattern TIMES = Pattern.compile("median (\\d+\\.\\d) ms, 99th percentile (\\d+\\.\\d) ms");

    @TempDir
    private Path folder;

    @Test
    void printsMedianAndPercentileOfTheFirstLine() throws Exception {
        Path file = Files.writeString(
                folder.resolve("one.jsonl"), "{\"id\": \"a1\", \"text\": \"青空電機が増産する。\"}\nnot read\n");
        ProgramRun run = ProgramRun.of(WarmTime.class, file);
        assertThat(run.exitCode()).as(run.printed()).isZero();
        Matcher times = TIMES.matcher(run.printed());
        assertThat(times.find()).as(run.printed()).isTrue();
        assertThat(Double.parseDouble(times.group(1))).isLessThanOrEqualTo(Double.parseDouble(times.group(2)));
    }

    @Test
    void aLineThatIsNoDocumentFails() throws Exception {
        Path file = Files.writeString(folder.resolve("bad.jsonl"), "[1, 2]\n");
        assertThat(ProgramRun.of(WarmTime.class, file).exitCode()).isNotZero();
    }
}
