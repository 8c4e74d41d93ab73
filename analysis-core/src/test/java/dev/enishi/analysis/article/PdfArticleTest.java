package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.fetch.RawPage;
import dev.enishi.analysis.pdf.PdfSamples;
import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.net.URI;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class PdfArticleTest {

    private static final URI URL = URI.create("https://news.example/release.pdf");

    private static Page page(PdfSamples samples, String contentType, boolean truncated) throws ReadingException {
        return new ArticleExtractor().extract(new RawPage(URL, samples.bytes(), contentType, Instant.EPOCH, truncated));
    }

    private static PdfSamples release() {
        GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone("Asia/Tokyo"));
        made.setTimeInMillis(1_764_720_000_000L);
        return PdfSamples.horizontal()
                .properties("Microsoft Word - 20251203.docx", "user01", made)
                .page()
                .line(60, 60, 14, "ニュースリリース")
                .line(400, 84, 10, "令和7年12月5日")
                .line(400, 100, 10, "青空電機株式会社")
                .line(60, 140, 20, "青空電機、ロボットの新会社を設立")
                .lines(
                        60,
                        190,
                        12,
                        "　青空電機は五日、産業用ロボットの子会社を設立すると発表した。新会社の名称は",
                        "「青空ロボティクス」で、来年四月に横浜市で営業を始める。資本金は三億円で、青空",
                        "電機が全額を出資する。");
    }

    @Test
    void isReadLikeAPage() throws ReadingException {
        Page page = page(release(), "application/pdf", false);

        assertThat(page.url()).isEqualTo(URL);
        assertThat(page.title()).isEqualTo("青空電機、ロボットの新会社を設立");
        assertThat(page.publishedAt()).hasToString("2025-12-05");
        assertThat(page.byline()).isNull();
        assertThat(page.language()).isEqualTo("ja");
        assertThat(page.truncated()).isNull();
        assertThat(page.paragraphs())
                .containsExactly(
                        "青空電機は五日、産業用ロボットの子会社を設立すると発表した。新会社の名称は「青空ロボティクス」で、来年四月に横浜市で営業を始める。資本金は三億円で、青空電機が全額を出資する。");
    }

    @Test
    void isKnownByItsBytesWhateverItIsCalled() throws ReadingException {
        assertThat(page(release(), "text/html", false).title()).startsWith("青空電機");
        assertThat(page(release(), "application/octet-stream", true).truncated())
                .isEqualTo("size");
    }

    @Test
    void takesAuthorAndDateFromPropertiesThatAreSensible() throws ReadingException {
        GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone("Asia/Tokyo"));
        made.setTimeInMillis(1_764_720_000_000L);
        PdfSamples letter = PdfSamples.horizontal()
                .properties("A letter from Hinode", "Aki Mori", made)
                .page()
                .line(60, 60, 18, "A letter from Hinode")
                .line(60, 90, 11, "Aki Mori, founder")
                .lines(
                        60,
                        130,
                        11,
                        "Hinode Robotics said on Tuesday that it would acquire Lumen Labs, a maker of sensors,",
                        "for 40 million dollars. The company, which is based in Tokyo, has worked with it since 2021.");

        Page page = page(letter, "application/pdf", false);

        assertThat(page.byline()).isEqualTo("Aki Mori");
        assertThat(page.publishedAt()).hasToString("2025-12-03T09:00+09:00");
        assertThat(page.language()).isEqualTo("en");
    }

    @Test
    void readsTheBylineThatStandsBelowTheTitle() throws ReadingException {
        assertThat(page(release().line(60, 166, 10, "文：森 亜紀"), "application/pdf", false)
                        .byline())
                .isEqualTo("森 亜紀");
    }

    @Test
    void aPdfWithAFewWordsIsNoArticle() {
        PdfSamples few = PdfSamples.horizontal().page().line(60, 60, 18, "Hello");

        ReadingException refused =
                catchThrowableOfType(ReadingException.class, () -> page(few, "application/pdf", false));

        assertThat(refused.reason()).isEqualTo(Reason.NOT_AN_ARTICLE);
    }
}
