package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainTaggerTest {

    @TempDir
    private Path folder;

    private final StringWriter messages = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(TrainTagger.class)
                .setErr(new PrintWriter(messages))
                .execute(arguments);
    }

    @Test
    void saysWhichLanguagesThereAre() {
        assertThat(run("--language", "xx", "--data", folder.toString(), "--out", "model.bin"))
                .isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(messages.toString()).contains("--language is ja or en");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run("--language", "ja")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(messages.toString()).contains("--data").contains("--out");
    }

    @Test
    void failsWithoutTheDataAndWritesNoModel() {
        Path out = folder.resolve("model.bin");
        assertThat(run("--language", "ja", "--data", folder.toString(), "--out", out.toString()))
                .isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(messages.toString()).contains("stockmark.train.jsonl.gz");
        assertThat(out).doesNotExist();
    }
}
