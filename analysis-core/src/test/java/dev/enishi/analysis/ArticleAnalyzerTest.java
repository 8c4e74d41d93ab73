package dev.enishi.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import dev.enishi.analysis.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleAnalyzerTest {

    private static final Document JAPANESE =
            Document.of("ja", Language.JAPANESE, "北浜電機、緑川製薬を買収へ", "北浜電機は24日、緑川製薬を買収すると発表した。同社の佐藤健一社長が述べた。");

    private static final Document ENGLISH = Document.of(
            "en",
            Language.ENGLISH,
            "Norwick Systems to acquire Zyntrix",
            "Norwick Systems said it will acquire Zyntrix Inc. Mary Fields, its chief executive, was pleased.");

    private final ArticleAnalyzer analyzer = new ArticleAnalyzer();

    @Test
    void readsNamesTiesAndSummary() throws ReadingException {
        Analysis analysis = analyzer.analyze(JAPANESE);
        assertThat(analysis.document()).isEqualTo(JAPANESE);
        assertThat(analysis.sentences())
                .containsExactly(new Sentence(0, "北浜電機は24日、緑川製薬を買収すると発表した。", 0), new Sentence(1, "同社の佐藤健一社長が述べた。", 24));
        assertThat(analysis.extraction().entities())
                .extracting(TextEntity::name)
                .contains("北浜電機", "緑川製薬", "佐藤健一");
        assertThat(analysis.extraction().relations()).isNotEmpty();
        assertThat(analysis.summary().sentences()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。！？", "😀", "\uD83D", "\n\n—"})
    void refusesADocumentWithoutALetter(String text) {
        for (Language language : Language.values()) {
            assertThatExceptionOfType(ReadingException.class)
                    .isThrownBy(() -> analyzer.analyze(Document.of("d", language, text, text)))
                    .matches(e -> e.reason() == Reason.EMPTY_TEXT && !e.retryable());
        }
    }

    @ParameterizedTest
    @CsvSource({"北浜電機が好調, ''", "'', 北浜電機が好調", "7, ''"})
    void aTitleOrATextIsEnough(String title, String text) throws ReadingException {
        Analysis analysis = analyzer.analyze(Document.of("d", Language.JAPANESE, title, text));
        assertThat(analysis.sentences()).hasSize(text.isEmpty() ? 0 : 1);
        assertThat(analysis.summary().sentences()).hasSize(text.isEmpty() ? 0 : 1);
    }

    @Test
    void givenSentencesAreKept() throws ReadingException {
        Document document = Document.ofSentences("d", Language.JAPANESE, "", List.of("一。二。", "", "三"));
        assertThat(analyzer.analyze(document).sentences())
                .extracting(Sentence::text)
                .containsExactly("一。二。", "", "三");
    }

    @Test
    void analysingTwiceGivesTheSame() throws ReadingException {
        assertThat(analyzer.analyze(JAPANESE)).isEqualTo(new ArticleAnalyzer().analyze(JAPANESE));
        assertThat(analyzer.analyze(ENGLISH)).isEqualTo(analyzer.analyze(ENGLISH));
    }

    @Test
    void manyThreadsMayShareIt() throws Exception {
        List<Analysis> alone = List.of(analyzer.analyze(JAPANESE), analyzer.analyze(ENGLISH));
        AtomicInteger number = new AtomicInteger();
        ExecutorService threads =
                Executors.newFixedThreadPool(4, task -> new Thread(task, "analyser-" + number.incrementAndGet()));
        try {
            List<Callable<Analysis>> tasks = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Document document = i % 2 == 0 ? JAPANESE : ENGLISH;
                tasks.add(() -> analyzer.analyze(document));
            }
            List<Future<Analysis>> results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(alone.get(i % 2));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Seeded: whatever the text, the analysis is made and its sentences stand in the text. */
    @Test
    void noTextMakesItFail() throws ReadingException {
        for (int seed = 0; seed < 150; seed++) {
            Language language = seed % 2 == 0 ? Language.JAPANESE : Language.ENGLISH;
            String text = RandomText.of(RandomText.CHARACTERS, seed, 80);
            for (Sentence sentence :
                    analyzer.analyze(Document.of("d", language, "題", text)).sentences()) {
                assertThat(text.substring(sentence.start(), sentence.end()))
                        .as("seed %s", seed)
                        .isEqualTo(sentence.text());
            }
        }
    }
}
