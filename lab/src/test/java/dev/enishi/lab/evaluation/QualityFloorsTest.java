package dev.enishi.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The product reads and answers at least as well as floors.properties says. The floors stand a little below what docs/quality.md records,
 * and only go up.
 */
class QualityFloorsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"seed", "dev", "modern.dev", "en.dev"})
    void holdsTheFloorsOf(String set, @TempDir Path folder) throws Exception {
        Path shared = Path.of("..", "..", "shared").toAbsolutePath().normalize();
        assumeTrue(Files.isDirectory(shared), "skipped: needs the folder shared beside the project");
        Path gold = set.equals("seed")
                ? shared.resolve("data/seed/article.gold.jsonl")
                : shared.resolve("data/news/" + set + ".jsonl");
        Predictions.write(gold, folder);
        JsonNode analysis = score(shared, "score_analysis.py", gold, folder.resolve("analyses.jsonl"));
        JsonNode answers = score(shared, "score_answers.py", gold, folder.resolve("answers.jsonl"));
        SortedMap<String, String> below = new TreeMap<>();
        floors(set).forEach((figure, floor) -> {
            double measured = analysis.has(figure)
                    ? analysis.get(figure).asDouble()
                    : answers.get(figure).asDouble();
            if (measured < floor) {
                below.put(figure, measured + " is below its floor " + floor);
            }
        });
        assertThat(below).as(set).isEmpty();
    }

    private static SortedMap<String, Double> floors(String set) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = QualityFloorsTest.class.getResourceAsStream("floors.properties")) {
            properties.load(in);
        }
        SortedMap<String, Double> floors = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(set + "/")) {
                floors.put(key.substring(set.length() + 1), Double.valueOf(properties.getProperty(key)));
            }
        }
        assertThat(floors).isNotEmpty();
        return floors;
    }

    private static JsonNode score(Path shared, String scorer, Path gold, Path predicted) throws Exception {
        Process process = new ProcessBuilder(List.of(
                        "python3",
                        shared.resolve("eval").resolve(scorer).toString(),
                        gold.toString(),
                        predicted.toString(),
                        "--json"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(scorer).isZero();
        return JSON.readTree(printed);
    }
}
