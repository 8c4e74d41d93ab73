package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTextTest {

    private static final List<String> TEXT = List.of(
            "みどり町は三日、川をまたぐ新しい橋の工事を始めたと発表した。長さは二百メートルで、費用は約四十億円とされる。",
            "町長は式のあとで、橋ができれば対岸の病院まで十分で行けるようになり、冬の回り道もなくなると話した。",
            "工事は地元の三つの会社が受け持ち、夏のあいだは魚の産卵を妨げないよう、川の中の作業を休むことにしている。",
            "完成は再来年の春の予定で、町は名前を住民から募り、開通の日には両岸の子どもたちが歩いて渡る行事を開く。");

    private static final String PARAGRAPHS = "<p>" + String.join("</p><p>", TEXT) + "</p>";

    private static List<String> find(Document html) {
        LinkedArticle linked = LinkedArticle.of(html);
        return MainText.find(html, linked, Headline.find(html, linked, ""), null);
    }

    private static List<String> find(String html) {
        return find(Jsoup.parse(html));
    }

    @Test
    void keepsTheParagraphsInOrder() {
        assertThat(find("<article>" + PARAGRAPHS + "</article>")).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<div></div>", "<script>let a = '文字';</script>", "<style>p { color: red }</style>"})
    void isEmptyWhereThereIsNoText(String html) {
        assertThat(find(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('山の祭りが開かれた。')</script>",
                "<style>.x:after { content: '山の祭りが開かれた。' }</style>",
                "<nav><a href=1>山の祭りが開かれた。</a> <a href=2>海の祭りが開かれた。</a></nav>",
                "<footer>山の祭りが開かれた。著作権は新聞社にある。</footer>",
                "<div style='display:none'>山の祭りが開かれた。多くの人が集まり、夜まで踊りが続いたという。</div>",
                "<ul><li><a href=1>山の祭りが開かれた。</a><li><a href=2>海の祭りが開かれた。</a><li><a href=3>川の祭りが開かれた。</a></ul>"
            })
    void leavesOutWhatIsNoPartOfTheText(String other) {
        assertThat(find("<body>" + other + "<article>" + PARAGRAPHS + "</article>" + other))
                .isEqualTo(TEXT);
    }

    @Test
    void takesTheTextThatLinkedDataDeclareWhereThePageHasNone() {
        String json = "{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + String.join("\\n", TEXT).repeat(2) + "\"}";

        assertThat(find("<script type='application/ld+json'>" + json + "</script><div id=app></div>"))
                .isNotEmpty()
                .first()
                .asString()
                .startsWith("みどり町は三日、");
    }

    @Test
    void prefersWhatThePageShowsToWhatItDeclares() {
        String json = "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + "山の祭りが開かれた。".repeat(60) + "\"}";

        assertThat(find("<script type='application/ld+json'>" + json + "</script><article>" + PARAGRAPHS
                        + "</article>"))
                .isEqualTo(TEXT);
    }

    @Test
    void leavesThePageAsItIs() {
        Document html = Jsoup.parse("<nav><a href=1>x</a></nav><article>" + PARAGRAPHS + "</article>");
        String before = html.outerHtml();

        find(html);

        assertThat(html.outerHtml()).isEqualTo(before);
    }

    @Test
    void countsTheUnitsOfAllParagraphs() {
        assertThat(MainText.units(List.of())).isZero();
        assertThat(MainText.units(TEXT))
                .isEqualTo(TEXT.stream().mapToInt(TextStats::units).sum())
                .isGreaterThan(MainText.units(TEXT.subList(0, 3)));
    }
}
