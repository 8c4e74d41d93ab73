package dev.enishi.bot.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.answer.Answer;
import dev.enishi.analysis.answer.Citation;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.PublishedAt;
import dev.enishi.bot.Golden;
import dev.enishi.bot.slack.BlockKitLimits;
import dev.enishi.bot.slack.SlackMessage;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerBlocksTest {

    private static final Citation JA = citation("青空電機、湖畔バッテリーの買収を検討", "青空電機の競合である北風モーターズは5日、新しい電池を発表した。");
    private static final Citation EN =
            citation("Lake & Hill to back <Harbor> Robotics", "Jane Doe is chief executive of Lake & Hill.");

    private static Citation citation(String title, String text) {
        return new Citation(
                new DocumentId("a1"),
                URI.create("https://news.example/a?x=1&y=2"),
                title,
                PublishedAt.of(LocalDate.of(2026, 1, 5)),
                0,
                text);
    }

    private static Answer.Item item(String name, Status status, List<Citation> citations) {
        return new Answer.Item(
                name, List.of(), EntityType.ORGANIZATION, RelationType.COMPETES_WITH, status, 0.9, 1, citations);
    }

    private static Answer answer(Language language, Answer.Status status, String text, List<Answer.Item> items) {
        return new Answer("q", language, status, items, List.of(), text, null, null, List.of(), List.of());
    }

    @Test
    void showsAnAnswerWithItsSentence() throws IOException {
        Answer answer = answer(
                Language.JAPANESE,
                Answer.Status.ANSWERED,
                "青空電機の競合は北風モーターズと湖畔バッテリーです。",
                List.of(
                        item("北風モーターズ", Status.ACTUAL, List.of(JA)),
                        item("湖畔バッテリー", Status.CONSIDERED, List.of(JA, JA, JA, JA))));
        Golden.assertMatches("answer-ja", AnswerBlocks.of(answer));
    }

    @Test
    void showsAYesOrNoWithItsGround() throws IOException {
        Answer answer = new Answer(
                "Does Jane Doe lead Lake & Hill?",
                Language.ENGLISH,
                Answer.Status.ANSWERED,
                List.of(),
                List.of(EN),
                "Yes. Jane Doe leads Lake & Hill.\n\"" + EN.text() + "\" (" + EN.title() + ", 2026-01-05)",
                Answer.YesNo.YES,
                null,
                List.of(),
                List.of());
        Golden.assertMatches("answer-yes-en", AnswerBlocks.of(answer));
    }

    @Test
    void saysWhatIsKnownNearbyWhenItDoesNotKnow() throws IOException {
        Answer answer = new Answer(
                "q",
                Language.JAPANESE,
                Answer.Status.UNKNOWN,
                List.of(),
                List.of(),
                "わかりません。\n関連してわかっていること:\n- 青空電機と北風モーターズは競合",
                null,
                null,
                List.of(),
                List.of(new Answer.Nearby("青空電機と北風モーターズは競合", JA)));
        Golden.assertMatches("answer-unknown-ja", AnswerBlocks.of(answer));
    }

    @Test
    void listsTheChoices() throws IOException {
        Answer answer = new Answer(
                "q",
                Language.ENGLISH,
                Answer.Status.AMBIGUOUS,
                List.of(),
                List.of(),
                "Which Lake do you mean?",
                null,
                null,
                List.of("Lake & Hill Batteries", "Lake <Foods>"),
                List.of());
        Golden.assertMatches("answer-ambiguous-en", AnswerBlocks.of(answer));
    }

    @Test
    void countsWhatItLeavesOutAndKeepsSlacksLimits() {
        Citation hostile = citation("&<!here>".repeat(200), "<&>".repeat(500));
        List<Answer.Item> items = IntStream.range(0, 40)
                .mapToObj(i -> item("&" + i + "&".repeat(200), Status.PLANNED, Collections.nCopies(5, hostile)))
                .toList();
        SlackMessage message =
                AnswerBlocks.of(answer(Language.ENGLISH, Answer.Status.ANSWERED, "&".repeat(9_000), items));
        assertThat(BlockKitLimits.violations(message.blocks())).isEmpty();
        assertThat(message.blocks().toString()).contains("more");
    }

    @Test
    void isNeverEmpty() {
        for (Answer.Status status : Answer.Status.values()) {
            SlackMessage message = AnswerBlocks.of(answer(Language.ENGLISH, status, "I don't know.", List.of()));
            assertThat(message.text()).isNotBlank();
            assertThat(BlockKitLimits.violations(message.blocks())).isEmpty();
        }
    }
}
