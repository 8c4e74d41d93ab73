package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    private static final String PROSE =
            "The company said on Wednesday that it will build a plant in the north, and that it will hire people. ";

    private static String after(Consumer<Element> removal, String html) {
        Element body = Jsoup.parse(html).body();
        removal.accept(body);
        return body.text();
    }

    private static String article(String more) {
        return "<article><h1>Plant</h1><p>" + PROSE.repeat(8) + "</p></article>" + more;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>X</script>",
                "<style>X</style>",
                "<noscript>X</noscript>",
                "<button>X</button>",
                "<select><option>X</select>",
                "<svg><text>X</text></svg>",
                "<textarea>X</textarea>",
                "<dialog open>X</dialog>",
                "<video>X</video>"
            })
    void removesWhatIsNoText(String html) {
        assertThat(after(Boilerplate::removeNonText, "<p>kept</p>" + html)).isEqualTo("kept");
    }

    @Test
    void removesReadingsThatRepeatAWord() {
        assertThat(after(Boilerplate::removeNonText, "<ruby>縁<rp>(</rp><rt>えにし</rt><rp>)</rp></ruby>"))
                .isEqualTo("縁");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>X</p>",
                "<p style='display:none'>X</p>",
                "<p style='color:red; DISPLAY : NONE'>X</p>",
                "<p style='visibility: hidden'>X</p>",
                "<p aria-hidden=true>X</p>"
            })
    void removesWhatIsHidden(String html) {
        assertThat(after(Boilerplate::removeHidden, "<p style='display:block'>kept</p>" + html))
                .isEqualTo("kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav>X</nav>",
                "<aside>X</aside>",
                "<footer>X</footer>",
                "<div role=navigation>X</div>",
                "<div role=Banner>X</div>",
                "<figure><figcaption>X</figcaption></figure>"
            })
    void removesSurroundings(String html) {
        assertThat(after(Boilerplate::removeSurroundings, article(html))).doesNotContain("X");
    }

    @Test
    void neverTheArticleItselfWhateverItIsCalled() {
        assertThat(after(
                        Boilerplate::removeSurroundings, "<aside><h1>Plant</h1><p>" + PROSE.repeat(8) + "</p></aside>"))
                .contains("it will build a plant");
    }

    @Test
    void removesListsOfLinksAndKeepsLinksInProse() {
        String links = "<ul><li><a href=a>One story</a></li><li><a href=b>Another</a></li></ul>";
        String text = after(Boilerplate::removeLinkLists, article(links + "<p>See <a href=c>the plan</a> of it.</p>"));
        assertThat(text)
                .doesNotContain("One story")
                .contains("See the plan of it.")
                .contains("it will build");
    }

    @Test
    void removesShortArticlesInARow() {
        String teaser = "<article><h3>Teaser</h3><p>Short.</p></article>";
        String three = "<div>" + teaser.repeat(3) + "</div>";
        assertThat(after(Boilerplate::removeTeasers, article(three))).doesNotContain("Teaser");
        assertThat(after(Boilerplate::removeTeasers, article("<div>" + teaser.repeat(2) + "</div>")))
                .contains("Teaser");
    }

    @Test
    void removesTheArticlesBelowTheOneWithTheHeadline() {
        String ours = "Ours goes on for a while, and it has to be long enough to be an article. ".repeat(8);
        for (String tag : List.of("article", "section", "div")) {
            String html = ("<div><TAG class=post><h1>Plant opens</h1><p>" + ours + "</TAG>"
                            + "<TAG class=post><h1>Another story</h1><p>Theirs.</TAG></div>")
                    .replace("TAG", tag);
            assertThat(after(body -> Boilerplate.removeOtherArticles(body, body.selectFirst("h1")), html))
                    .isEqualTo("Plant opens " + ours.strip());
            assertThat(after(body -> Boilerplate.removeOtherArticles(body, null), html))
                    .contains("Theirs.");
        }
    }

    @Test
    void keepsFurtherPartsUnderHeadingsOfAnotherKind() {
        String ours = "Ours goes on for a while, and it has to be long enough to be an article. ".repeat(8);
        String html = "<div><div class=part><h1>Plant opens</h1><p>" + ours
                + "</div><div class=part><h2>Background</h2><p>More.</div></div>";
        assertThat(after(body -> Boilerplate.removeOtherArticles(body, body.selectFirst("h1")), html))
                .contains("More.");
    }

    @Test
    void aLinkThatIsNotClosedSaysNothingOfWhatItHolds() {
        String text = "<h1>Plant</h1>" + ("<p>" + PROSE).repeat(6);
        Element body = Jsoup.parse("<ul><li><a href=/a>Menu</a><li><a href=/b>Sports</ul><div>" + text + "</div>")
                .body();
        assertThat(TextStats.of(body).count(body).linkShare()).isEqualTo(1);

        Boilerplate.unwrapOpenLinks(body);

        assertThat(TextStats.of(body).count(body).linkShare()).isLessThan(0.1);
        assertThat(body.getElementsByTag("a")).hasSize(1);
    }

    @Test
    void aLinkThatIsMostOfAPageStaysALink() {
        Element body = Jsoup.parse("<p><a href=/a>" + PROSE + "</a><p>Short.").body();

        Boilerplate.unwrapOpenLinks(body);

        assertThat(body.getElementsByTag("a")).hasSize(1);
    }
}
