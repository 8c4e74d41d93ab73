package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the inputs that fuzzing started from and found, without a fuzzer. */
class FuzzedPagesTest {

    private static final Path KEPT =
            Path.of("src", "test", "resources", "dev", "enishi", "analysis", "article", "PageFuzzTestInputs");

    @Test
    void readsEveryInputThatWasKept() throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.walk(KEPT)) {
            inputs = files.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(inputs).hasSizeGreaterThan(20);
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            assertThatCode(() -> FuzzedPage.of(bytes).read()).as("%s", input).doesNotThrowAnyException();
        }
    }
}
