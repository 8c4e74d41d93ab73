package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StandfirstTest {

    private static final String SUM = "Founders stay for two years in a deal that ends plans to list";

    private static Optional<String> find(String between, String declared) {
        Element body = Jsoup.parse("<p>" + SUM + "</p><h1>Title</h1>" + between + "<div id=text>Text.</div>")
                .body();
        Element headline = Objects.requireNonNull(body.selectFirst("h1"));
        return new Standfirst(body, declared).find(headline, Objects.requireNonNull(body.getElementById("text")));
    }

    @Test
    void isWhatThePageDeclaresToBeItsDescription() {
        String between = "<p>3 December 2025</p><p>" + SUM + "</p>";
        assertThat(find(between, SUM)).contains(SUM);
        assertThat(find(between, SUM.substring(0, 40) + "…")).contains(SUM);
        assertThat(find(between, "Another description of the same length as the sentence"))
                .isEmpty();
        assertThat(find(between, "")).isEmpty();
    }

    @Test
    void isWhatIsNamedSo() {
        assertThat(find("<h2 class=article-subtitle>" + SUM + "</h2>", "")).contains(SUM);
        assertThat(find("<p class=site-description>" + SUM + "</p>", "")).isEmpty();
    }

    @Test
    void isNeitherALabelNorAWholeText() {
        assertThat(find("<p class=deck>Business</p>", "Business")).isEmpty();
        assertThat(find("<p class=deck>" + SUM.repeat(12) + "</p>", "")).isEmpty();
    }

    @Test
    void standsBehindTheHeadlineAndBeforeTheText() {
        assertThat(find("", SUM)).isEmpty();
    }
}
