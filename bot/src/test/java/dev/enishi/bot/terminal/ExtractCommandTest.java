package dev.enishi.bot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE =
            "<html lang=en><head><title>Blue Sky buys Green Hill | The Daily</title></head><body><nav>Menu</nav>"
                    + "<article><h1>Blue Sky buys Green Hill</h1>"
                    + ("<p>"
                                    + "Blue Sky Inc. said on Friday that it will buy Green Hill Ltd. "
                                            .repeat(3)
                                            .strip() + "</p>")
                            .repeat(3)
                    + "</article><footer>About us</footer></body></html>";

    @TempDir
    private Path folder;

    @Test
    void takesTheMainTextOutOfPages() throws Exception {
        Files.writeString(folder.resolve("a.html"), PAGE, StandardCharsets.UTF_8);
        String inline = JSON.writeValueAsString(JSON.createObjectNode()
                .put("id", "inline")
                .put("url", "https://example.com/a")
                .put("html", PAGE));
        TerminalRun run = TerminalRun.in(
                folder, "{\"id\":\"file\",\"htmlFile\":\"a.html\"}\n" + inline + "\n", "extract", "--jsonl");
        List<String> lines = run.out().lines().toList();
        JsonNode file = JSON.readTree(lines.get(0));

        assertThat(run.exitCode()).isZero();
        assertThat(file.get("id").textValue()).isEqualTo("file");
        assertThat(file.get("title").textValue()).isEqualTo("Blue Sky buys Green Hill");
        assertThat(file.get("language").textValue()).isEqualTo("en");
        assertThat(file.has("url")).isFalse();
        assertThat(file.get("paragraphs").toString()).contains("Friday").doesNotContain("Menu", "About us");
        assertThat(JSON.readTree(lines.get(1)).get("url").textValue()).isEqualTo("https://example.com/a");
        assertThat(JSON.readTree(lines.get(1)).get("paragraphs")).isEqualTo(file.get("paragraphs"));
    }

    @Test
    void saysWhyThereIsNoPage() {
        TerminalRun run = TerminalRun.in(
                folder,
                "{\"id\":\"a\",\"text\":\"Hello\"}\n{\"id\":\"b\",\"htmlFile\":\"../none.html.gz\"}\n{\"id\":\"c\",\"html\":\"\"}\n",
                "extract",
                "--jsonl");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        a -> assertThat(a).contains("\"a\"", "invalid_document"),
                        b -> assertThat(b).contains("\"b\"", "missing_file"),
                        c -> assertThat(c).contains("\"c\"", "error"));
    }
}
