package dev.enishi.lab.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ACQUISITION = """
            {"id": "b-2", "title": "青空電機が緑製薬を買収", "publishedAt": "2024-04-01",
             "sentences": ["青空電機は1日、緑製薬を買収すると発表した。", "買収額は30億円。"],
             "questions": [{"question": "青空電機は何を買収する？"}, {"question": "買収額は？"}]%s}""";

    private static final String APPOINTMENT = """
            {"id": "a-1", "title": "青空電機、新社長に見本花子氏", "publishedAt": "2024-05-01",
             "sentences": ["青空電機は見本花子氏が社長に就任すると発表した。"],
             "questions": [{"question": "青空電機の社長は誰？"}]%s}""";

    private static final String ANNOTATION = """
            , "entities": [{"id": "e1", "name": "まったく別の会社", "type": "NOTHING"}], "relations": "broken",
             "summary": ["別の要約"], "lang": "xx\"""";

    @TempDir
    private Path folder;

    private Path plain;

    @BeforeEach
    void predict() throws Exception {
        plain = folder.resolve("plain");
        Predictions.write(gold("plain.jsonl", ""), plain);
    }

    private Path gold(String name, String annotation) throws IOException {
        String lines = ACQUISITION.formatted(annotation).replace("\n", " ") + "\n\n"
                + APPOINTMENT.formatted(annotation).replace("\n", " ") + "\n";
        return Files.writeString(folder.resolve(name), lines);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    @Test
    void writesAnAnalysisOfEachArticleInOrder() throws IOException {
        assertThat(lines(plain.resolve("analyses.jsonl")))
                .extracting(line -> line.get("id").asText())
                .containsExactly("b-2", "a-1");
    }

    @Test
    void numbersTheAnswersOfAnArticleFromZero() throws IOException {
        assertThat(lines(plain.resolve("answers.jsonl")))
                .extracting(line -> line.get("id").asText())
                .containsExactly("b-2#0", "b-2#1", "a-1#0");
    }

    @Test
    void readsTheArticlesAndAnswersFromThem() throws IOException {
        assertThat(lines(plain.resolve("analyses.jsonl")).get(0).toString()).contains("青空電機", "緑製薬");
        List<JsonNode> answers = lines(plain.resolve("answers.jsonl"));

        assertThat(answers.get(2).toString()).contains("見本花子");
    }

    @Test
    void whatPeopleAnnotatedIsNotLookedAt() throws Exception {
        Path annotated = folder.resolve("annotated");
        Predictions.write(gold("annotated.jsonl", ANNOTATION), annotated);
        for (String file : List.of("analyses.jsonl", "answers.jsonl")) {
            assertThat(Files.readString(annotated.resolve(file)))
                    .as(file)
                    .isEqualTo(Files.readString(plain.resolve(file)))
                    .doesNotContain("別の");
        }
    }

    @Test
    void aSetWithoutQuestionsHasNoAnswers() throws Exception {
        Path out = folder.resolve("none");
        Path file = Files.writeString(
                folder.resolve("none.jsonl"), "{\"id\": \"c\", \"title\": \"雨\", \"sentences\": [\"雨が降った。\"]}\n");
        Predictions.main(new String[] {file.toString(), out.toString()});
        assertThat(lines(out.resolve("analyses.jsonl"))).hasSize(1);
        assertThat(out.resolve("answers.jsonl")).isEmptyFile();
    }

    @Test
    void aMissingSetIsNamed() {
        Path missing = folder.resolve("missing.jsonl");
        assertThatThrownBy(() -> Predictions.write(missing, folder.resolve("out")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing.jsonl");
    }
}
