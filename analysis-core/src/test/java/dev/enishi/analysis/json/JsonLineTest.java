package dev.enishi.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLineTest {

    @Test
    void tellsTheId() throws ReadingException {
        assertThat(JsonLine.parse("{\"id\": \"a-1\"}").id()).contains("a-1");
        assertThat(JsonLine.parse("{\"id\": 12}").id()).contains("12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"id\": null}", "{\"id\": \" \"}", "{\"id\": [1]}", "{\"id\": true}", "{\"id\": 1.5}"})
    void hasNoIdThatIsNotATextOrAWholeNumber(String json) throws ReadingException {
        assertThat(JsonLine.parse(json).id()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "5",
                "{",
                "{\"id\":\"a\"",
                "{\"id\":\"a\"} {}",
                "{id: 1}",
                "{\"a\": NaN}"
            })
    void refusesWhatIsNotOneObject(String json) {
        ReadingException e = catchThrowableOfType(ReadingException.class, () -> JsonLine.parse(json));

        assertThat(e.reason()).isEqualTo(Reason.MALFORMED_JSON);
        assertThat(e.retryable()).isFalse();
    }

    @Test
    void namesThePlaceButNeverTheTextThere() {
        ReadingException e =
                catchThrowableOfType(ReadingException.class, () -> JsonLine.parse("{\"id\": \"a\", secret}"));

        assertThat(e).hasMessage("The JSON is broken at column 13.");
    }

    @Test
    void refusesNestingThatWouldOverflowTheStack() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThatExceptionOfType(ReadingException.class).isThrownBy(() -> JsonLine.parse(deep));
    }

    @Test
    void nothingButAReadingExceptionComesOutOfRandomLines() {
        String alphabet = "{}[]\":,\\u0 ae1-.nulltrue\"\uD83D\uDE00あ\u0000";
        for (int seed = 0; seed < 2_000; seed++) {
            String json = "{" + randomText(alphabet, new Random(seed));
            try {
                assertThat(JsonLine.parse(json)).as("seed %d", seed).isNotNull();
            } catch (ReadingException expected) {
                assertThat(expected.reason()).as("seed %d", seed).isEqualTo(Reason.MALFORMED_JSON);
            }
        }
    }

    private static String randomText(String alphabet, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
