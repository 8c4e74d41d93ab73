package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.article.TextBlocks.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleEdgesTest {

    private static final String LEAD = "ミナト電機は三日、県内の北部に新しい工場を建てると発表した。来年の春に動き出す。";
    private static final String END = "The plant will open in the spring of next year, the company said on Wednesday.";

    private static Block p(String text) {
        return new Block(text, "p", 0);
    }

    private static Block h(String text) {
        return new Block(text, "h2", 0);
    }

    private static List<String> trim(@Nullable String byline, Block... blocks) {
        return new ArticleEdges(byline)
                .trim(List.of(blocks)).stream().map(Block::text).toList();
    }

    @Test
    void labelsBeforeAndHeadingsBehindTheTextGo() {
        assertThat(trim(null, p("2025年12月3日（水）"), p("経済"), p(LEAD), p(END), h("次の章")))
                .containsExactly(LEAD, END);
    }

    @Test
    void theDateAndTheAuthorUnderASummaryGo() {
        assertThat(trim(null, p(LEAD), p("By Jo Doe, Harbor News"), p("December 17, 2023, 12:34 PM"), p(END)))
                .containsExactly(LEAD, END);
    }

    @Test
    void aDateFartherDownStays() {
        Block date = p("2025年12月3日");
        assertThat(trim(null, p(LEAD), p(LEAD), p(LEAD), p(LEAD), p(LEAD), date, p(END)))
                .contains("2025年12月3日");
    }

    @Test
    void aNoteOnTheAuthorGoes() {
        String note = "Jo Doe covers plants for Harbor News.";
        assertThat(trim("Jo Doe", p(LEAD), p(END), p(note))).containsExactly(LEAD, END);
        assertThat(trim(null, p(LEAD), p(END), p(note))).containsExactly(LEAD, END, note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jo Doe may be reached at jo.doe@harbor.example.",
                "Email Jo Doe at jo.doe@harbor.example or follow her @jodoe.",
                "Follow Jo Doe on Twitter.",
                "More on plants: https://harbor.example/plants and https://social.example/harbor",
                "連絡先 経済課 代表：03-0000-0000 担当：見本",
                "Have a tip? Write to news@harbor.example.",
            })
    void aLineThatSaysHowToReachTheAuthorGoes(String line) {
        assertThat(trim(null, p(LEAD), p(END), p(line))).containsExactly(LEAD, END);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She announced the plant on Twitter.",
                "The minister reached an agreement with the town.",
                "Other firms will follow in the spring.",
            })
    void aSentenceOfTheArticleStays(String sentence) {
        assertThat(trim(null, p(LEAD), p(END), p(sentence))).containsExactly(LEAD, END, sentence);
    }

    @Test
    void somethingIsLeftOfNothingButLabels() {
        assertThat(trim(null, p("経済"), p("政治"))).containsExactly("政治");
        assertThat(trim(null)).isEmpty();
    }
}
