package dev.enishi.bot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.enishi.analysis.extraction.Evidence;
import dev.enishi.analysis.extraction.Extraction;
import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.Qualifiers;
import dev.enishi.analysis.extraction.Relation;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.graph.Collection;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SENTENCE = "青空商事が緑山製作所を買収した。";

    @TempDir
    private Path folder;

    private TerminalRun run(String standardInput, String... arguments) {
        return TerminalRun.in(folder, standardInput, arguments);
    }

    /** One article that says that one company bought another. */
    private void remember() {
        Document document = Document.ofSentences("d1", Language.JAPANESE, "", List.of(SENTENCE));
        Relation bought = new Relation(
                RelationType.ACQUIRES,
                "e1",
                "e2",
                Status.ACTUAL,
                0.9,
                List.of(new Evidence(0, SENTENCE)),
                Qualifiers.NONE);
        Extraction extraction =
                new Extraction(List.of(company("e1", "青空商事", 0), company("e2", "緑山製作所", 5)), List.of(bought));
        try (KnowledgeGraph graph = KnowledgeGraph.open(folder.resolve("data"))) {
            graph.add(document, List.of(new Sentence(0, SENTENCE, 0)), extraction, Collection.DEFAULT);
        }
    }

    private static TextEntity company(String id, String name, int start) {
        Mention mention = Mention.ofName(0, new Span(start, start + name.length()), name);
        return new TextEntity(id, name, EntityType.ORGANIZATION, List.of(), List.of(mention));
    }

    @Test
    void answersWithTheSentenceThatSaysSo() {
        remember();
        TerminalRun run = run("", "ask", "青空商事は何を買収した？");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("緑山製作所", "  " + SENTENCE + "\n  — d1\n");
    }

    @Test
    void answersInJson() throws IOException {
        remember();
        JsonNode answer =
                JSON.readTree(run("", "ask", "--format", "json", "青空商事は何を買収した？").out());

        assertThat(answer.has("id")).isFalse();
        assertThat(answer.get("status").textValue()).isEqualTo("ANSWERED");
        assertThat(answer.at("/answers/0/name").textValue()).isEqualTo("緑山製作所");
        assertThat(answer.at("/answers/0/citations/0/text").textValue()).isEqualTo(SENTENCE);
    }

    @Test
    void aQuestionNeedsNoQuotationMarks() throws IOException {
        JsonNode answer = JSON.readTree(
                run("", "ask", "--format", "json", "who", "owns", "it?").out());

        assertThat(answer.get("question").textValue()).isEqualTo("who owns it?");
    }

    @Test
    void saysThatNothingWasReadYetAndStillAnswers() throws IOException {
        TerminalRun run = run("", "ask", "Who competes with Blue Sky?", "--format", "json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .startsWith("enishi: Nothing has been read into ")
                .contains("./enishi ingest")
                .hasLineCount(1);
        assertThat(JSON.readTree(run.out()).get("status").textValue()).isEqualTo("UNKNOWN");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void answersEachLineInOrderAndReportsBadOnes() throws IOException {
        remember();
        TerminalRun run = run("""
                {"id":"1","question":"青空商事は何を買収した？","conversation":"c"}
                {"id":"2"}
                {"id":"3","question":"Who competes with Nobody Inc.?"}
                {"id":"4","question":"青空商事は何を買収した？","conversation":"d"}
                """, "ask", "--jsonl");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add(JSON.readTree(line));
        }

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(lines).extracting(line -> line.get("id").textValue()).containsExactly("1", "2", "3", "4");
        assertThat(lines.get(0).at("/answers/0/name").textValue()).isEqualTo("緑山製作所");
        assertThat(lines.get(1).at("/error/reason").textValue()).isEqualTo("invalid_question");
        assertThat(lines.get(2).get("answers")).isEmpty();
        assertThat(lines.get(3).get("answers")).isEqualTo(lines.get(0).get("answers"));
    }

    @Test
    void rememberedArticlesAreReplaced() throws IOException {
        String line = "{\"id\":\"a\",\"text\":\"" + SENTENCE + "\"}\n";
        JsonNode first = JSON.readTree(run(line, "ingest", "--jsonl").out());
        JsonNode second = JSON.readTree(run(line, "ingest", "--jsonl").out());

        assertThat(first.fieldNames()).toIterable().containsExactly("id", "entities", "relations", "newFacts");
        assertThat(second.get("newFacts").intValue()).isZero();
        assertThat(second.get("entities")).isEqualTo(first.get("entities"));
        try (KnowledgeGraph graph = KnowledgeGraph.openForReading(folder.resolve("data"))) {
            assertThat(graph.documentCount(dev.enishi.analysis.graph.Scope.everything()))
                    .isEqualTo(1);
        }
    }

    @Test
    void ingestSaysWhatItRead() throws IOException {
        Files.writeString(folder.resolve("a.txt"), SENTENCE, StandardCharsets.UTF_8);

        assertThat(run("", "ingest", "a.txt").out()).matches("a\\.txt: \\d+ names?, \\d+ ties?, \\d+ of them new\\R");
        assertThat(run("", "ingest", "a.txt").out()).contains("replaces what it said before");
    }

    @Test
    void ingestNamesCopies() throws IOException {
        String report = SENTENCE + "来年4月までに全株式を取得して完全子会社にする方針を示し、電動車に使う電池の開発を急いで海外の大手に追い付くねらいがある。";
        Files.writeString(folder.resolve("a.txt"), report, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("b.txt"), report, StandardCharsets.UTF_8);
        run("", "ingest", "a.txt");

        assertThat(run("", "ingest", "b.txt").out())
                .contains("\n  same text as ")
                .contains("a.txt");
    }

    @Test
    void ingestGoesOnAfterABadLine() {
        TerminalRun run = run(
                "{\"id\":\"a\",\"text\":\"\"}\n{\"id\":\"b\",\"text\":\"" + SENTENCE + "\"}\n", "ingest", "--jsonl");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        a -> assertThat(a).startsWith("{\"id\":\"a\",\"error\""),
                        b -> assertThat(b).startsWith("{\"id\":\"b\",\"entities\":"));
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsOneClearMessage() throws IOException {
        Files.writeString(folder.resolve("file"), "", StandardCharsets.UTF_8);
        for (String data : List.of("file", "file/below")) {
            TerminalRun run = run(SENTENCE, "ingest", "-", "--data", data);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("enishi: ").hasLineCount(1).doesNotContain("defect");
        }
    }
}
