package dev.enishi.lab.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Pages saved with a list of their addresses. */
final class SavedPages {

    private SavedPages() {}

    /**
     * The pages that {@code gold.jsonl} names by id and url, from {@code html/ID.html.gz} beside it.
     *
     * @throws IOException if there is no such list
     * @throws ReadingException if one of its pages is missing
     */
    static List<RawPage> in(Path folder) throws IOException, ReadingException {
        List<RawPage> pages = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode page = new ObjectMapper().readTree(line);
            Path html = folder.resolve("html").resolve(page.path("id").asText() + ".html.gz");
            pages.add(RawPage.ofFile(html, URI.create(page.path("url").asText()), Clock.systemUTC()));
        }
        return pages;
    }
}
