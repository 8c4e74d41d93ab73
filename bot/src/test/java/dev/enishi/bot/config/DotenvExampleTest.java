package dev.enishi.bot.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code .env.example} is what people copy: it must name every variable, explain it, and do no harm as it stands. */
class DotenvExampleTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static List<String> example() throws IOException {
        return Files.readAllLines(ROOT.resolve(".env.example"));
    }

    @Test
    void namesEveryVariableOnceAndNoOther() throws IOException {
        List<String> named = example().stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Variable.values()).map(Enum::name).toList());
    }

    @Test
    void explainsEachInTheLineBefore() throws IOException {
        List<String> lines = example();
        List<String> unexplained = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).matches("[A-Z_]+=.*") && !lines.get(i - 1).matches("# .{10,150}")) {
                unexplained.add(lines.get(i));
            }
        }

        assertThat(unexplained).isEmpty();
    }

    @Test
    void copiedAsItIsItSetsNothing() throws Exception {
        Path folder = Files.createTempDirectory("enishi");
        Files.copy(ROOT.resolve(".env.example"), folder.resolve(".env"));
        Variables variables = Variables.load(Map.of(), folder);

        assertThat(Variable.values())
                .allMatch(variable -> variables.find(variable).isEmpty());
    }

    @Test
    void namesWhatTheContractNames() throws IOException {
        Path contract = ROOT.resolveSibling("shared").resolve("docs").resolve("CONTRACT.md");
        assumeTrue(Files.exists(contract), "needs ../shared/docs/CONTRACT.md");
        String text = Files.readString(contract);
        String table = text.substring(text.indexOf("## Environment"));
        List<String> names = Pattern.compile("\\b(?:SLACK|ENISHI|OPENAI|HTTPS)_[A-Z_]+\\b|\\bPORT\\b")
                .matcher(table)
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();

        assertThat(names).hasSizeGreaterThan(10);
        assertThat(Stream.of(Variable.values()).map(Enum::name)).containsAll(names);
    }
}
