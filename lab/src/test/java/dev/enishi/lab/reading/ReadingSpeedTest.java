package dev.enishi.lab.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.AnnotatedArticle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Beyond twice of what docs/performance.md records, something is wrong: the machine may be busy, but it is so for all stages. */
@Tag("slow")
class ReadingSpeedTest {

    private static final int WARM_UP = 6;
    private static final int ROUNDS = 4;

    private static List<AnnotatedArticle> articles() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path news = at.resolve("shared/data/news/dev.jsonl");
            if (Files.isRegularFile(news)) {
                return AnnotatedArticle.read(news, Language.JAPANESE);
            }
        }
        assumeTrue(false, "Skipped: no folder shared/data beside the project");
        throw new IllegalStateException();
    }

    @Test
    void readingTakesAFewTimesKuromojisTime() {
        Map<ReadingStage, Long> nanos = ReadingSpeed.fastest(articles(), WARM_UP, ROUNDS);
        double kuromoji = nanos.getOrDefault(ReadingStage.KUROMOJI, 1L);
        assertThat(nanos.getOrDefault(ReadingStage.TAGGING, 0L) / kuromoji)
                .as("tagging, times Kuromoji's time")
                .isLessThan(11);
        assertThat(nanos.getOrDefault(ReadingStage.ANALYSIS, 0L) / kuromoji)
                .as("the whole analysis, times Kuromoji's time")
                .isLessThan(36);
    }
}
