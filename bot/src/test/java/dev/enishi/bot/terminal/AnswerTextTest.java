package dev.enishi.bot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.answer.Answer;
import dev.enishi.analysis.answer.Answer.Item;
import dev.enishi.analysis.answer.Answer.Nearby;
import dev.enishi.analysis.answer.Citation;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.DocumentId;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.PublishedAt;
import dev.enishi.bot.terminal.Surroundings.Screen;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    private static final Citation FIRST = new Citation(
            new DocumentId("d1"),
            URI.create("https://news.example/1"),
            "青空商事、緑山を買収",
            PublishedAt.parse("2025-12-05").orElseThrow(),
            0,
            "青空商事が緑山製作所を買収した。");
    private static final Citation BARE = new Citation(new DocumentId("d2"), null, "", null, 3, "緑山は青空の傘下だ。");

    private static Answer answer(String text, List<Item> items, List<Citation> citations, List<Nearby> nearby) {
        return new Answer(
                "q", Language.JAPANESE, Answer.Status.ANSWERED, items, citations, text, null, null, List.of(), nearby);
    }

    private static Item item(Citation... citations) {
        return new Item(
                "緑山製作所",
                List.of(),
                EntityType.ORGANIZATION,
                RelationType.ACQUIRES,
                Status.ACTUAL,
                1,
                1,
                List.of(citations));
    }

    @Test
    void showsTheReplyAndEachSentenceOnce() {
        Answer answer = answer(
                "緑山製作所です。\n（ほか1件）\n「緑山は青空の傘下だ。」（d2）",
                List.of(item(FIRST, BARE), item(FIRST)),
                List.of(BARE),
                List.of());

        assertThat(new AnswerText(Screen.NONE).of(answer)).isEqualTo("""
                        緑山製作所です。
                        （ほか1件）

                          青空商事が緑山製作所を買収した。
                          — 青空商事、緑山を買収  2025-12-05  https://news.example/1

                          緑山は青空の傘下だ。
                          — d2
                        """);
    }

    @Test
    void showsWhereNearbyKnowledgeStands() {
        Answer answer = answer("わかりません。\n- 青空が緑山を買収", List.of(), List.of(), List.of(new Nearby("青空が緑山を買収", FIRST)));

        assertThat(new AnswerText(Screen.NONE).of(answer)).isEqualTo("""
                        わかりません。
                        - 青空が緑山を買収
                          青空商事が緑山製作所を買収した。
                          — 青空商事、緑山を買収  2025-12-05  https://news.example/1
                        """);
    }
}
