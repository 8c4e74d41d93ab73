package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.article.TextBlocks.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
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

    @Test
    void dropsFurnitureAndKeepsSentences() {
        assertThat(between(p("この記事をシェア"), p("———"), p("関連する法律も改める。"))).containsExactly(LEAD, "関連する法律も改める。", END);
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
    void goesOnWithAParagraphInThePlaceOfAllOthers() {
        Element text = new Element("div");
        Element box = new Element("div");
        Block lead = new Block(LEAD, "p", 0, text);
        Block end = new Block(END, "p", 0, text);
        Block teaser = new Block("別の話が載っていて、それはこの話とはまるで関わりがないと言うことだ。", "p", 0, box);
        Block link = new Block("別の話への長い見出しで、それはこの話とはまるで関わりがないと言うことだ。", "p", 0.9, text);

        assertThat(keep(null, lead, h("関連記事"), teaser, link, end)).containsExactly(LEAD, END);
    }

    @Test
    void aBareLinkLeadsSomewhereElse() {
        assertThat(between(new Block("Another story about plants", "p", 0.95))).containsExactly(LEAD, END);
        assertThat(between(new Block("関連記事別の話が載っている。", "div", 0.6))).containsExactly(LEAD, END);
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
    void somethingIsLeftOfNothingButLabels() {
        assertThat(keep(null, p("経済"), p("政治"))).containsExactly("政治");
        assertThat(keep(null)).isEmpty();
    }
}
