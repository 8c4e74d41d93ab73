package dev.enishi.analysis.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionInputTest {

    @Test
    void takesAQuestionAndItsConversation() throws ReadingException {
        assertThat(QuestionInput.from(
                        JsonLine.parse("{\"id\":\"a#0\",\"question\":\"誰？\",\"conversation\":\"c\",\"lang\":\"ja\"}")))
                .isEqualTo(new QuestionInput("a#0", "誰？", "c"));
    }

    @Test
    void aQuestionMayStandAlone() throws ReadingException {
        assertThat(QuestionInput.from(JsonLine.parse("{\"id\":\"a\",\"question\":\"who?\"}"))
                        .conversation())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"question\":\"who?\"}",
                "{\"id\":\"a\"}",
                "{\"id\":\"a\",\"question\":\" \"}",
                "{\"id\":\"a\",\"question\":[\"who?\"]}",
                "{\"id\":\"a\",\"question\":\"who?\",\"conversation\":{}}"
            })
    void refusesALineWithoutIdOrQuestion(String json) throws ReadingException {
        JsonLine line = JsonLine.parse(json);

        assertThat(catchThrowableOfType(ReadingException.class, () -> QuestionInput.from(line))
                        .reason())
                .isEqualTo(Reason.INVALID_QUESTION);
    }
}
