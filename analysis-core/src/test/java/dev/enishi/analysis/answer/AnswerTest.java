package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.answer.Answer.Nearby;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Citation BOUGHT =
            new Citation(new DocumentId("d1"), null, "青空商事、緑山を買収", null, 0, " 青空商事が緑山製作所を買収した。");
    private static final Citation SUED =
            new Citation(new DocumentId("d2"), null, "", null, 3, "Aozora sued Midoriyama.");

    private static Answer answer(String text, Nearby... nearby) {
        return new Answer(
                "q",
                Language.JAPANESE,
                Answer.Status.UNKNOWN,
                List.of(),
                List.of(),
                text,
                null,
                null,
                List.of(),
                List.of(nearby));
    }

    @Test
    void leavesOutTheQuotesThatAreShownBeside() {
        Answer answer = answer("緑山です。\n" + Citations.quote(BOUGHT, Language.JAPANESE) + "\n"
                + Citations.quote(SUED, Language.ENGLISH));

        assertThat(answer.textBeside(List.of(BOUGHT, SUED))).isEqualTo("緑山です。");
        assertThat(answer.textBeside(List.of(BOUGHT)).lines()).hasSize(2);
        assertThat(answer.textBeside(List.of())).isEqualTo(answer.text());
    }

    @Test
    void leavesOutWhatIsKnownNearbyIfItIsShownBeside() {
        Answer answer = answer("わかりません。\n- 青空が緑山を買収", new Nearby("青空が緑山を買収", BOUGHT));

        assertThat(answer.textBeside(List.of(BOUGHT))).isEqualTo("わかりません。");
        assertThat(answer.textBeside(List.of(SUED))).isEqualTo(answer.text());
    }

    @Test
    void keepsALineThatOnlySpeaksOfTheSentence() {
        Answer answer = answer("記事に「青空商事が緑山製作所を買収した。」とあります。");

        assertThat(answer.textBeside(List.of(BOUGHT))).isEqualTo(answer.text());
    }
}
