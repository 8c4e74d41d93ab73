package dev.enishi.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.answer.Answer;
import dev.enishi.analysis.answer.Answerer;
import dev.enishi.analysis.graph.Collection;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.graph.Scope;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.ReadingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's Java sample: compiled, run, and the same to the letter but for white space. */
class ReadmeSampleTest {

    @Test
    void readsAndAnswers(@TempDir Path folder) throws ReadingException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        sample(folder, new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("Hinode Robotics acquired Lumen Labs in May.")
                .contains("Hinode Robotics acquired Lumen Labs");
    }

    private static void sample(Path folder, PrintStream out) throws ReadingException {
        // sample
        Document article = Document.of(
                "1",
                Language.ENGLISH,
                "Hinode buys Lumen Labs",
                "Hinode Robotics acquired Lumen Labs in May. Aki Mori, the founder of Hinode Robotics, said so.");
        Analysis analysis = new ArticleAnalyzer().analyze(article);
        analysis.summary().sentences().forEach(sentence -> out.println(sentence.text()));

        try (KnowledgeGraph graph = KnowledgeGraph.open(folder)) {
            graph.add(article, analysis.sentences(), analysis.extraction(), Collection.DEFAULT);
            Answer answer = new Answerer(graph).answer("Who acquired Lumen Labs?", Scope.everything());
            out.println(answer.text());
        }
        // sample
    }

    @Test
    void isTheOneInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        String source = Files.readString(Path.of("src/test/java/dev/enishi/analysis/ReadmeSampleTest.java"));
        String shown = between(readme, "<!-- ReadmeSampleTest -->\n```java", "```");
        String run = between(source, "// sample\n", "// sample\n");
        assertThat(shown.replaceAll("\\s", "")).isEqualTo(run.replaceAll("\\s", ""));
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }
}
