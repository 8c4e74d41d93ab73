package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {

    private static final Conversation ENGLISH =
            new Conversation(List.of("Minato"), List.of("Jo Doe", "Al Roe"), "Who leads Minato?");
    private static final Conversation JAPANESE = new Conversation(List.of("ミナト電機"), List.of("山田花子"), "ミナト電機の社長は誰？");

    @ParameterizedTest
    @CsvSource({
        "who founded it?, who founded Minato?",
        "What are its products?, What are Minato's products?",
        "who competes with the company?, who competes with Minato?",
        "Where did he work before?, Where did Jo Doe work before?",
        "What is his job?, What is Jo Doe's job?",
        "And Kita Works?, Who leads Kita Works?",
        "what about Kita?, Who leads Kita?",
        "How about for Kita?, Who leads Kita?"
    })
    void putsInWhatIsMeant(String question, String whole) {
        assertThat(FollowUp.resolve(question, ENGLISH)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "その競合は？, ミナト電機の競合は？",
        "同社は何を作る？, ミナト電機は何を作る？",
        "じゃあそれの競合は？, ミナト電機の競合は？",
        "彼女の前職は？, 山田花子の前職は？",
        "その人はどこの出身？, 山田花子はどこの出身？",
        "じゃあ、キタ工業は？, キタ工業の社長は誰？",
        "キタ工業の場合は？, キタ工業の社長は誰？"
    })
    void putsInWhatIsMeantInJapanese(String question, String whole) {
        assertThat(FollowUp.resolve(question, JAPANESE)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"Who leads Kita?", "Who sells kites?", "キタ工業の社長は誰？"})
    void aQuestionThatStandsAloneStaysAsItIs(String question) {
        assertThat(FollowUp.resolve(" " + question + " ", ENGLISH)).isEqualTo(question);
        assertThat(FollowUp.resolve(question, JAPANESE)).isEqualTo(question);
    }

    @Test
    void nothingCanBeMeantAtTheStart() {
        assertThat(FollowUp.resolve("who founded it?", Conversation.START)).isEqualTo("who founded it?");
        assertThat(FollowUp.resolve("and Kita?", new Conversation(List.of(), List.of("Jo"), "Who?")))
                .isEqualTo("and Kita?");
    }

    @Test
    void withoutAnAnswerAPersonIsWhoWasAskedAbout() {
        Conversation unanswered = new Conversation(List.of("Jo Doe"), List.of(), "What does Jo Doe lead?");
        assertThat(FollowUp.resolve("where does she work?", unanswered)).isEqualTo("where does Jo Doe work?");
    }

    @Test
    void namesAreTakenAsTheyAreWritten() {
        Conversation odd = new Conversation(List.of("A$1\\B"), List.of(), "Who leads A$1\\B?");
        assertThat(FollowUp.resolve("who founded it?", odd)).isEqualTo("who founded A$1\\B?");
        assertThat(FollowUp.resolve("and C$2?", odd)).isEqualTo("Who leads C$2?");
    }
}
