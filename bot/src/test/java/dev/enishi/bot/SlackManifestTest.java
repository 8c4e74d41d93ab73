package dev.enishi.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The manifest that administrators paste, against the limits of docs.slack.dev/reference/app-manifest. */
class SlackManifestTest {

    private static final Path DOCS = Path.of("../docs");

    private JsonObject manifest = new JsonObject();

    @BeforeEach
    void read() throws IOException {
        manifest = JsonParser.parseString(Files.readString(DOCS.resolve("slack-manifest.json")))
                .getAsJsonObject();
    }

    private JsonElement at(String path) {
        JsonElement element = manifest;
        for (String name : path.split("/", -1)) {
            element = element.getAsJsonObject().get(name);
            assertThat(element).as(path).isNotNull();
        }
        return element;
    }

    private List<String> strings(String path) {
        List<String> strings = new ArrayList<>();
        at(path).getAsJsonArray().forEach(element -> strings.add(element.getAsString()));
        return strings;
    }

    private static void assertLength(JsonElement text, int least, int most) {
        assertThat(text.getAsString().length()).as(text.getAsString()).isBetween(least, most);
    }

    @Test
    void keepsSlacksLengths() {
        assertLength(at("display_information/name"), 1, 35);
        assertLength(at("display_information/description"), 1, 140);
        assertLength(at("display_information/long_description"), 174, 4_000);
        assertLength(at("features/bot_user/display_name"), 1, 80);
        assertThat(strings("features/unfurl_domains")).hasSizeLessThanOrEqualTo(5);
        for (JsonElement command : at("features/slash_commands").getAsJsonArray()) {
            assertLength(command.getAsJsonObject().get("command"), 2, 32);
            assertLength(command.getAsJsonObject().get("description"), 1, 2_000);
            assertLength(command.getAsJsonObject().get("usage_hint"), 1, 1_000);
        }
    }

    @Test
    void asksForTheScopesThatItsEventsNeed() {
        List<String> scopes = strings("oauth_config/scopes/bot");
        assertThat(scopes).doesNotHaveDuplicates().isSorted();
        for (String event : strings("settings/event_subscriptions/bot_events")) {
            assertThat(scopes).as(event).contains(scopeOf(event));
        }
    }

    private static String scopeOf(String event) {
        return switch (event) {
            case "app_mention" -> "app_mentions:read";
            case "link_shared" -> "links:read";
            case "message.channels" -> "channels:history";
            case "message.groups" -> "groups:history";
            case "message.im" -> "im:history";
            case "message.mpim" -> "mpim:history";
            default -> throw new AssertionError("No scope known for " + event);
        };
    }

    @Test
    void everyScopeIsExplained() throws IOException {
        String page = Files.readString(DOCS.resolve("slack.md"));
        for (String scope : strings("oauth_config/scopes/bot")) {
            assertThat(page).contains("`" + scope + "`");
        }
    }

    @Test
    void commandsComeEscapedSoThatLinksAreMarked() {
        JsonObject command =
                at("features/slash_commands").getAsJsonArray().get(0).getAsJsonObject();
        assertThat(command.get("command").getAsString()).isEqualTo("/enishi");
        assertThat(command.get("should_escape").getAsBoolean()).isTrue();
    }
}
