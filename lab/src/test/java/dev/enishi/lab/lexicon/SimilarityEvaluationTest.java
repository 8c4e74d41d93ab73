package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SimilarityEvaluationTest {

    private static String resource(String name) throws URISyntaxException {
        return Path.of(SimilarityEvaluation.class.getResource(name).toURI()).toString();
    }

    @Test
    void saysWhatIsMissing() {
        StringWriter messages = new StringWriter();
        int code = new CommandLine(new SimilarityEvaluation())
                .setErr(new PrintWriter(messages))
                .execute("--filers", "x");
        assertThat(code).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(messages.toString()).contains("--enamdict").contains("--synonyms");
    }

    @Test
    void measuresOnTheGivenFiles() throws URISyntaxException {
        StringWriter figures = new StringWriter();
        int code = new CommandLine(new SimilarityEvaluation())
                .setOut(new PrintWriter(figures))
                .execute(
                        "--enamdict", resource("enamdict.txt"),
                        "--synonyms", resource("synonyms.txt"),
                        "--filers", resource("filers.csv"));
        assertThat(code).isZero();
        assertThat(figures.toString().lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("enamdict, katakana: 3 pairs, same key 1.000"))
                .allSatisfy(line -> assertThat(line).matches(".+: \\d+ pairs, same key [01]\\.\\d{3}, similar .+"));
    }
}
