package dev.enishi.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain|plain",
                "a < b & c > d|a &lt; b &amp; c &gt; d",
                "https://example.com/a?x=1&y=2|<https://example.com/a?x=1&amp;y=2>",
                "see https://example.com/a.|see <https://example.com/a>.",
                "(https://example.com/a)|(<https://example.com/a>)",
                "「https://example.com/記事」を見て|「<https://example.com/記事>」を見て",
                "http://localhost:3000/x http://b.example/|<http://localhost:3000/x> <http://b.example/>",
                "HTTPS://EXAMPLE.COM/|<HTTPS://EXAMPLE.COM/>",
                "<!channel> <@U1>|&lt;!channel&gt; &lt;@U1&gt;",
                "javascript:alert(1)|javascript:alert(1)",
            })
    void textIsEscapedAndLinksAreMarked(String typed, String expected) {
        assertThat(SlackText.toMrkdwn(typed)).isEqualTo(expected);
    }

    @Test
    void blocksSayTheSame() {
        String expected = """
                [{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[
                  {"type":"text","text":"see "},
                  {"type":"link","url":"https://example.com/?a=1&b=2"},
                  {"type":"text","text":" & go"}]}]}]""";
        assertThat(SlackText.toBlocks("see https://example.com/?a=1&b=2 & go"))
                .isEqualTo(JsonParser.parseString(expected));
    }

    @Test
    void nothingTypedIsLost() {
        String[] pieces = {
            "https://",
            "http://a.b/",
            "<",
            ">",
            "&",
            "amp;",
            " ",
            "。",
            "「",
            "」",
            "x",
            "\n",
            ")",
            "😀",
            "\ud83d",
            "|",
            "*"
        };
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String typed =
                    random.ints(12, 0, pieces.length).mapToObj(i -> pieces[i]).collect(Collectors.joining());
            String mrkdwn = SlackText.toMrkdwn(typed);
            assertThat(unmarked(mrkdwn)).as("seed %d", seed).isEqualTo(typed);
            assertThat(written(typed)).as("seed %d", seed).isEqualTo(typed);
        }
    }

    private static String unmarked(String mrkdwn) {
        return mrkdwn.replaceAll("[<>]", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String written(String typed) {
        JsonObject richText = SlackText.toBlocks(typed).get(0).getAsJsonObject();
        JsonObject section = richText.getAsJsonArray("elements").get(0).getAsJsonObject();
        return StreamSupport.stream(section.getAsJsonArray("elements").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(element -> element.has("url") ? element.get("url") : element.get("text"))
                .map(JsonElement::getAsString)
                .collect(Collectors.joining());
    }
}
