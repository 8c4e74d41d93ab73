package dev.enishi.bot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzeCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SENTENCE = "青空商事は5日、緑山製作所と提携すると発表した。";
    private static final String PAGE = "<html lang=ja><head><meta charset=%s><title>青空商事、緑山と提携</title></head><body>"
            + "<article><h1>青空商事、緑山と提携</h1>" + ("<p>" + SENTENCE.repeat(4) + "</p>").repeat(3)
            + "</article></body></html>";

    @TempDir
    private Path folder;

    private TerminalRun run(String standardInput, String... arguments) {
        return TerminalRun.in(folder, standardInput, arguments);
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static JsonNode json(TerminalRun run) throws IOException {
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return JSON.readTree(run.out());
    }

    @Test
    void readsPlainTextFromStandardInput() throws IOException {
        JsonNode analysis = json(run(SENTENCE, "analyze", "-", "--format", "json"));

        assertThat(analysis.at("/sentences/0/text").textValue()).isEqualTo(SENTENCE);
        assertThat(analysis.get("language").textValue()).isEqualTo("ja");
        assertThat(analysis.get("id").textValue()).startsWith("stdin:");
    }

    @Test
    void recognisesJsonAndHtmlOnStandardInput() throws IOException {
        JsonNode document =
                json(run(" {\"id\":\"a\",\n\"text\":\"" + SENTENCE + "\"}", "analyze", "-", "--format", "json"));
        JsonNode page = json(run(String.format(Locale.ROOT, PAGE, "utf-8"), "analyze", "-", "--format", "json"));

        assertThat(document.get("id").textValue()).isEqualTo("a");
        assertThat(page.get("title").textValue()).isEqualTo("青空商事、緑山と提携");
    }

    @Test
    void readsFilesByTheirEndings() throws IOException {
        write("a.txt", "\uFEFF" + SENTENCE, StandardCharsets.UTF_8);
        write("b.json", "{\"title\":\"題\",\"text\":\"" + SENTENCE + "\"}", StandardCharsets.UTF_8);
        write("ページ.html", String.format(Locale.ROOT, PAGE, "shift_jis"), Charset.forName("windows-31j"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("d.html.gz")))) {
            out.write(String.format(Locale.ROOT, PAGE, "euc-jp").getBytes(Charset.forName("EUC-JP")));
        }
        JsonNode all = json(run("", "analyze", "a.txt", "b.json", "ページ.html", "d.html.gz", "--format", "json"));

        assertThat(all).hasSize(4);
        assertThat(all.at("/0/sentences/0/text").textValue()).isEqualTo(SENTENCE);
        assertThat(all.at("/0/id").textValue()).startsWith("file:///").endsWith("/a.txt");
        assertThat(all.at("/1/title").textValue()).isEqualTo("題");
        assertThat(all.at("/2/title").textValue()).isEqualTo("青空商事、緑山と提携");
        assertThat(all.at("/3/sentences")).isEqualTo(all.at("/2/sentences"));
    }

    @Test
    void readsALinkThatIsAllowed() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.enqueue(new MockResponse.Builder()
                    .addHeader("Content-Type", "text/html; charset=utf-8")
                    .body(String.format(Locale.ROOT, PAGE, "utf-8"))
                    .build());
            server.start();
            String link = server.url("/news/1").toString();
            Map<String, String> environment =
                    Map.of("ENISHI_FETCH_ALLOW", "localhost:" + server.getPort() + ",127.0.0.1:" + server.getPort());
            JsonNode analysis =
                    json(TerminalRun.in(folder, environment, new byte[0], "analyze", link, "--format", "json"));

            assertThat(analysis.get("url").textValue()).isEqualTo(link);
            assertThat(analysis.get("title").textValue()).isEqualTo("青空商事、緑山と提携");
        }
    }

    @Test
    void saysWhatAServerRefused() throws IOException {
        try (MockWebServer server = new MockWebServer()) {
            server.enqueue(new MockResponse.Builder().code(404).build());
            server.start();
            Map<String, String> environment =
                    Map.of("ENISHI_FETCH_ALLOW", "localhost:" + server.getPort() + ",127.0.0.1:" + server.getPort());
            TerminalRun run = TerminalRun.in(
                    folder,
                    environment,
                    new byte[0],
                    "analyze",
                    server.url("/gone").toString());

            assertFailedInOneLine(run);
        }
    }

    @Test
    void refusesAPrivateAddressThatNobodyAllowed() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            assertFailedInOneLine(run("", "analyze", "http://127.0.0.1:" + socket.getLocalPort() + "/"));
            assertFailedInOneLine(run("", "analyze", "http://127.0.0.1/"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ftp://example.com/a | http",
                "mailto:a@example.com | http",
                "http:// | address",
                "none.txt | no file none.txt",
                "none.html | no file none.html",
                ". | can't be read",
                "empty.txt | no text",
                "empty.html | ",
                "menu.html | ",
                "russian.txt | Japanese and English",
                "broken.json | broken at column",
                "sjis.txt | UTF-8",
                "list.json | More follows"
            })
    void badInputFailsInOneLine(String source, String said) throws IOException {
        write("empty.txt", " \n", StandardCharsets.UTF_8);
        write("empty.html", "", StandardCharsets.UTF_8);
        write(
                "menu.html",
                "<html><body><nav><a href=/>Home</a><a href=/b>News</a></nav></body></html>",
                StandardCharsets.UTF_8);
        write("russian.txt", "Компания объявила о сделке.", StandardCharsets.UTF_8);
        write("broken.json", "{\"text\":\"a}", StandardCharsets.UTF_8);
        write("list.json", "{\"id\":\"a\",\"text\":\"b\"}\n{\"id\":\"b\",\"text\":\"b\"}\n", StandardCharsets.UTF_8);
        write("sjis.txt", SENTENCE, Charset.forName("windows-31j"));

        TerminalRun run = run("", "analyze", source);

        assertFailedInOneLine(run);
        assertThat(run.err()).containsIgnoringCase(said == null ? "" : said);
    }

    private static void assertFailedInOneLine(TerminalRun run) {
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("enishi: ")
                .hasLineCount(1)
                .hasSizeBetween(25, 200)
                .doesNotContain("defect");
    }

    @Test
    void aSourceThatFailsIsNamedAndTheRestGoesOn() throws IOException {
        write("a.txt", SENTENCE, StandardCharsets.UTF_8);
        TerminalRun run = run("", "analyze", "none.txt", "a.txt", "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode failure = JSON.readTree(run.err());
        assertThat(failure.path("id").asText()).isEqualTo("none.txt");
        assertThat(failure.path("error").path("reason").asText()).isEqualTo("missing_file");
        assertThat(failure.path("error").path("retryable").isBoolean()).isTrue();
        assertThat(JSON.readTree(run.out())).hasSize(1);
        assertThat(run("", "analyze", "none.txt", "a.txt").err())
                .startsWith("enishi: none.txt: ")
                .hasLineCount(1);
    }

    /** A file of one page, set in Helvetica. */
    private static byte[] pdf() throws IOException {
        String text = "Blue Sky Inc. said on Friday that it will buy Green Hill Ltd. for a million dollars. ";
        StringBuilder lines =
                new StringBuilder("BT /F 24 Tf 50 750 Td (Blue Sky buys Green Hill) Tj /F 11 Tf 0 -40 Td 14 TL\n");
        for (int i = 0; i < 5; i++) {
            lines.append('(').append(text).append(") Tj T*\n");
        }
        String content = lines + "ET";
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F<</Type/Font"
                        + "/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>>>>>endobj\n4 0 obj<</Length "
                        + content.length() + ">>stream\n" + content
                        + "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void readsAPdfFromAFileAndFromStandardInput() throws IOException {
        Files.write(folder.resolve("a.pdf"), pdf());
        Files.write(folder.resolve("no-ending"), pdf());

        JsonNode all =
                json(TerminalRun.in(folder, Map.of(), pdf(), "analyze", "a.pdf", "no-ending", "-", "--format", "json"));

        assertThat(all).hasSize(3).allSatisfy(analysis -> {
            assertThat(analysis.get("title").textValue()).isEqualTo("Blue Sky buys Green Hill");
            assertThat(analysis.get("language").textValue()).isEqualTo("en");
            assertThat(analysis.get("sentences")).isNotEmpty();
        });
        assertThat(all.at("/0/id").textValue()).startsWith("file:").endsWith("a.pdf");
        assertThat(all.at("/2/id").textValue()).startsWith("stdin:");
    }

    @Test
    void listsTheItemsOfAFeed() throws IOException {
        write(
                "feed.xml",
                "<rss><channel><title>T</title><item><title>青空</title><link>https://news.example/a</link></item>"
                        + "<item><link>https://news.example/b</link></item></channel></rss>",
                StandardCharsets.UTF_8);
        TerminalRun text = run("", "analyze", "feed.xml");
        TerminalRun run = run("", "analyze", "feed.xml", "--format", "json");
        JsonNode error = JSON.readTree(run.err()).get("error");

        assertThat(text.exitCode()).isEqualTo(1);
        assertThat(text.out()).isEmpty();
        assertThat(text.err().lines())
                .containsExactly(
                        "enishi: This is a feed with 2 items. Use the link of one of them.",
                        "  https://news.example/a  青空",
                        "  https://news.example/b");
        assertThat(error.get("reason").textValue()).isEqualTo("feed");
        assertThat(error.at("/feed/title").textValue()).isEqualTo("T");
        assertThat(error.at("/feed/items/0/url").textValue()).isEqualTo("https://news.example/a");
        assertThat(error.at("/feed/items")).hasSize(2);
    }

    @Test
    void writesOneLineForEachLineInTheSameOrder() throws IOException {
        String lines = IntStream.range(0, 120)
                .mapToObj(i -> "{\"id\":\"n" + i + "\",\"sentences\":[" + "\"一つ。\",".repeat(i % 7) + "\"" + SENTENCE
                        + "\"]}\r\n")
                .collect(Collectors.joining());
        TerminalRun run = run(lines, "analyze", "--jsonl");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().map(AnalyzeCommandTest::id))
                .isEqualTo(IntStream.range(0, 120).mapToObj(i -> "n" + i).toList());
    }

    private static String id(String line) {
        try {
            return JSON.readTree(line).path("id").asText();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aBadLineYieldsAnErrorAndTheRestGoesOn() throws IOException {
        List<String> lines = run(
                        "{\"id\":\"a\",\"text\":\"" + SENTENCE + "\"}\n"
                                + "\n"
                                + "{\"id\":\"b\", \"text\"\n"
                                + "{\"id\":\"c\",\"text\":\"\"}\n"
                                + "{\"id\":\"d\",\"text\":\"Компания\"}\n"
                                + "{\"id\":\"e\",\"htmlFile\":\"none.html\"}\n"
                                + "{\"id\":\"f\",\"text\":\"" + SENTENCE + "\"}",
                        "analyze",
                        "--jsonl")
                .out()
                .lines()
                .toList();

        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).startsWith("{\"id\":\"a\",\"title\":\"\"");
        assertThat(lines.get(1)).startsWith("{\"error\":{\"reason\":\"malformed_json\"");
        assertThat(lines.get(2)).startsWith("{\"id\":\"c\",\"error\":{\"reason\":\"empty_text\"");
        assertThat(lines.get(3)).startsWith("{\"id\":\"d\",\"error\":{\"reason\":\"unsupported_language\"");
        assertThat(lines.get(4)).startsWith("{\"id\":\"e\",\"error\":{\"reason\":\"missing_file\"");
        assertThat(lines.get(5)).startsWith("{\"id\":\"f\",\"title\":\"\"");
        assertThat(run("{", "analyze", "--jsonl").exitCode()).isEqualTo(1);
        assertThat(run("", "analyze", "--jsonl")).isEqualTo(new TerminalRun(0, "", ""));
    }

    @Test
    void lineInAnotherCharsetIsAnErrorOfItsOwn() {
        byte[] sjis = ("{\"id\":\"a\",\"text\":\"" + SENTENCE + "\"}\n").getBytes(Charset.forName("windows-31j"));
        TerminalRun run = TerminalRun.in(folder, Map.of(), sjis, "analyze", "--jsonl");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\"error\":{\"reason\":\"unsupported_content\"");
    }
}
