package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pages that were cut, spliced and had bytes turned: whatever comes out, it is a page or a refusal. */
class MutatedPagesTest {

    private static final Path PAGES = Path.of("src", "test", "resources", "pages");
    private static final int MUTATIONS = 400;

    @Test
    void givesAPageOrARefusal() throws IOException {
        List<byte[]> pages = pages();
        for (long seed = 0; seed < MUTATIONS; seed++) {
            Random random = new Random(seed);
            byte[] mutated = mutated(pages, random);
            RawPage raw = new RawPage(
                    URI.create("https://news.example/2025/1"),
                    mutated,
                    type(random),
                    Instant.EPOCH,
                    random.nextBoolean());

            assertThatCode(() -> read(raw)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    private static void read(RawPage raw) {
        try {
            Page page = new ArticleExtractor().extract(raw);
            assertThat(page.paragraphs()).isNotEmpty().allMatch(paragraph -> !paragraph.isBlank());
        } catch (ReadingException refused) {
            assertThat(refused.getMessage()).hasSizeLessThan(600);
        }
    }

    private static List<byte[]> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            List<byte[]> pages = new java.util.ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                pages.add(Files.readAllBytes(file));
            }
            assertThat(pages).hasSizeGreaterThan(10);
            return pages;
        }
    }

    private static String type(Random random) {
        List<String> types =
                List.of("text/html", "text/plain", "text/html; charset=euc-jp", "text/html; charset=\ud800");
        return types.get(random.nextInt(types.size()));
    }

    private static byte[] mutated(List<byte[]> pages, Random random) {
        byte[] page = pages.get(random.nextInt(pages.size())).clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            page = switch (random.nextInt(4)) {
                case 0 -> Arrays.copyOf(page, random.nextInt(page.length + 1));
                case 1 -> spliced(page, pages.get(random.nextInt(pages.size())), random);
                case 2 -> turned(page, random);
                default -> repeated(page, random);
            };
        }
        return page;
    }

    private static byte[] spliced(byte[] page, byte[] other, Random random) {
        int from = random.nextInt(other.length);
        byte[] spliced = Arrays.copyOf(page, page.length + other.length - from);
        System.arraycopy(other, from, spliced, page.length, other.length - from);
        return spliced;
    }

    private static byte[] turned(byte[] page, Random random) {
        for (int i = page.length / (1 + random.nextInt(200)); i > 0; i--) {
            page[random.nextInt(page.length)] = (byte) random.nextInt(256);
        }
        return page;
    }

    /** A piece of the page, over and over. */
    private static byte[] repeated(byte[] page, Random random) {
        int from = random.nextInt(page.length + 1);
        byte[] piece = Arrays.copyOfRange(page, from, Math.min(page.length, from + 1 + random.nextInt(60)));
        byte[] repeated = Arrays.copyOf(page, from + piece.length * 200);
        for (int at = from; at + piece.length <= repeated.length && piece.length > 0; at += piece.length) {
            System.arraycopy(piece, 0, repeated, at, piece.length);
        }
        return repeated;
    }
}
