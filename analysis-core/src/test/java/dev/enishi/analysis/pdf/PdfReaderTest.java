package dev.enishi.analysis.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final PdfReader READER = new PdfReader();

    private static final String[] JAPANESE = {
        "　青空電機は三日、産業用ロボットの子会社を設立すると発表した。新会社の名称は",
        "「青空ロボティクス」で、来年四月に横浜市で営業を始める。資本金は三億円で、青空",
        "電機が全額を出資する。",
        "　社長には、青空電機の常務を務める森亜紀氏が就く。同社は工場の自動化を進める",
        "企業に向けて、来年度中に三機種を発売する方針だ。"
    };

    private static PdfText read(PdfSamples samples) throws ReadingException {
        return READER.read(samples.bytes());
    }

    @Test
    void joinsJapaneseLinesWithoutBlanksAndPartsIndentedParagraphs() throws Exception {
        PdfText text = read(PdfSamples.horizontal()
                .page()
                .line(60, 80, 22, "青空電機、ロボットの新会社を設立")
                .lines(60, 140, 12, JAPANESE));

        assertThat(text.title()).isEqualTo("青空電機、ロボットの新会社を設立");
        assertThat(text.paragraphs())
                .containsExactly(
                        "青空電機は三日、産業用ロボットの子会社を設立すると発表した。新会社の名称は「青空ロボティクス」で、来年四月に横浜市で営業を始める。資本金は三億円で、青空電機が全額を出資する。",
                        "社長には、青空電機の常務を務める森亜紀氏が就く。同社は工場の自動化を進める企業に向けて、来年度中に三機種を発売する方針だ。");
    }

    @Test
    void joinsEnglishLinesWithBlanksAndTakesHyphensAway() throws Exception {
        PdfText text = read(PdfSamples.horizontal()
                .page()
                .line(60, 80, 20, "Hinode buys Lumen Labs")
                .lines(
                        60,
                        120,
                        11,
                        "Hinode Robotics said on Tuesday that it would acquire Lumen Labs, a maker of indus-",
                        "trial sensors, for 40 million dollars. The Tokyo-based company has worked with Lumen",
                        "since 2021.",
                        "",
                        "Aki Mori, the founder of Hinode, will lead the new unit. Both boards have agreed to it."));

        assertThat(text.title()).isEqualTo("Hinode buys Lumen Labs");
        assertThat(text.paragraphs())
                .containsExactly(
                        "Hinode Robotics said on Tuesday that it would acquire Lumen Labs, a maker of industrial sensors, for 40 million dollars. The Tokyo-based company has worked with Lumen since 2021.",
                        "Aki Mori, the founder of Hinode, will lead the new unit. Both boards have agreed to it.");
    }

    @Test
    void readsColumnsOneAfterTheOtherAndTheHeadlineAboveThemFirst() throws Exception {
        PdfSamples samples =
                PdfSamples.horizontal().page().line(60, 70, 22, "A headline that spans both columns of the page");
        for (int i = 0; i < 8; i++) {
            samples.line(60, 120 + i * 15, 10, "left line " + i + " goes on to the end of its column");
            samples.line(320, 120 + i * 15, 10, "right line " + i + " goes on to the end of its column");
        }

        String body = String.join(" ", read(samples).paragraphs());

        assertThat(body)
                .startsWith("left line 0")
                .contains("left line 7 goes on to the end of its column right line 0");
        assertThat(body.indexOf("left line 7")).isLessThan(body.indexOf("right line 1"));
    }

    @Test
    void readsATableRowByRow() throws Exception {
        PdfSamples samples =
                PdfSamples.horizontal().page().lines(60, 60, 10, "Sales by region, in millions of yen, are these:");
        for (int i = 0; i < 6; i++) {
            samples.line(60, 100 + i * 15, 10, "Region " + i);
            samples.line(250, 100 + i * 15, 10, "20" + i);
            samples.line(400, 100 + i * 15, 10, "30" + i);
        }

        assertThat(read(samples).paragraphs()).contains("Region 3 203 303");
    }

    @Test
    void goesOnAcrossPagesWithoutHeadsFeetAndPageNumbers() throws Exception {
        PdfSamples samples = PdfSamples.horizontal();
        for (int page = 1; page <= 3; page++) {
            samples.page()
                    .line(60, 40, 9, "Hinode Quarterly Letter")
                    .line(
                            60,
                            120,
                            11,
                            "page " + page
                                    + " says something of the company, and the sentence goes on to the next page and")
                    .line(290, 810, 9, "- " + page + " -");
        }

        assertThat(String.join("\n", read(samples).paragraphs()))
                .doesNotContain("Quarterly")
                .doesNotContain("- 2 -")
                .contains("next page and page 2 says");
    }

    @Test
    void keepsWhatStandsAtTheEdgeOnceOnly() throws Exception {
        PdfText text = read(PdfSamples.horizontal()
                .page()
                .line(60, 40, 11, "This sentence stands at the upper edge and is text.")
                .page()
                .line(60, 40, 11, "So is this one, which is another sentence at the edge."));

        assertThat(text.paragraphs()).hasSize(2);
    }

    @Test
    void readsVerticalWritingFromRightToLeft() throws Exception {
        PdfSamples samples = PdfSamples.vertical().page();
        for (int i = 0; i < JAPANESE.length; i++) {
            samples.line(520 - i * 20, 80, 12, JAPANESE[i]);
        }

        assertThat(read(samples).paragraphs())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("青空電機は三日、")
                .endsWith("全額を出資する。");
    }

    @Test
    void leavesReadingsOverKanjiOut() throws Exception {
        PdfText text = read(PdfSamples.horizontal()
                .page()
                .line(60, 100, 12, "縁は人と会社をつなぐ道具であり、記事を読んで覚える。")
                .line(60, 90, 5, "えにし"));

        assertThat(text.paragraphs()).containsExactly("縁は人と会社をつなぐ道具であり、記事を読んで覚える。");
    }

    @Test
    void believesTheTitleOfThePropertiesOnlyIfThePageSaysItToo() throws Exception {
        String stale = read(PdfSamples.horizontal()
                        .properties("Letter to shareholders of last year", "", new GregorianCalendar())
                        .page()
                        .line(60, 80, 20, "Hinode buys Lumen Labs")
                        .lines(60, 120, 11, "Hinode has bought Lumen Labs, it said."))
                .title();
        String said = read(PdfSamples.horizontal()
                        .properties("Hinode buys Lumen Labs", "", new GregorianCalendar())
                        .page()
                        .line(60, 60, 30, "HINODE NEWSROOM")
                        .line(60, 100, 14, "Hinode buys Lumen Labs")
                        .lines(60, 140, 11, "Hinode has bought Lumen Labs, it said."))
                .title();

        assertThat(stale).isEqualTo("Hinode buys Lumen Labs");
        assertThat(said).isEqualTo("Hinode buys Lumen Labs");
    }

    @Test
    void tellsAuthorDateAndTheLinesAboveTheTitle() throws Exception {
        GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone("Asia/Tokyo"));
        made.setTimeInMillis(1_764_720_000_000L);
        PdfText text = read(PdfSamples.horizontal()
                .properties("", "Aki Mori", made)
                .page()
                .line(400, 60, 10, "2025年12月3日")
                .line(60, 100, 20, "青空電機、新会社を設立")
                .lines(60, 150, 12, JAPANESE));

        assertThat(text.author()).isEqualTo("Aki Mori");
        assertThat(text.created()).hasToString("2025-12-03T09:00+09:00");
        assertThat(text.top()).startsWith("2025年12月3日");
        assertThat(text.paragraphs()).hasSize(2);
    }

    @Test
    void saysWhenItStopsAtSixtyPages() throws Exception {
        PdfSamples samples = PdfSamples.horizontal();
        for (int page = 0; page < 61; page++) {
            samples.page().line(60, 400, 11, "Page " + page + " has a sentence of its own, which ends here.");
        }

        PdfText text = read(samples);

        assertThat(text.truncated()).isTrue();
        assertThat(text.paragraphs()).hasSize(60);
    }

    @Test
    void stopsWhenTimeIsUpAndSaysSo() throws Exception {
        PdfSamples samples =
                PdfSamples.horizontal().page().line(60, 100, 11, "Some words").draw("q Q\n".repeat(100));

        ReadingException none = catchThrowableOfType(
                ReadingException.class, () -> new PdfReader(Duration.ofNanos(-1)).read(samples.bytes()));

        assertThat(none.reason()).isEqualTo(Reason.NO_TEXT_LAYER);
    }

    @Test
    void refusesAScan() {
        assertThat(refused(PdfSamples.horizontal()
                        .page()
                        .draw("0 0 100 100 re f\n")
                        .bytes()))
                .isEqualTo(Reason.NO_TEXT_LAYER);
    }

    @Test
    void refusesALockedFileAndReadsOneThatOpensWithoutPassword() throws Exception {
        assertThat(refused(sentence().password("secret").bytes())).isEqualTo(Reason.PASSWORD_PROTECTED);
        assertThat(read(sentence().password("")).paragraphs()).hasSize(1);
    }

    private static PdfSamples sentence() {
        return PdfSamples.horizontal().page().line(60, 100, 11, "This file has one sentence.");
    }

    private static Reason refused(byte[] pdf) {
        return catchThrowableOfType(ReadingException.class, () -> READER.read(pdf))
                .reason();
    }

    @Test
    void refusesWhatUnpacksToHundredsOfMegabytes() throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(pdf)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                packed.write(zeros);
            }
        }

        assertThat(pdf.size()).isLessThan(300_000);
        assertThat(refused(pdf.toByteArray())).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void survivesDamageAnywhere() {
        Random random = new Random(7);
        byte[] whole =
                PdfSamples.horizontal().page().lines(60, 100, 12, JAPANESE).bytes();
        for (int i = 0; i < 300; i++) {
            byte[] damaged = i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int hits = 0; hits < 5 && damaged.length > 0; hits++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertRefusedOrRead(damaged);
        }
    }

    private static void assertRefusedOrRead(byte[] pdf) {
        try {
            assertThat(READER.read(pdf).paragraphs()).isNotEmpty();
        } catch (ReadingException refused) {
            assertThat(refused.retryable()).isFalse();
        }
    }

    @Test
    void stopsWhereFormsDrawEachOtherWithoutEnd() {
        byte[] pdf = loop().getBytes(StandardCharsets.US_ASCII);

        ReadingException none =
                catchThrowableOfType(ReadingException.class, () -> new PdfReader(Duration.ofMillis(300)).read(pdf));

        assertThat(none.reason()).isEqualTo(Reason.NO_TEXT_LAYER);
    }

    /** Ten forms, each of which draws the next one ten times, and the last the first. */
    private static String loop() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n")
                .append("2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n")
                .append(
                        "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</F 10 0 R>>>>>> endobj\n")
                .append("4 0 obj <</Length 5>> stream\n/F Do\nendstream endobj\n");
        for (int i = 10; i < 20; i++) {
            int next = i == 19 ? 10 : i + 1;
            pdf.append(i)
                    .append(" 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</F ")
                    .append(next)
                    .append(" 0 R>>>>/Length 60>> stream\n")
                    .append("/F Do ".repeat(10))
                    .append("\nendstream endobj\n");
        }
        return pdf + "trailer <</Root 1 0 R/Size 20>>\n%%EOF";
    }
}
