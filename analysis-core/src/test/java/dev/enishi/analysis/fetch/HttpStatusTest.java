package dev.enishi.analysis.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.enishi.analysis.text.ReadingException;
import dev.enishi.analysis.text.ReadingException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpStatusTest {

    private static ReadingException refusal(int status) {
        return catchThrowableOfType(ReadingException.class, () -> HttpStatus.check(status, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 203})
    void aPageIsAPage(int status) {
        assertThatCode(() -> HttpStatus.check(status, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "404, NOT_FOUND, false",
        "410, NOT_FOUND, false",
        "401, FORBIDDEN, false",
        "402, FORBIDDEN, false",
        "403, FORBIDDEN, false",
        "451, FORBIDDEN, false",
        "408, HTTP_ERROR, true",
        "425, HTTP_ERROR, true",
        "429, HTTP_ERROR, true",
        "500, HTTP_ERROR, true",
        "503, HTTP_ERROR, true",
        "599, HTTP_ERROR, true",
        "204, HTTP_ERROR, false",
        "206, HTTP_ERROR, false",
        "304, HTTP_ERROR, false",
        "400, HTTP_ERROR, false",
        "418, HTTP_ERROR, false"
    })
    void saysWhetherTryingAgainHelps(int status, Reason reason, boolean retryable) {
        assertThat(refusal(status).reason()).isEqualTo(reason);
        assertThat(refusal(status).retryable()).isEqualTo(retryable);
    }

    @Test
    void everyMessageNamesTheStatusAndSaysWhatToDo() {
        for (int status = 201; status < 600; status++) {
            if (status != 203) {
                assertThat(refusal(status).getMessage())
                        .contains("HTTP " + status + ")")
                        .containsPattern("(Check|Use|Try|Open) ");
            }
        }
    }
}
