package dev.enishi.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {

    private static String text(String value) {
        return JsonText.object(out -> JsonText.field(out, "a", value));
    }

    @Test
    void writesOneLine() {
        assertThat(text("x\n\"y\"\u2028"))
                .isEqualTo("{\"a\":\"x\\n\\\"y\\\"\u2028\"}")
                .doesNotContain("\n");
    }

    @Test
    void leavesOutWhatIsNull() {
        assertThat(JsonText.object(out -> JsonText.field(out, "a", null))).isEqualTo("{}");
    }

    @Test
    void writesListsInOrderAndEmptyOnesToo() {
        assertThat(JsonText.object(out -> {
                    JsonText.texts(out, "a", List.of("x", "y"));
                    JsonText.list(out, "b", List.of(2, 1), JsonGenerator::writeNumber);
                    JsonText.objects(out, "c", List.of("z"), (o, z) -> JsonText.field(o, "d", z));
                    JsonText.texts(out, "e", List.of());
                }))
                .isEqualTo("{\"a\":[\"x\",\"y\"],\"b\":[2,1],\"c\":[{\"d\":\"z\"}],\"e\":[]}");
    }

    @ParameterizedTest
    @CsvSource({"0.12345, 0.123", "0.9996, 1.0", "0, 0.0", "1, 1.0", "0.0004, 0.0", "0.5557, 0.556"})
    void confidencesHaveThreeDecimals(double confidence, String written) {
        assertThat(JsonText.object(out -> JsonText.confidence(out, confidence)))
                .isEqualTo("{\"confidence\":" + written + "}");
    }

    @Test
    void anyTextComesBackThroughUtf8() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        char[] alphabet = {'a', '縁', '"', '\\', '\n', '\u0000', '\u2028', '\uD83D', '\uDE80', '/'};
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder value = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                value.append(alphabet[random.nextInt(alphabet.length)]);
            }
            byte[] sent = text(value.toString()).getBytes(StandardCharsets.UTF_8);
            assertThat(mapper.readTree(new String(sent, StandardCharsets.UTF_8))
                            .get("a")
                            .asText())
                    .as("seed %d", seed)
                    .isEqualTo(value.toString());
        }
    }
}
