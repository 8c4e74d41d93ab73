package dev.enishi.bot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.FetchedArticle;
import dev.enishi.analysis.fetch.Initiator;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import dev.enishi.bot.SettableClock;
import dev.enishi.bot.TestBot;
import dev.enishi.bot.slack.Channel;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {

    private static final URI LINK = URI.create("https://news.example/1");

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger reads = new AtomicInteger();
    private KnowledgeGraph graph;

    @BeforeEach
    void open() {
        graph = KnowledgeGraph.open(folder);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    private Articles articles(TestBot.Reader reader) {
        return new Articles((request, known) -> new FetchedArticle(reader.read(request.uri()), null), graph, clock);
    }

    @Test
    void readsAnArticleOnceWithinMinutes() throws ReadingException {
        Articles articles =
                articles(link -> Samples.empty(Language.ENGLISH, URI.create(link + "?" + reads.incrementAndGet())));
        Analysis first = articles.read(LINK, Initiator.AUTOMATIC);
        assertThat(articles.read(URI.create("https://NEWS.example/1#top"), Initiator.AUTOMATIC))
                .isSameAs(first);
        clock.advance(Articles.FRESH.plusSeconds(1));
        assertThat(articles.read(LINK, Initiator.AUTOMATIC)).isNotSameAs(first);
        assertThat(reads).hasValue(2);
    }

    @Test
    void whoComesSecondWaitsForTheFirst() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Articles articles = articles(link -> {
            reads.incrementAndGet();
            reading.countDown();
            await(release);
            return Samples.empty(Language.ENGLISH, link);
        });
        ExecutorService threads = Executors.newFixedThreadPool(4, task -> new Thread(task, "reader"));
        try {
            List<Future<Analysis>> results = new ArrayList<>();
            results.add(threads.submit(() -> articles.read(LINK, Initiator.AUTOMATIC)));
            assertThat(reading.await(5, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 3; i++) {
                results.add(threads.submit(() -> articles.read(LINK, Initiator.AUTOMATIC)));
            }
            release.countDown();
            for (Future<Analysis> result : results) {
                assertThat(result.get(5, TimeUnit.SECONDS))
                        .isSameAs(results.get(0).get());
            }
            assertThat(reads).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aFailureIsToldAndNotKept() {
        Articles articles = articles(link -> {
            reads.incrementAndGet();
            throw ReadingException.permanent(Reason.NOT_FOUND, "There is no such page.");
        });
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> articles.read(LINK, Initiator.AUTOMATIC))
                    .isInstanceOf(ReadingException.class)
                    .hasMessage("There is no such page.");
        }
        assertThat(reads).hasValue(2);
    }

    @Test
    void aDefectIsNotKeptEither() throws ReadingException {
        Articles articles = articles(link -> {
            if (reads.incrementAndGet() == 1) {
                throw new IllegalStateException("as planned");
            }
            return Samples.empty(Language.ENGLISH, link);
        });
        assertThatThrownBy(() -> articles.read(LINK, Initiator.AUTOMATIC)).isInstanceOf(IllegalStateException.class);
        assertThat(articles.read(LINK, Initiator.AUTOMATIC)).isNotNull();
    }

    @Test
    void keepsTheLastHundred() throws ReadingException {
        Articles articles = articles(link -> {
            reads.incrementAndGet();
            return Samples.empty(Language.ENGLISH, link);
        });
        for (int i = 0; i < 101; i++) {
            articles.read(URI.create("https://news.example/" + i), Initiator.AUTOMATIC);
            clock.advance(Duration.ofMillis(1));
        }
        articles.read(URI.create("https://news.example/100"), Initiator.AUTOMATIC);
        assertThat(reads).hasValue(101);
        articles.read(URI.create("https://news.example/0"), Initiator.AUTOMATIC);
        assertThat(reads).hasValue(102);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void tellsOfCopiesThatTheChannelMaySee() {
        List<String> report = List.of(
                "青空電機は5日、湖畔バッテリーを買収すると発表し、来年4月までに全株式を取得して完全子会社にする方針を示した。",
                "電動車に使う電池の開発を急ぎ、海外の大手に追い付くねらいがあり、買収の資金は手元の現金でまかなうという。");
        Articles articles = articles(link -> Samples.empty(Language.JAPANESE, link));
        Channel open = new Channel("T1", Channel.Kind.CHANNEL, "C1");
        Channel secret = new Channel("T1", Channel.Kind.GROUP, "G1");
        Analysis article = article("https://one.example/1", report);
        articles.file(article, open);
        articles.file(article("https://two.example/x", report), open);
        articles.file(article("https://three.example/y", report), secret);

        assertThat(articles.copiesOf(article, open))
                .extracting(copy -> copy.id().value())
                .containsExactly("https://two.example/x");
        assertThat(articles.copiesOf(article, secret)).hasSize(2);
    }

    private static Analysis article(String url, List<String> sentences) {
        return new Samples.Builder(Language.JAPANESE, "買収", sentences).build(URI.create(url));
    }
}
