package dev.enishi.bot.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<Lines.Line> lines(String text, int maxBytes) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)), maxBytes);
        List<Lines.Line> all = new ArrayList<>();
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }

    private static List<String> texts(String text) throws Exception {
        List<String> texts = new ArrayList<>();
        for (Lines.Line line : lines(text, 100)) {
            texts.add(line.text());
        }
        return texts;
    }

    @Test
    void skipsBlankLinesAndTakesTheLastWithoutItsEnd() throws Exception {
        assertThat(texts("")).isEmpty();
        assertThat(texts("\n \r\n\n")).isEmpty();
        assertThat(texts("a\n\n  \nb")).containsExactly("a", "b");
        assertThat(texts("\uFEFFa\nあ\uD83D\uDE00\n")).containsExactly("a", "あ\uD83D\uDE00");
    }

    @Test
    void aLineThatIsTooLongIsSkippedToItsEnd() throws Exception {
        List<Lines.Line> lines = lines("12345\n123456\n" + "7".repeat(50) + "\nend\n", 5);

        assertThat(lines).extracting(Lines.Line::tooLong).containsExactly(false, true, true, false);
        assertThat(lines.get(3).text()).isEqualTo("end");
        assertThat(catchThrowableOfType(ReadingException.class, lines.get(1)::text)
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }
}
