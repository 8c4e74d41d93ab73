package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The only other extractor for Java, Readability4J, on the same pages: ours must stay better on each set. Leaves the figures, with time
 * of the processor in a warm process, in target/readability4j.txt.
 */
@Tag("slow")
class ReadabilityBaselineTest {

    private static final int WARM_UP = 3;

    private record Sample(RawPage raw, String set, String body) {}

    private interface Extractor {
        String text(RawPage raw);
    }

    @Test
    void oursIsBetterOnEachSet() throws IOException, ReadingException {
        Optional<Path> gold = SharedFolder.find("pages/gold.jsonl");
        assumeTrue(gold.isPresent(), SharedFolder.MISSING);
        List<Sample> samples = samples(gold.get());

        Map<String, MainTextScore> theirs = scores(samples, ReadabilityBaselineTest::theirs);
        Map<String, MainTextScore> ours = scores(samples, ReadabilityBaselineTest::ours);
        String report = String.format(
                Locale.ROOT,
                "Readability4J %s%n%.1f MB/s%nEnishi %s%n%.1f MB/s%n",
                theirs,
                speed(samples, ReadabilityBaselineTest::theirs),
                ours,
                speed(samples, ReadabilityBaselineTest::ours));
        Files.writeString(Path.of("target", "readability4j.txt"), report);

        theirs.forEach((set, score) -> assertThat(
                        ours.getOrDefault(set, new MainTextScore()).f1())
                .as("%s: %s", set, report)
                .isGreaterThan(score.f1()));
    }

    private static List<Sample> samples(Path gold) throws IOException, ReadingException {
        List<Sample> samples = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode page = new ObjectMapper().readTree(line);
            if (page.hasNonNull("body")) {
                Path html = gold.resolveSibling("html").resolve(page.path("id").asText() + ".html.gz");
                RawPage raw = RawPage.ofFile(html, URI.create(page.path("url").asText()), Clock.systemUTC());
                samples.add(new Sample(
                        raw, page.path("set").asText(), page.path("body").asText()));
            }
        }
        return samples;
    }

    private static Map<String, MainTextScore> scores(List<Sample> samples, Extractor extractor) {
        Map<String, MainTextScore> scores = new TreeMap<>();
        for (Sample sample : samples) {
            scores.computeIfAbsent(sample.set(), set -> new MainTextScore())
                    .add(sample.body(), extractor.text(sample.raw()));
        }
        return scores;
    }

    private static String theirs(RawPage raw) {
        String text = new Readability4JExtended(String.valueOf(raw.uri()), PageDecoder.decode(raw))
                .parse()
                .getTextContent();
        return text == null ? "" : text;
    }

    private static String ours(RawPage raw) {
        try {
            return String.join("\n", new ArticleExtractor().extract(raw).paragraphs());
        } catch (ReadingException refused) {
            return "";
        }
    }

    /** Million bytes of HTML a second of one processor. */
    private static double speed(List<Sample> samples, Extractor extractor) {
        long bytes = samples.stream()
                .mapToLong(sample -> sample.raw().bytes().length)
                .sum();
        for (int round = 0; round < WARM_UP; round++) {
            samples.forEach(sample -> extractor.text(sample.raw()));
        }
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        samples.forEach(sample -> extractor.text(sample.raw()));
        return bytes * 1e3 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
}
