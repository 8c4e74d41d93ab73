package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.text.ReadingException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads large hostile pages in bounded time, and gives bounded values back. */
class HostileSizesTest {

    private static final HostilePages PAGES = new HostilePages();

    private static final int MEGABYTE = 1 << 20;

    /** Enough for what grows with the square of the size to show. */
    private static final int SIZE = MEGABYTE / 4;

    /** Of processor time, so that a busy machine doesn't matter; the slowest takes about two seconds. */
    private static final double MAX_SECONDS = 10;

    /** For ten megabytes, of which the slowest takes six seconds. */
    private static final double MAX_SECONDS_OF_LARGEST = 30;

    private static final int MAX_NAME = 400;
    private static final int MAX_BYLINE = 50 * 82;
    private static final int MAX_ADDRESS = 30_000;

    static Stream<String> names() {
        return PAGES.names().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void readsAQuarterOfAMegabyteInTime(String name) {
        assertReadInTime(PAGES.page(name, SIZE), MAX_SECONDS);
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void readsTenMegabytesInTime(String name) {
        assertReadInTime(PAGES.page(name, 10 * MEGABYTE), MAX_SECONDS_OF_LARGEST);
    }

    private static void assertReadInTime(RawPage raw, double maxSeconds) {
        long start = processorTime();

        try {
            assertBounded(new ArticleExtractor().extract(raw));
        } catch (ReadingException refused) {
            assertThat(refused.getMessage()).hasSizeLessThan(600);
        }

        assertThat((processorTime() - start) / 1e9).isLessThan(maxSeconds);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void assertBounded(Page page) {
        assertThat(page.paragraphs()).isNotEmpty().allMatch(paragraph -> !paragraph.isBlank());
        assertThat(page.title()).hasSizeLessThanOrEqualTo(MAX_NAME);
        assertThat(Objects.toString(page.siteName(), "")).hasSizeLessThanOrEqualTo(MAX_NAME);
        assertThat(Objects.toString(page.byline(), "")).hasSizeLessThanOrEqualTo(MAX_BYLINE);
        for (URI address : Stream.of(page.canonicalUrl(), page.leadImageUrl())
                .filter(Objects::nonNull)
                .toList()) {
            assertThat(address.toString()).hasSizeLessThanOrEqualTo(MAX_ADDRESS);
        }
    }

    @Test
    void findsTheArticleBehindWhatIsInItsWay() throws ReadingException {
        List<String> inTheWay = List.of(
                "different attributes",
                "one attribute again and again",
                "huge class",
                "huge tag name",
                "picture in its address",
                "huge canonical address",
                "huge script",
                "huge style",
                "title with separators",
                "title of brackets",
                "huge site name",
                "linked data: deep objects",
                "linked data: one key again and again",
                "linked data: headline with separators",
                "linked data: circular");
        for (String name : inTheWay) {
            Page page = new ArticleExtractor().extract(PAGES.page(name, MEGABYTE));

            assertThat(page.title()).as(name).isEqualTo("The headline of it");
            assertThat(String.join(" ", page.paragraphs()))
                    .as(name)
                    .isEqualTo(HostilePages.SENTENCE.repeat(5).strip());
            assertThat(page.truncated()).as(name).isNull();
        }
    }

    @Test
    void saysThatFiftyMegabytesAreNotReadWhole() throws ReadingException {
        byte[] bytes = ("<p>" + HostilePages.SENTENCE.repeat(550_000)).getBytes(StandardCharsets.UTF_8);

        for (String type : List.of("text/html", "text/plain")) {
            Page page = new ArticleExtractor().extract(new RawPage(null, bytes, type, Instant.EPOCH, false));

            assertThat(page.truncated()).isEqualTo("size");
            assertThat(String.join("", page.paragraphs()))
                    .startsWith(type.equals("text/plain") ? "<p>This is" : "This is")
                    .hasSizeBetween(9 * MEGABYTE, 10 * MEGABYTE);
        }
    }

    @Test
    void saysThatOnlyTheBeginningWasSearchedInVain() {
        RawPage raw = PAGES.page("nested div", MEGABYTE);

        assertThatThrownBy(() -> new ArticleExtractor().extract(raw))
                .isInstanceOf(ReadingException.class)
                .hasMessageContaining("too large to be read whole");
    }
}
