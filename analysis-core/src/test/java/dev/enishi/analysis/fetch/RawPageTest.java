package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawPageTest {

    @TempDir
    Path folder;

    @Test
    void readsAPackedFileAsItsBytes() throws IOException, ReadingException {
        byte[] bytes = "<p>縁</p>".getBytes(Charset.forName("EUC-JP"));
        Path file = folder.resolve("a.html.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(bytes);
        }

        RawPage page = RawPage.ofFile(file, URI.create("https://example.com/a"), Clock.systemUTC());

        assertThat(page.bytes()).isEqualTo(bytes);
        assertThat(page.contentType()).isNull();
        assertThat(page.uri()).hasToString("https://example.com/a");
    }

    @Test
    void readsTextFilesAsPlainText() throws IOException, ReadingException {
        Path file = Files.writeString(folder.resolve("a.TXT"), "縁");

        assertThat(RawPage.ofFile(file, null, Clock.systemUTC()).isPlainText()).isTrue();
    }

    @Test
    void cutsALongFileAndSaysSo() throws IOException, ReadingException {
        Path file = Files.write(folder.resolve("a.html"), new byte[FetchLimits.DEFAULT.maxBytes() + 1]);

        assertThat(RawPage.ofFile(file, null, Clock.systemUTC()).truncated()).isTrue();
    }

    @Test
    void saysWhichFileIsMissingOrBroken() throws IOException {
        Path broken = Files.writeString(folder.resolve("b.html.gz"), "no gzip");

        for (Path file : new Path[] {folder.resolve("none.html"), broken, folder}) {
            assertThatThrownBy(() -> RawPage.ofFile(file, null, Clock.systemUTC()))
                    .isInstanceOfSatisfying(
                            ReadingException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MISSING_FILE))
                    .hasMessageContaining(file.toString());
        }
    }

    @Test
    void comparesBytes() {
        RawPage one = RawPage.ofHtml(null, "縁", Instant.EPOCH);

        assertThat(one)
                .isEqualTo(RawPage.ofHtml(null, "縁", Instant.EPOCH))
                .hasSameHashCodeAs(RawPage.ofHtml(null, "縁", Instant.EPOCH));
        assertThat(one).isNotEqualTo(RawPage.ofHtml(null, "絆", Instant.EPOCH));
        assertThat(one.bytes()).isEqualTo("縁".getBytes(StandardCharsets.UTF_8));
    }
}
