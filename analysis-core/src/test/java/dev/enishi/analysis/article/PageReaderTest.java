package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.fetch.AddressPolicy;
import dev.enishi.analysis.fetch.FetchLimits;
import dev.enishi.analysis.fetch.Initiator;
import dev.enishi.analysis.fetch.PageFetcher;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles split over several pages and in other forms, from a server on loopback. */
class PageReaderTest {

    private static final String TITLE = "青空電機、ロボットの新会社を設立";

    private final MockWebServer server = new MockWebServer();
    private final Map<String, MockResponse> pages = new HashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void start() throws IOException {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                asked.add(request.getTarget());
                return pages.getOrDefault(
                        request.getTarget(),
                        new MockResponse.Builder().code(404).build());
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void page(String path, String html) {
        pages.put(
                path,
                new MockResponse.Builder()
                        .addHeader("Content-Type", "text/html; charset=utf-8")
                        .body(html)
                        .build());
    }

    private static String html(String title, String head, String body) {
        return "<html lang=ja><head><title>" + title + "</title>" + head + "</head><body><article><h1>" + title
                + "</h1>" + body + "</article></body></html>";
    }

    private static String text(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            text.append("<p>")
                    .append(name)
                    .append("の第")
                    .append(i)
                    .append("段落では、青空電機が産業用ロボットの新しい会社を設立した経緯と、横浜の工場で始まる計画の内容を順に述べている。</p>");
        }
        return text.toString();
    }

    private Page read(String path) throws ReadingException {
        return read(path, Duration.ofSeconds(30));
    }

    private Page read(String path, Duration maxTime) throws ReadingException {
        AddressPolicy policy = AddressPolicy.parse(server.getHostName() + ":" + server.getPort());
        PageFetcher fetcher = new PageFetcher(FetchLimits.DEFAULT, policy, Clock.systemUTC());
        URI uri = server.url(path).uri();
        return new PageReader(fetcher, maxTime).read(fetcher.fetch(uri), Initiator.PERSON);
    }

    @Test
    void joinsTheParts() throws ReadingException {
        page("/news/123.html", html(TITLE, "", text("一") + "<a href='/news/123_2.html'>次のページへ</a>"));
        page(
                "/news/123_2.html",
                html(
                        TITLE + "（2/3）",
                        "",
                        text("二") + "<a href='/news/123.html'>1</a> 2 <a href='/news/123_3.html'>3</a>"));
        page("/news/123_3.html", html(TITLE + "（3/3）", "", text("三") + "<a href='/news/123_2.html'>前のページ</a>"));

        Page page = read("/news/123.html");

        assertThat(page.truncated()).isNull();
        assertThat(page.title()).isEqualTo(TITLE);
        assertThat(page.paragraphs()).hasSize(15);
        assertThat(page.paragraphs().get(5)).startsWith("二の第1");
        assertThat(page.paragraphs().get(14)).startsWith("三の第5");
        assertThat(asked).containsExactly("/news/123.html", "/news/123_2.html", "/news/123_3.html");
    }

    @Test
    void joinsEnglishPartsByNumberInTheQuery() throws ReadingException {
        page("/story?id=7", html("Hinode buys Lumen", "<link rel=next href='/story?id=7&page=2'>", text("One")));
        page("/story?id=7&page=2", html("Hinode buys Lumen - Page 2", "", text("Two")));

        assertThat(read("/story?id=7").paragraphs()).hasSize(10);
    }

    @Test
    void doesNotJoinTheNextArticle() throws ReadingException {
        page("/blog/letter", html(TITLE, "<link rel=next href='/blog/letter-2'>", text("一")));
        page("/blog/letter-2", html("緑山製作所、別の話を語る", "", text("二")));

        Page page = read("/blog/letter");

        assertThat(page.paragraphs()).hasSize(5);
        assertThat(page.truncated()).isNull();
    }

    @Test
    void doesNotJoinAnEarlierArticleOfTheSameTitle() throws ReadingException {
        String dated = "<meta property='article:published_time' content='%s'>";
        page(
                "/c/weekly",
                html(TITLE, String.format(dated, "2025-12-03") + "<link rel=next href='/c/weekly-2'>", text("一")));
        page("/c/weekly-2", html(TITLE, String.format(dated, "2025-11-26"), text("二")));

        assertThat(read("/c/weekly").paragraphs()).hasSize(5);
    }

    @Test
    void neverGoesToAnotherHostNorToOtherNumbers() throws ReadingException {
        page(
                "/news/123",
                html(
                        TITLE,
                        "",
                        text("一")
                                + "<a rel=next href='http://other.example/news/123/2'>次へ</a><a rel=next href='/news/124'>次へ</a>"));

        assertThat(read("/news/123").truncated()).isNull();
        assertThat(asked).containsExactly("/news/123");
    }

    @Test
    void saysThatAPartIsMissing() throws ReadingException {
        page("/news/123", html(TITLE, "", text("一") + "<a rel=next href='/news/123/2'>次へ</a>"));
        page("/news/9", html(TITLE, "", text("一") + "<a rel=next href='/news/9/2'>次へ</a>"));
        pages.put(
                "/news/9/2",
                new MockResponse.Builder()
                        .code(302)
                        .addHeader("Location", "/news/123")
                        .build());

        assertThat(read("/news/123").truncated()).isEqualTo("parts");
        assertThat(read("/news/9").truncated()).isEqualTo("parts");
        assertThat(read("/news/9").paragraphs()).hasSize(5);
    }

    @Test
    void stopsWhereThePartsRepeatThemselves() throws ReadingException {
        page("/news/123", html(TITLE, "", text("一") + "<a href='/news/123?page=2'>次へ</a>"));
        page("/news/123?page=2", html(TITLE, "", text("一") + "<a href='/news/123?page=3'>次へ</a>"));

        Page page = read("/news/123");

        assertThat(page.paragraphs()).hasSize(5);
        assertThat(page.truncated()).isNull();
        assertThat(asked).hasSize(2);
    }

    @Test
    void readsTenPartsAndSaysThatThereAreMore() throws ReadingException {
        for (int i = 1; i <= 12; i++) {
            page(
                    i == 1 ? "/news/123" : "/news/123?page=" + i,
                    html(TITLE, "", text("部" + i) + "<a href='/news/123?page=" + (i + 1) + "'>次へ</a>"));
        }

        Page page = read("/news/123");

        assertThat(page.paragraphs()).hasSize(50);
        assertThat(page.truncated()).isEqualTo("parts");
        assertThat(asked).hasSize(10);
    }

    @Test
    void asksForNothingMoreWhenTimeIsUp() throws ReadingException {
        page("/news/123", html(TITLE, "", text("一") + "<a href='/news/123?page=2'>次へ</a>"));
        page("/news/123?page=2", html(TITLE, "", text("二")));

        assertThat(read("/news/123", Duration.ofNanos(-1)).truncated()).isEqualTo("parts");
        assertThat(asked).hasSize(1);
    }

    @Test
    void prefersThePageThatHoldsAll() throws ReadingException {
        page(
                "/news/123",
                html(
                        TITLE,
                        "",
                        text("一") + "<a href='/news/123?page=2'>2</a><a href='/news/123?page=all'>1ページで読む</a>"));
        page("/news/123?page=all", html(TITLE, "", text("一") + text("二") + text("三")));

        Page page = read("/news/123");

        assertThat(page.paragraphs()).hasSize(15);
        assertThat(page.truncated()).isNull();
        assertThat(asked).containsExactly("/news/123", "/news/123?page=all");
    }

    @Test
    void beginsWithTheFirstPartWhicheverWasPosted() throws ReadingException {
        page("/news/123", html(TITLE, "", text("一") + "<a href='/news/123?page=2'>次へ</a>"));
        page("/news/123?page=2", html(TITLE, "", text("二") + "<a href='/news/123'>前へ</a>"));

        Page page = read("/news/123?page=2");

        assertThat(page.paragraphs()).hasSize(10).first().asString().startsWith("一");
        assertThat(page.url()).isEqualTo(server.url("/news/123").uri());
    }

    @Test
    void readsTheAmpVersionOfAPageThatNeedsScripts() throws ReadingException {
        page(
                "/news/123",
                "<html><head><title>" + TITLE + "</title><link rel=canonical href='/news/123'>"
                        + "<link rel=amphtml href='/amp/123'></head><body><div id=app></div></body></html>");
        page("/amp/123", html(TITLE, "<link rel=canonical href='/news/123'>", text("一")));

        Page page = read("/news/123");

        assertThat(page.paragraphs()).hasSize(5);
        assertThat(page.url()).isEqualTo(server.url("/news/123").uri());
        assertThat(page.canonicalUrl()).isEqualTo(server.url("/news/123").uri());
    }

    @Test
    void keepsTheReasonIfTheAmpVersionIsAboutSomethingElse() {
        page(
                "/news/123",
                "<html><head><title>" + TITLE
                        + "</title><link rel=amphtml href='/amp/123'></head><body><div id=app></div></body></html>");
        page("/amp/123", html("緑山製作所、別の話を語る", "", text("一")));

        ReadingException refused = catchThrowableOfType(ReadingException.class, () -> read("/news/123"));

        assertThat(refused.reason()).isIn(Reason.NOT_AN_ARTICLE, Reason.NEEDS_SCRIPTS);
    }

    @Test
    void leavesTheAmpVersionWhereThePageHasEnoughOrAPaywall() throws ReadingException {
        page("/long", html(TITLE, "<link rel=amphtml href='/amp'>", text("一") + text("二") + text("三")));
        page(
                "/paid",
                html(TITLE, "<link rel=amphtml href='/amp'>", text("一").substring(0, 200) + "<p>この記事は会員限定です。</p>"));
        page("/amp", html(TITLE, "", text("四").repeat(3)));

        assertThat(read("/long").paragraphs()).first().asString().startsWith("一");
        assertThat(read("/paid").truncated()).isEqualTo("paywall");
        assertThat(asked).doesNotContain("/amp");
    }

    @Test
    void anAmpPageIsKnownByItsCanonicalAddress() throws ReadingException {
        page("/amp/123", html(TITLE, "<link rel=canonical href='/news/123'>", text("一")));

        assertThat(read("/amp/123").canonicalUrl())
                .isEqualTo(server.url("/news/123").uri());
    }
}
