package dev.enishi.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MrkdwnTest {

    @Test
    void escapesTheThreeSignsOnce() {
        assertThat(Mrkdwn.escape("AT&T <b> &amp;")).isEqualTo("AT&amp;T &lt;b&gt; &amp;amp;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!here>",
                "<!channel>",
                "<!everyone>",
                "<!subteam^S1|team>",
                "<@U1>",
                "<#C1|x>",
                "<https://evil.example|ok>"
            })
    void callsNobodyAndLinksNothing(String hostile) {
        assertThat(Mrkdwn.escape(hostile)).doesNotContain("<").doesNotContain(">");
        assertThat(Mrkdwn.bold(hostile)).doesNotContain("<");
        assertThat(Mrkdwn.link(URI.create("https://example.com/"), hostile))
                .matches("<https://example.com/\\|[^<>|]+>");
    }

    @Test
    void putsForeignTextOnOneLine() {
        assertThat(Mrkdwn.escape(" a\r\n> b\u0000\u2028c\t ")).isEqualTo("a &gt; b c");
    }

    @Test
    void keepsLinesWhereTheyAreMeant() {
        assertThat(Mrkdwn.escapeLines("a\n<b>\u0007")).isEqualTo("a\n&lt;b&gt; ");
    }

    @Test
    void unescapeUndoesEscape() {
        String typed = "x < y && y > z &lt;";
        assertThat(Mrkdwn.unescape(Mrkdwn.escape(typed))).isEqualTo(typed);
    }

    @Test
    void spacesBoldBesideJapaneseLetters() {
        assertThat(Mrkdwn.bold("競合")).isEqualTo("\u200B*競合*\u200B");
        assertThat(Mrkdwn.bold("Names")).isEqualTo("*Names*");
        assertThat(Mrkdwn.bold("a*b")).isEqualTo("*a＊b*");
        assertThat(Mrkdwn.bold("")).isEmpty();
    }

    @Test
    void escapesTheAddressOfALink() {
        assertThat(Mrkdwn.link(URI.create("https://example.com/?a=1&b=2"), "A|B"))
                .isEqualTo("<https://example.com/?a=1&amp;b=2|A｜B>");
    }

    @Test
    void linksOnlyToTheWeb() {
        assertThat(Mrkdwn.link(null, "label")).isEqualTo("label");
        assertThat(Mrkdwn.link(URI.create("javascript:alert(1)"), "label")).isEqualTo("label");
        assertThat(Mrkdwn.link(URI.create("file:///etc/passwd"), "label")).isEqualTo("label");
        assertThat(Mrkdwn.link(URI.create("https://example.com/" + "a".repeat(2_000)), "label"))
                .isEqualTo("label");
    }

    @Test
    void cutsWithoutSplittingAPair() {
        assertThat(Mrkdwn.cut("abc", 3)).isEqualTo("abc");
        assertThat(Mrkdwn.cut("abcd", 3)).isEqualTo("ab…");
        assertThat(Mrkdwn.cut("a😀bc", 3)).isEqualTo("a…");
    }

    @Test
    void cutsMarkedTextOutsideSignsAndLinks() {
        assertThat(Mrkdwn.cutMarked("ab&amp;cd", 6)).isEqualTo("ab…");
        assertThat(Mrkdwn.cutMarked("ab <https://x.example|label> cd", 20)).isEqualTo("ab …");
        assertThat(Mrkdwn.cutMarked("short", 20)).isEqualTo("short");
    }

    @Test
    void neverBreaksWhatIsCut() {
        String signs = "a&<>;|*\n 縁😀";
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            random.ints(60, 0, signs.length()).forEach(i -> text.append(signs.charAt(i)));
            String cut = Mrkdwn.cutMarked(Mrkdwn.escape(text.toString()), 1 + random.nextInt(60));
            assertThat(cut.replaceAll("&(amp|lt|gt);", "")).as("seed %s", seed).doesNotContain("&");
        }
    }
}
