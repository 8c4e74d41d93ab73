package dev.enishi.bot.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.Language;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTextTest {

    private static AskedText of(String text) {
        return AskedText.of(text, List.of(), "U0BOT");
    }

    @Test
    void takesTheMentionOff() {
        assertThat(of("<@U0BOT> who leads R&amp;D Corp?").question()).isEqualTo("who leads R&D Corp?");
        assertThat(of("教えて <@U0BOT|enishi> 青空電機の競合は？").question()).isEqualTo("教えて 青空電機の競合は？");
    }

    @Test
    void readsOtherMentionsAsTheirNames() {
        assertThat(of("<@U2|hana> who? <#C1|general> <@U3>").question()).isEqualTo("hana who? general");
    }

    @Test
    void tellsLinksFromTheQuestion() {
        AskedText asked = of("<@U0BOT> <https://a.example/1?x=1&amp;y=2|記事> 社長は誰？");
        assertThat(asked.links()).containsExactly(URI.create("https://a.example/1?x=1&y=2"));
        assertThat(asked.question()).isEqualTo("社長は誰？");
        assertThat(asked.hasQuestion()).isTrue();
    }

    @Test
    void aCommentBesideALinkIsNoQuestion() {
        assertThat(of("https://a.example/1 これは面白い").hasQuestion()).isFalse();
        assertThat(of("https://a.example/1 誰の会社か教えて").hasQuestion()).isTrue();
        assertThat(of("これは面白い").hasQuestion()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "help", "HELP", "ヘルプ", "使い方", "<@U0BOT>", "<@U0BOT> help"})
    void knowsTheWordsForHelp(String text) {
        assertThat(of(text).wantsHelp()).isTrue();
    }

    @Test
    void cutsAQuestionThatNoPersonAsks() {
        assertThat(of("a ".repeat(5_000)).question()).hasSizeLessThanOrEqualTo(AskedText.MAX_QUESTION);
    }

    @Test
    void helpNamesTheCommandInBothLanguages() {
        assertThat(HelpMessage.of(Language.JAPANESE, "/tie").text()).contains("`/tie ヘルプ`");
        assertThat(HelpMessage.of(Language.ENGLISH, "/tie").text()).contains("`/tie help`");
    }
}
