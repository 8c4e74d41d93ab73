package dev.enishi.bot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

    @TempDir
    private Path folder;

    private TerminalRun run(String... arguments) {
        return TerminalRun.in(folder, "", arguments);
    }

    @Test
    void helpListsExactlyTheCommandsThatExist() {
        String help = run("--help").out();
        String commands = help.substring(help.indexOf("Commands:"), help.indexOf("Exit codes:"));
        List<String> listed = Pattern.compile("(?m)^  (\\S+) ")
                .matcher(commands)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(listed).containsExactly("serve", "analyze", "extract", "ingest", "ask");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "analyze", "extract", "ingest", "ask"})
    void everyCommandExplainsItself(String command) {
        TerminalRun run = run(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: enishi " + command, "--data=DIR", "--help", "--version", "Exit codes:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"map", "export", "doctor", "jobs", "backup", "restore", "migrate", "reanalyze", "mcp", "help"})
    void whatIsNotThereIsWrongUsage(String command) {
        TerminalRun run = run(command);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("enishi: ")
                .contains("Try: ./enishi --help")
                .hasLineCount(2);
    }

    @Test
    void tellsTheVersionOfTheBuild() {
        assertThat(run("--version").out()).matches("enishi \\d+\\.\\d+\\.\\d+\\R");
        assertThat(run("ask", "--version").out()).isEqualTo(run("--version").out());
    }

    @Test
    void servesByDefault() {
        assertThat(run()).isEqualTo(run("serve")).isEqualTo(new TerminalRun(0, "serves data\n", ""));
    }

    @Test
    void takesTheDataFolderBeforeAndAfterTheCommandAndFromTheEnvironment() {
        assertThat(run("--data", "kb").out()).isEqualTo("serves kb\n");
        assertThat(run("--data", "kb", "serve").out()).isEqualTo("serves kb\n");
        assertThat(run("serve", "--data=kb").out()).isEqualTo("serves kb\n");
        assertThat(TerminalRun.in(folder, Map.of("ENISHI_DATA", "env"), new byte[0], "serve")
                        .out())
                .isEqualTo("serves env\n");
        assertThat(TerminalRun.in(folder, Map.of("ENISHI_DATA", "env"), new byte[0], "serve", "--data", "kb")
                        .out())
                .isEqualTo("serves kb\n");
    }

    @Test
    void readsTheDotenvFileOfTheCurrentFolder() throws Exception {
        Files.writeString(folder.resolve(".env"), "ENISHI_DATA=dotenv\n", StandardCharsets.UTF_8);

        assertThat(run("serve").out()).isEqualTo("serves dotenv\n");
    }

    @Test
    void aMalformedDotenvFileFailsInOneLine() throws Exception {
        Files.writeString(folder.resolve(".env"), "hush\n", StandardCharsets.UTF_8);
        TerminalRun run = run("serve");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("enishi: .env ").hasLineCount(1).doesNotContain("hush");
    }

    @Test
    void wrongUsageSaysWhatIsMissing() {
        assertThat(run("analyze").err()).contains("Give a link, a file, or -");
        assertThat(run("analyze", "--jsonl", "a.txt").err()).contains("not both");
        assertThat(run("ask").err()).contains("Give a question, or --jsonl");
        assertThat(run("ask", "--jsonl", "who?").err()).contains("Give a question, or --jsonl");
        assertThat(run("extract").err()).contains("--jsonl");
        assertThat(run("analyze", "-", "--format", "xml").err()).contains("--format");
        for (TerminalRun run : List.of(run("analyze"), run("ask"), run("extract"), run("ask", "--frob", "who?"))) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
        }
    }
}
