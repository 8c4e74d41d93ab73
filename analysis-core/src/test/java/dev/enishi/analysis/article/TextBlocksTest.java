package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.article.TextBlocks.Block;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TextBlocksTest {

    private static List<Block> blocks(String html) {
        return TextBlocks.of(Jsoup.parseBodyFragment(html).body());
    }

    private static List<String> texts(String html) {
        return blocks(html).stream().map(Block::text).toList();
    }

    @Test
    void makesOneBlockOfEachParagraphHeadingAndItem() {
        assertThat(texts("<h2>a</h2><p>b <b>c</b> d</p>e<ul><li>f<li>g</ul><blockquote>h</blockquote>"))
                .containsExactly("a", "b c d", "e", "f", "g", "h");
    }

    @Test
    void partsParagraphsAtTwoLineBreaks() {
        assertThat(texts("one<br>\n<br>two<br/> <br/><br/>three")).containsExactly("one", "two", "three");
    }

    @Test
    void joinsWrappedLinesWithABlankInEnglishAndWithoutOneInJapanese() {
        assertThat(texts("the harbor<br>company")).containsExactly("the harbor company");
        assertThat(texts("港の会社は、<br>発表した")).containsExactly("港の会社は、発表した");
    }

    @Test
    void partsAJapaneseParagraphAtABreakBehindASentence() {
        assertThat(texts("港の会社は発表した。<br>衛星を打ち上げる。")).containsExactly("港の会社は発表した。", "衛星を打ち上げる。");
    }

    @Test
    void makesOneBlockOfATablesRow() {
        assertThat(texts("<table><tr><th>年<th>数<tr><td>2027年<td>4基</table>")).containsExactly("年 数", "2027年 4基");
    }

    @Test
    void knowsHowMuchOfABlockIsLinks() {
        List<Block> blocks = blocks("<p><a href=x>港の</a>会社</p><p><a href=y>全部</a></p><p>なし</p>");

        assertThat(blocks).extracting(Block::linkShare).containsExactly(0.5, 1.0, 0.0);
    }

    @Test
    void knowsHeadings() {
        assertThat(blocks("<h3>a</h3><p>b</p>")).extracting(Block::isHeading).containsExactly(true, false);
    }
}
