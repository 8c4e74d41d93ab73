package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where the border between a copy and another report of the same event lies, on real news. */
class CopiesOnNewsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<List<String>> ARTICLES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        Path news = Path.of("../../shared/data/news");
        assumeTrue(Files.isDirectory(news), "needs the annotated news in " + news);
        try (Stream<Path> files = Files.list(news)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    List<String> sentences = new ArrayList<>();
                    JSON.readTree(line)
                            .get("sentences")
                            .elements()
                            .forEachRemaining((JsonNode sentence) -> sentences.add(sentence.asText()));
                    ARTICLES.add(sentences);
                }
            }
        }
    }

    @Test
    void noTwoDifferentArticlesAreCopies() {
        List<Shingles> texts = ARTICLES.stream()
                .map(sentences -> Shingles.of(String.join("", sentences)))
                .toList();
        double most = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                most = Math.max(most, texts.get(i).containment(texts.get(j)));
            }
        }
        assertThat(texts).hasSizeGreaterThan(400);
        assertThat(most).isLessThan(0.4);
    }

    @Test
    void aCopyThatASiteCutAndEditedIsOne() {
        long recognised = ARTICLES.stream()
                .filter(article -> Shingles.of(cutAndEdited(article)).containment(Shingles.of(String.join("", article)))
                        >= Copies.ENOUGH)
                .count();
        assertThat(recognised / (double) ARTICLES.size()).isGreaterThan(0.99);
    }

    /** The first half, each fifth sentence in other words, the site's own punctuation, and a line of its own at the end. */
    private static String cutAndEdited(List<String> article) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.max(2, article.size() / 2); i++) {
            String sentence = article.get(Math.min(i, article.size() - 1));
            text.append(i % 5 == 4 ? new StringBuilder(sentence).reverse() : sentence);
        }
        return text.toString().replace('、', '，') + "（編集部）";
    }
}
