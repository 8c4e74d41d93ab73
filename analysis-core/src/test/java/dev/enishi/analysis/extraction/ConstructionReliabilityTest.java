package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.enishi.analysis.extraction.ConstructionReliability.Count;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConstructionReliabilityTest {

    private static final Construction CLAUSE =
            new Construction(new RelationLabel(RelationType.ACQUIRES, false), "clause");
    private static final Construction NOUN = new Construction(new RelationLabel(RelationType.ACQUIRES, false), "noun");

    private static String written(ConstructionReliability reliability) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reliability.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ConstructionReliability read(String text) throws IOException {
        return ConstructionReliability.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        ConstructionReliability reliability = ConstructionReliability.of(Map.of(
                ConstructionReliability.key(NOUN),
                new Count(1, 4),
                ConstructionReliability.key(CLAUSE),
                new Count(9, 10)));
        assertThat(written(reliability)).isEqualTo("ACQUIRES clause 9 10\nACQUIRES noun 1 4\n");
        ConstructionReliability read = read(written(reliability));
        assertThat(written(read)).isEqualTo(written(reliability));
        assertThat(read.of(CLAUSE)).isEqualTo(reliability.of(CLAUSE));
    }

    @Test
    void theMoreOftenRightTheMoreItIsTrusted() throws IOException {
        ConstructionReliability reliability = read("ACQUIRES clause 90 100\nACQUIRES noun 9 10\n");
        assertThat(reliability.of(CLAUSE)).isCloseTo(90.6 / 102, within(1e-9)).isGreaterThan(reliability.of(NOUN));
        assertThat(reliability.of(NOUN)).isBetween(0.0, 0.9);
    }

    @Test
    void oneNeverSeenIsTrustedALittle() throws IOException {
        assertThat(read("").of(CLAUSE)).isCloseTo(0.3, within(1e-9));
        assertThat(read("ACQUIRES clause 0 1\n").of(CLAUSE)).isLessThan(0.3);
        assertThat(read("ACQUIRES clause 1 1\n").of(CLAUSE)).isBetween(0.3, 0.9);
    }

    @Test
    void directionIsCountedTogether() {
        Construction reversed = new Construction(new RelationLabel(RelationType.ACQUIRES, true), "clause");
        assertThat(ConstructionReliability.key(reversed)).isEqualTo(ConstructionReliability.key(CLAUSE));
    }
}
