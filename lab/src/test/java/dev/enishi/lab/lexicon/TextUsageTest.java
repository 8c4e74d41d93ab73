package dev.enishi.lab.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextUsageTest {

    @TempDir
    private Path folder;

    private final TextUsage usage = new TextUsage();

    private void read(String... lines) throws IOException {
        usage.read(Files.write(folder.resolve("t.jsonl"), List.of(lines)));
    }

    @Test
    void aWordThatTextsUseTwiceOutsideNamesIsCommon() throws IOException {
        read("{\"text\":\"社長は社長に会った。\"}", "{\"text\":\"会長に会う。\",\"mentions\":[]}");
        assertThat(usage.isCommon("社長")).isTrue();
        assertThat(usage.isCommon("会長")).isFalse();
        assertThat(usage.isCommon("部長")).isFalse();
    }

    @Test
    void notIfItIsInNamesAboutAsOften() throws IOException {
        read(
                "{\"text\":\"社長と社長\",\"mentions\":[{\"start\":0,\"end\":2,\"type\":\"PRODUCT\"}]}",
                "{\"text\":\"社長\",\"mentions\":[]}");
        assertThat(usage.isUsedInNames("社長")).isTrue();
        assertThat(usage.isCommon("社長")).isFalse();
    }

    @Test
    void aMentionWithoutATypeIsNoName() throws IOException {
        read("{\"text\":\"山口へ行く。\",\"mentions\":[{\"start\":0,\"end\":2,\"type\":null}]}");
        assertThat(usage.isUsedInNames("山口")).isFalse();
    }

    @Test
    void aCapitalisedEnglishWordTellsNothing() throws IOException {
        read("{\"text\":\"Apple grew. Apple fell. The apple grew. An apple fell. May came.\",\"mentions\":[]}");
        assertThat(usage.isCommon("apple")).isTrue();
        assertThat(usage.isCommon("may")).isFalse();
    }

    @Test
    void widthAndCaseDoNotMatter() throws IOException {
        read("{\"text\":\"ＡＢＣを買う\",\"mentions\":[{\"start\":0,\"end\":3,\"type\":\"PRODUCT\"}]}");
        assertThat(usage.isUsedInNames("abc")).isTrue();
        assertThat(usage.isUsedInNames("ABC")).isTrue();
    }

    @Test
    void namesTheFileThatIsDamaged() {
        assertThatThrownBy(() -> read("{\"text\":"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("t.jsonl");
    }
}
