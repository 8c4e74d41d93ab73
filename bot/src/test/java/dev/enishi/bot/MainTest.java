package dev.enishi.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own: what only shows there. */
class MainTest {

    @TempDir
    private Path folder;

    private Process start(String... arguments) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java, "-XX:TieredStopAtLevel=1", "-Dfile.encoding=US-ASCII", "-cp", classPath, Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.toUpperCase(Locale.ROOT).matches("(SLACK|ENISHI)_.*"));
        builder.environment().put("PORT", "0");
        return builder.start();
    }

    @Test
    void servesUntilItIsToldToEndAndSaysOneLine() throws Exception {
        Process process = start("serve");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).contains("playground", "http://localhost:");
            // Process.destroy would close the stream before it is read.
            process.toHandle().destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(out.readLine()).isNull();
        }
        assertThat(folder.resolve("data/enishi.db")).exists();
    }

    @Test
    void readsAndWritesUtf8InAnyLocaleAndTellsFailureByItsExitCode() throws Exception {
        Process process = start("analyze", "--jsonl");
        process.getOutputStream().write("{\"id\":\"縁\",\"text\":\"\"}\n".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("{\"id\":\"縁\",\"error\":{\"reason\":\"empty_text\"");
        assertThat(process.waitFor()).isEqualTo(1);
    }
}
