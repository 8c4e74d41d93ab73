package dev.enishi.lab.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    @TempDir
    private Path folder;

    @Test
    void readsOneValueALineAndPassesBlankLinesOver() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"a\":1}\n\n  \n[2]\r\n\"三\"");
        assertThat(JsonLines.read(file)).extracting(Object::toString).containsExactly("{\"a\":1}", "[2]", "\"三\"");
    }

    @Test
    void unpacksByTheNameOfTheFile() throws IOException {
        Path file = folder.resolve("a.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("{\"text\":\"縁\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(JsonLines.read(file))
                .singleElement()
                .satisfies(line -> assertThat(line.get("text").asText()).isEqualTo("縁"));
    }

    @Test
    void anEmptyFileHasNoValues() throws IOException {
        assertThat(JsonLines.read(Files.createFile(folder.resolve("empty.jsonl"))))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNotAsItsNameSays() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"a\":1}\n{\"a\":");
        Path plain = Files.writeString(folder.resolve("plain.gz"), "{\"a\":1}\n");
        assertThatThrownBy(() -> JsonLines.read(broken)).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> JsonLines.read(plain)).isInstanceOf(ZipException.class);
        assertThatThrownBy(() -> JsonLines.read(folder.resolve("none.jsonl")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none.jsonl");
    }
}
