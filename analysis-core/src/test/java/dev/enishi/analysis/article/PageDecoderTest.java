package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.fetch.RawPage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecoderTest {

    private static final String TEXT = "<p>架空の宇宙企業「みなと宇宙」は三日、新しい衛星の打ち上げ計画を明らかにした。費用は約三十億円とされる。</p>";

    private static String decode(byte[] bytes, @Nullable String contentType) {
        return PageDecoder.decode(new RawPage(null, bytes, contentType, Instant.EPOCH, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Shift_JIS", "EUC-JP", "ISO-2022-JP"})
    void readsJapaneseByHeaderByMetaAndByDetection(String charset) {
        byte[] bytes = TEXT.getBytes(Charset.forName(charset));
        String meta = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + charset + "\">";
        byte[] declared = (meta + TEXT).getBytes(Charset.forName(charset));

        assertThat(decode(bytes, "text/html; charset=" + charset)).isEqualTo(TEXT);
        assertThat(decode(declared, "text/html")).isEqualTo(meta + TEXT);
        assertThat(decode(bytes, null)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "Shift_JIS, EUC-JP",
        "EUC-JP, Shift_JIS",
        "UTF-8, Shift_JIS",
        "UTF-8, EUC-JP",
        "Shift_JIS, UTF-8",
        "EUC-JP, UTF-8",
        "UTF-8, ISO-8859-1",
        "Shift_JIS, ISO-8859-1",
        "UTF-8, no-such-charset",
        "UTF-8, UTF-7"
    })
    void takesTheDetectedCharsetWhereTheBytesContradictTheDeclaredOne(String actual, String declared) {
        byte[] bytes = TEXT.repeat(3).getBytes(Charset.forName(actual));

        assertThat(decode(bytes, "text/html; charset=" + declared)).isEqualTo(TEXT.repeat(3));
    }

    /** Every charset of Japanese pages under every label, right, wrong, unknown or missing, in the header and in the page. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16LE"})
    void readsJapaneseUnderAnyLabel(String actual) {
        String text = TEXT.repeat(3);
        byte[] mark = actual.equals("UTF-16LE") ? new byte[] {(byte) 0xFF, (byte) 0xFE} : new byte[0];
        for (String label : LABELS) {
            String meta = label.isEmpty() ? "" : "<meta charset=\"" + label + "\">";
            byte[] bytes = (meta + text).getBytes(Charset.forName(actual));
            byte[] marked = Arrays.copyOf(mark, mark.length + bytes.length);
            System.arraycopy(bytes, 0, marked, mark.length, bytes.length);

            assertThat(decode(marked, label.isEmpty() ? null : "text/html; charset=" + label))
                    .as("%s in the header", label)
                    .isEqualTo(meta + text);
            assertThat(decode(marked, "text/html")).as("%s in the page", label).isEqualTo(meta + text);
        }
    }

    private static final List<String> LABELS = List.of(
            "",
            "utf-8",
            "Shift_JIS",
            "euc-jp",
            "iso-2022-jp",
            "utf-16",
            "iso-8859-1",
            "windows-1252",
            "us-ascii",
            "none");

    @Test
    void readsTheSameSignsInAllJapaneseCharsets() {
        String signs = "二〇二五年～三月、－５度";
        for (String charset : List.of("windows-31j", "x-windows-iso2022jp")) {
            assertThat(decode(
                            signs.getBytes(Charset.forName(charset)),
                            "text/html; charset=" + charset.replace("x-windows-iso2022jp", "iso-2022-jp")))
                    .isEqualTo(signs);
        }
        byte[] eucJp = signs.replace('～', '\u301C').replace('－', '\u2212').getBytes(Charset.forName("EUC-JP"));
        assertThat(decode(eucJp, "text/html; charset=euc-jp")).isEqualTo(signs);
    }

    @Test
    void readsMicrosoftsCharactersInShiftJis() {
        String text = "①㈱髙島∥～ⅷ№";
        byte[] bytes = text.getBytes(Charset.forName("windows-31j"));

        assertThat(decode(bytes, "text/html; charset=Shift_JIS")).isEqualTo(text);
        assertThat(decode(bytes, "text/html; charset=x-sjis")).isEqualTo(text);
    }

    @Test
    void readsNecCharactersInEucJp() {
        String text = "株式会社①の㈱";

        assertThat(decode(text.getBytes(Charset.forName("x-eucJP-Open")), "text/html; charset=euc-jp"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void believesAByteOrderMarkBeforeAnythingElse(String charset) {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

        assertThat(decode(bytes, "text/html; charset=Shift_JIS")).isEqualTo(TEXT);
    }

    @Test
    void takesAMetaElementThatClaimsUtf16AsUtf8() {
        String text = "<meta charset=utf-16>" + TEXT;

        assertThat(decode(text.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(text);
    }

    @Test
    void readsTheXmlDeclaration() {
        String text = "<?xml version=\"1.0\" encoding=\"EUC-JP\"?><p>縁</p>";

        assertThat(decode(text.getBytes(Charset.forName("EUC-JP")), "application/xhtml+xml"))
                .isEqualTo(text);
    }

    @Test
    void readsWesternPagesAsWindows1252() {
        byte[] bytes = "It’s “fine” – café".getBytes(Charset.forName("windows-1252"));

        assertThat(decode(bytes, "text/html; charset=iso-8859-1")).isEqualTo("It’s “fine” – café");
    }

    @Test
    void readsUtf8ThatWasCutWithinACharacter() {
        byte[] whole = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 6);

        assertThat(decode(cut, null)).startsWith("<p>架空の宇宙企業").contains("三十億円");
    }

    @Test
    void neverFailsOnBytesOfAnyKind() {
        for (long seed = 0; seed < 300; seed++) {
            byte[] bytes = new byte[200];
            new java.util.Random(seed).nextBytes(bytes);
            for (String charset : new String[] {"utf-8", "shift_jis", "euc-jp", "iso-2022-jp", "utf-16", "gb2312"}) {
                assertThat(decode(bytes, "text/html; charset=" + charset))
                        .as("seed %d, %s", seed, charset)
                        .isNotNull();
            }
        }
    }

    @Test
    void findsTheDeclarationBehindALongComment() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("<!--" + "x".repeat(3000) + "--><meta charset='euc-jp'>").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes("<p>縁</p>".getBytes(Charset.forName("EUC-JP")));

        assertThat(decode(out.toByteArray(), "text/html")).endsWith("<p>縁</p>");
    }
}
