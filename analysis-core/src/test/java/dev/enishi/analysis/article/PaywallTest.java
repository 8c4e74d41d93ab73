package dev.enishi.analysis.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaywallTest {

    private static final String TEXT = "ミナト電機は新しい工場を建てると発表した。";

    private static boolean cuts(String html, String text) {
        Document page = Jsoup.parse(html);
        return Paywall.cuts(page, LinkedArticle.of(page), List.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "残り 1,234文字",
                "残り８００字",
                "この記事は会員限定です",
                "続きの記事は有料会員限定",
                "会員限定記事",
                "続きを読むには、無料の会員登録が必要です",
                "Subscribe to continue reading",
                "To continue reading, please sign in",
                "This article is for subscribers only",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"isAccessibleForFree\":false}</script>"
            })
    void aNoticeMeansThatThereIsMore(String notice) {
        assertThat(cuts("<p>" + TEXT + "</p><p>" + notice + "</p>", TEXT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"会員が増えた", "残りの三人", "Subscribe to our newsletter", "この記事は役に立ちましたか"})
    void otherWordsMeanNothing(String text) {
        assertThat(cuts("<p>" + TEXT + "</p><p>" + text + "</p>", TEXT)).isFalse();
    }

    @Test
    void aLongTextIsTakenAsWhole() {
        assertThat(cuts("<p>会員限定記事</p>", TEXT.repeat(100))).isFalse();
    }

    @Test
    void aNoticeFarBehindTheTextBelongsToOthers() {
        String others = "<p>" + "ほかの話題もまとめて読めます。".repeat(60) + "</p>";

        assertThat(cuts("<p>" + TEXT + "</p>" + others + "<p>会員限定記事</p>", TEXT)).isFalse();
        assertThat(cuts("<p>会員限定記事：別の話題</p><p>" + TEXT + "</p>" + others, TEXT)).isFalse();
    }

    @Test
    void nothingIsLeftWhereNoCharactersAre() {
        assertThat(cuts("<p>" + TEXT + "</p><p>残り0文字</p>", TEXT)).isFalse();
        assertThat(cuts("<p>" + TEXT + "</p><p>残り：542文字／全文：761文字</p>", TEXT)).isTrue();
    }

    private static String membersPart(String part) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\",\"hasPart\":[{\"isAccessibleForFree\":\"False\",\"cssSelector\":\".rest\"}]}</script><p>"
                + TEXT.repeat(30) + "</p>" + part;
    }

    @Test
    void thePartForMembersIsMissedOnlyWhereItIsEmpty() {
        String text = TEXT.repeat(30);

        assertThat(cuts(membersPart("<div class=rest></div>"), text)).isTrue();
        assertThat(cuts(membersPart("<div class=rest>" + TEXT.repeat(30) + "</div>"), text))
                .isFalse();
        assertThat(cuts(membersPart(""), text)).isFalse();
    }

    @Test
    void aSelectorThatIsNoneProvesNothing() {
        assertThat(cuts(membersPart("").replace(".rest", "..["), TEXT.repeat(30)))
                .isFalse();
    }
}
