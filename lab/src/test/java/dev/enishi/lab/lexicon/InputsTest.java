package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    @Test
    void readsLinesWithoutTheByteOrderMark() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "\uFEFF一\r\n\n\uFEFF二");
        assertThat(Inputs.lines(file)).containsExactly("一", "", "\uFEFF二");
        assertThat(Inputs.lines(Files.createFile(folder.resolve("b.txt")))).isEmpty();
    }

    @Test
    void unpacks() throws IOException {
        Path file = folder.resolve("a.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("縁\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Inputs.lines(file)).containsExactly("縁");
    }

    @Test
    void digestsTheBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("abc"), "abc");
        // The example of FIPS 180-2.
        assertThat(Inputs.digest(file)).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void namesTheFileThatCannotBeRead() {
        Path missing = folder.resolve("missing.txt");
        assertThatThrownBy(() -> Inputs.lines(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Can't read " + missing);
        assertThatThrownBy(() -> Inputs.digest(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Can't read " + missing);
    }
}
