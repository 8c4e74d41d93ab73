package dev.enishi.bot.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.util.json.GsonFactory;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostedLinksTest {

    private static List<String> links(String text) {
        return PostedLinks.in(text, List.of()).stream().map(URI::toString).toList();
    }

    @Test
    void unescapesTheLinksOfAText() {
        assertThat(links("see <https://a.example/x?a=1&amp;b=2> and <http://b.example|this> now"))
                .containsExactly("https://a.example/x?a=1&b=2", "http://b.example");
    }

    @Test
    void findsBareLinksUpToJapanesePunctuation() {
        assertThat(links("「https://a.example/記事」とhttps://b.example/1、です。"))
                .containsExactly("https://a.example/記事", "https://b.example/1");
    }

    @Test
    void takesEachArticleOnce() {
        assertThat(links("<https://a.example/1?utm_source=x> <https://A.example/1#top>"))
                .containsExactly("https://a.example/1?utm_source=x");
    }

    @Test
    void skipsCodeAndQuotes() {
        assertThat(
                        links(
                                "`<https://a.example>` ```\n<https://b.example>\n``` \n&gt; <https://c.example>\n<https://d.example>"))
                .containsExactly("https://d.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "<mailto:a@b.example|a@b.example>",
                "<@U1> <#C1|x> <!here>",
                "<ftp://a.example>",
                "<https://team.slack.com/archives/C1/p1>",
                "<https://>"
            })
    void skipsWhatIsNoArticle(String text) {
        assertThat(links(text)).isEmpty();
    }

    @Test
    void believesRichTextMoreThanText() {
        String json = """
                {"type":"rich_text","elements":[
                  {"type":"rich_text_section","elements":[
                    {"type":"text","text":"see "},
                    {"type":"link","url":"https://a.example/?x=1&y=2"},
                    {"type":"link","url":"https://code.example","style":{"code":true}}]},
                  {"type":"rich_text_list","style":"bullet","elements":[
                    {"type":"rich_text_section","elements":[{"type":"link","url":"https://b.example/2","text":"two"}]}]},
                  {"type":"rich_text_quote","elements":[{"type":"link","url":"https://quoted.example"}]},
                  {"type":"rich_text_preformatted","elements":[{"type":"link","url":"https://pre.example"}]}]}""";
        LayoutBlock block = GsonFactory.createSnakeCase().fromJson(json, RichTextBlock.class);
        assertThat(PostedLinks.in("<https://quoted.example> <https://a.example/?x=1&amp;y=2>", List.of(block)))
                .extracting(URI::toString)
                .containsExactly("https://a.example/?x=1&y=2", "https://b.example/2");
    }

    @ParameterizedTest
    @CsvSource({
        "https://A.Example,https://a.example/",
        "https://a.example:443/x,https://a.example/x",
        "http://a.example:80/x,http://a.example/x",
        "http://a.example:8080/x,http://a.example:8080/x",
        "https://a.example/x?utm_source=a&id=3&fbclid=z#frag,https://a.example/x?id=3",
        "https://a.example/x?utm_source=a,https://a.example/x",
        "https://a.example/%E8%A8%98?q=%26,https://a.example/%E8%A8%98?q=%26"
    })
    void normalizesWhatDoesNotChooseTheArticle(String link, String normalized) {
        assertThat(PostedLinks.normalized(URI.create(link))).hasToString(normalized);
    }

    @Test
    void leavesTheWordsBesideLinks() {
        assertThat(PostedLinks.without("<https://a.example|x> 社長は？ https://b.example"))
                .isEqualTo("社長は？");
    }
}
