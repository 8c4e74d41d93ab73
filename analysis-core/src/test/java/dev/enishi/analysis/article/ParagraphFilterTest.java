package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.article.TextBlocks.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphFilterTest {

    private static final String LEAD = "ミナト電機は三日、県内の北部に新しい工場を建てると発表した。来年の春に動き出す。";
    private static final String END = "The plant will open in the spring of next year, the company said on Wednesday.";

    private static Block p(String text) {
        return new Block(text, "p", 0);
    }

    private static Block h(String text) {
        return new Block(text, "h2", 0);
    }

    private static List<String> keep(@Nullable String byline, Block... blocks) {
        return new ParagraphFilter("新工場を建設", byline).keep(List.of(blocks));
    }

    private static List<String> between(Block... inner) {
        List<Block> blocks = new ArrayList<>(List.of(p(LEAD)));
        blocks.addAll(List.of(inner));
        blocks.add(p(END));
        return new ParagraphFilter("新工場を建設", null).keep(blocks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "この記事をシェア",
                "続きを読む",
                "Advertisement",
                "Share",
                "写真：見本通信社",
                "© 2025 Harbor News",
                "Read more: Another story",
                "関連記事：別の話",
                "無断転載を禁じます。",
                "Sign up for our newsletter",
                "123",
                "———"
            })
    void dropsFurniture(String text) {
        assertThat(between(p(text))).containsExactly(LEAD, END);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "広告の売り上げが増えた。",
                "Share prices fell by a tenth.",
                "関連する法律も改める。",
                "Email is still used by most firms, she said.",
                "コメントは三件にとどまった。"
            })
    void keepsSentencesThatBeginAlike(String text) {
        assertThat(between(p(text))).containsExactly(LEAD, text, END);
    }

    @ParameterizedTest
    @ValueSource(strings = {"関連記事", "【関連ニュース】", "あわせて読みたい", "Related articles", "See also", "Most read", "■ 人気ランキング"})
    void dropsWhatFollowsAHeadingOfOtherArticles(String heading) {
        assertThat(keep(null, p(LEAD), p(END), h(heading), p("別の話が載っていると言うことだ。")))
                .containsExactly(LEAD, END);
    }

    @Test
    void goesOnAtTheNextHeading() {
        assertThat(keep(null, p(LEAD), h("関連記事"), p("別の話。"), h("背景"), p(END))).containsExactly(LEAD, "背景", END);
    }

    @Test
    void aBareLinkLeadsSomewhereElse() {
        assertThat(between(new Block("Another story about plants", "p", 0.95))).containsExactly(LEAD, END);
        assertThat(between(new Block("This sentence is a link.", "p", 0.95)))
                .containsExactly(LEAD, "This sentence is a link.", END);
    }

    @Test
    void theHeadlineIsNoParagraphAndTheTextStartsBehindIt() {
        assertThat(keep(null, p("トップ > ニュース"), h("新工場を建設"), p(LEAD), p(END))).containsExactly(LEAD, END);
    }

    @Test
    void aHeadlineRepeatedAtTheEndTakesNothingAway() {
        assertThat(keep(null, p(LEAD), p(END), p("新工場を建設"))).containsExactly(LEAD, END);
    }

    @Test
    void labelsBeforeAndHeadingsBehindTheTextGo() {
        assertThat(keep(null, p("2025年12月3日 9時00分"), p("経済"), p(LEAD), p(END), h("次の章")))
                .containsExactly(LEAD, END);
    }

    @Test
    void aNoteOnTheAuthorGoes() {
        String note = "Jo Doe covers plants for Harbor News.";
        assertThat(keep("Jo Doe", p(LEAD), p(END), p(note))).containsExactly(LEAD, END);
        assertThat(keep(null, p(LEAD), p(END), p(note))).containsExactly(LEAD, END, note);
    }

    @Test
    void somethingIsLeftOfNothingButLabels() {
        assertThat(keep(null, p("経済"), p("政治"))).containsExactly("政治");
        assertThat(keep(null)).isEmpty();
    }
}
