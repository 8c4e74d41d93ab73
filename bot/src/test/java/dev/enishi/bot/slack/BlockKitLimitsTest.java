package dev.enishi.bot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockKitLimitsTest {

    private static List<String> messages(String blocks) {
        return BlockKitLimits.violations(array(blocks)).stream()
                .map(violation -> violation.pointer() + " " + violation.message())
                .toList();
    }

    private static JsonArray array(String json) {
        return JsonParser.parseString(json.replace('\'', '"')).getAsJsonArray();
    }

    private static String section(String text) {
        return "{'type':'section','text':{'type':'mrkdwn','text':'" + text + "'}}";
    }

    private static String many(String block, int times) {
        return Stream.generate(() -> block).limit(times).collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void passesWhatSlackTakes() {
        assertThat(messages("[" + section("*x* <https://example.com/?a=1&amp;b=2|label> <@U1> &lt;")
                        + ",{'type':'divider'}]"))
                .isEmpty();
        assertThat(messages(many(section("a"), 50))).isEmpty();
        assertThat(messages("[" + section("> quoted\\n> again") + "]")).isEmpty();
    }

    @Test
    void countsBlocks() {
        assertThat(messages(many(section("a"), 51))).containsExactly(" 51 blocks, at most 50");
    }

    @Test
    void refusesEmptyAndLongTexts() {
        assertThat(messages("[" + section(" ") + "]")).containsExactly("/0/text text must not be empty");
        assertThat(messages("[" + section("a".repeat(3_000)) + "]")).isEmpty();
        assertThat(messages("[" + section("a".repeat(3_001)) + "]"))
                .containsExactly("/0/text 3001 characters, at most 3000");
    }

    @Test
    void sumsUpTheWholeMessage() {
        assertThat(messages(many(section("a".repeat(3_000)), 3))).isEmpty();
        assertThat(messages(many(section("a".repeat(2_251)), 4)))
                .containsExactly(" 9004 counted characters in all, at most 9000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!here>",
                "<!channel>",
                "<!subteam^S1>",
                "a < b",
                "a > b",
                "<b>bold</b>",
                "<javascript:x|y>",
                "<https://a b|c>"
            })
    void refusesWhatIsNotEscaped(String text) {
        assertThat(messages("[" + section(text) + "]")).containsExactly("/0/text an angle bracket isn't escaped");
    }

    @Test
    void refusesABareAmpersand() {
        assertThat(messages("[" + section("R&D") + "]")).containsExactly("/0/text an ampersand isn't escaped");
    }

    @Test
    void checksFieldsHeadersContextAndButtons() {
        String field = "{'type':'mrkdwn','text':'" + "a".repeat(2_001) + "'}";
        assertThat(messages("[{'type':'section','fields':[" + field + "]}]"))
                .containsExactly("/0/fields/0 2001 characters, at most 2000");
        assertThat(messages("[{'type':'section'}]")).containsExactly("/0 a section needs text or fields");
        assertThat(messages("[{'type':'header','text':{'type':'mrkdwn','text':'x'}}]"))
                .containsExactly("/0 a header needs plain_text");
        assertThat(messages("[{'type':'header','text':{'type':'plain_text','text':'" + "a".repeat(151) + "'}}]"))
                .containsExactly("/0/text 151 characters, at most 150");
        assertThat(messages("[{'type':'context','elements':[]}]"))
                .containsExactly("/0/elements needs at least 1 elements");
        assertThat(messages("[{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'"
                        + "a".repeat(76) + "'},'value':'" + "v".repeat(2_001) + "'}]}]"))
                .containsExactly(
                        "/0/elements/0/text 76 characters, at most 75",
                        "/0/elements/0/value 2001 characters, at most 2000");
        assertThat(messages("[{'type':'image','image_url':'https://example.com/x.png'}]"))
                .containsExactly("/0/alt_text is needed");
    }

    @Test
    void countsAHeaderForMoreThanItsText() {
        String header = "{'type':'header','text':{'type':'plain_text','text':'" + "a".repeat(100) + "'}}";
        assertThat(messages(many(header, 45))).isEmpty();
        assertThat(messages(many(header, 46))).containsExactly(" 9200 counted characters in all, at most 9000");
    }

    @Test
    void refusesDoubleIdsAndUnknownTypes() {
        String block = "{'type':'divider','block_id':'same'}";
        assertThat(messages("[" + block + "," + block + "]")).containsExactly("/1/block_id stands twice");
        assertThat(messages("[{'type':'carpet'}]")).containsExactly("/0 not a type of block that is known here");
        assertThat(messages("[{}]")).containsExactly("/0 a block needs a type");
    }

    @Test
    void takesNoRichTextInUnfurls() {
        JsonArray blocks = array("[{'type':'rich_text','elements':[]}]");
        assertThat(BlockKitLimits.violations(blocks)).isEmpty();
        assertThat(BlockKitLimits.violationsOfUnfurl(blocks)).hasSize(1);
    }

    @Test
    void checksTheSdksBlocksAsTheyAreSent() {
        assertThat(BlockKitLimits.violations(List.of(Blocks.section("a & b"), Blocks.context("ok"))))
                .extracting(violation -> violation.pointer().toLowerCase(Locale.ROOT))
                .containsExactly("/0/text");
    }

    @Test
    void blocksCutWhatIsTooLong() {
        assertThat(BlockKitLimits.violations(List.of(Blocks.section("縁".repeat(5_000)))))
                .isEmpty();
    }
}
