package dev.enishi.bot.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.DocumentId;
import dev.enishi.bot.slack.Channel;
import dev.enishi.bot.slack.Channel.Kind;
import java.net.URI;
import org.junit.jupiter.api.Test;

class PostingsTest {

    private static final Postings.Key POST = new Postings.Key("C1", "1.1");
    private static final Postings.Key LATER = new Postings.Key("C1", "1.2");
    private static final Postings.Key ELSEWHERE = new Postings.Key("C2", "1.1");
    private static final Channel CHANNEL = new Channel("T1", Kind.CHANNEL, "C1");
    private static final Channel OTHER = new Channel("T1", Kind.CHANNEL, "C2");
    private static final DocumentId ARTICLE = new DocumentId("a");

    private final Postings postings = new Postings();

    @Test
    void theFirstClaimWins() {
        assertThat(postings.claim(POST, URI.create("https://a.example/x?utm_source=s")))
                .isTrue();
        assertThat(postings.claim(POST, URI.create("https://A.example/x#y"))).isFalse();
        assertThat(postings.claim(LATER, URI.create("https://a.example/x"))).isTrue();
        assertThat(postings.claim(ELSEWHERE, URI.create("https://a.example/x"))).isTrue();
    }

    @Test
    void anArticleCountsOnceInAPost() {
        assertThat(postings.add(POST, ARTICLE, CHANNEL)).isTrue();
        assertThat(postings.add(POST, ARTICLE, CHANNEL)).isFalse();
        assertThat(postings.add(LATER, ARTICLE, CHANNEL)).isTrue();
    }

    @Test
    void withdrawsOnlyWhatNoOtherPostOfTheChannelHolds() {
        postings.add(POST, ARTICLE, CHANNEL);
        postings.add(LATER, ARTICLE, CHANNEL);
        postings.add(ELSEWHERE, ARTICLE, OTHER);
        assertThat(postings.withdraw(POST)).isEmpty();
        assertThat(postings.withdraw(LATER)).containsOnlyKeys(ARTICLE).containsValue(CHANNEL);
        assertThat(postings.withdraw(ELSEWHERE)).containsValue(OTHER);
    }

    @Test
    void aPostDeletedWhileItIsReadIsNotShown() {
        postings.claim(POST, URI.create("https://a.example/"));
        assertThat(postings.isWithdrawn(POST)).isFalse();
        assertThat(postings.withdraw(POST)).isEmpty();
        assertThat(postings.isWithdrawn(POST)).isTrue();
        assertThat(postings.add(POST, ARTICLE, CHANNEL)).isFalse();
    }
}
